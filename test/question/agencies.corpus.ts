/** Every way we promise to read a name: agency → phrasings. */
export const agencies: ReadonlyArray<[string, string[]]> = [
  [
    '沙坡头区香山乡',
    ['香山乡', '香山', '香山乡政府', '香山乡人民政府', '香山乡镇府', '“香山乡”', '香 山 乡', '香山鄉'].concat(
      ['沙坡头区香山乡', '中卫市香山乡', '宁夏中卫香山乡', '沙坡头香山', '宁夏回族自治区中卫市沙坡头区香山乡人民政府'],
      ['xiangshan', 'Xiangshan Township', 'xiangshanxiang', 'xiang shan xiang', 'xsx', 'XSX'],
      ['香杉乡', '湘山乡', '香出乡'],
    ),
  ],
  ['沙坡头区文昌镇', ['文昌镇', '文昌', 'wcz', 'Wenchang Town']],
  ['彭阳县古城镇', ['古城镇', '彭阳古城', '彭阳县古城镇政府', 'gcz', 'Gucheng Town']],
  ['沂源县石桥镇', ['沂源县石桥镇', '沂源石桥', '淄博石桥镇', '山东石桥镇', 'Shiqiao Town, Yiyuan County']],
  ['宝丰县石桥镇', ['宝丰县石桥镇', '宝丰石桥', '河南石桥镇', 'Shiqiao Town of Baofeng County']],
  ['霍山县教育局', ['霍山县教育局', '霍山教育局', '教育局', 'the Huoshan Education Bureau']],
  ['恩施土家族苗族自治州来凤县', ['来凤县大数据局', '来凤大数据管理局', '来凤县政务服务局']],
  ['西安市高新技术产业开发区', ['西安高新区', '西安市高新区', '西安高新区管委会', '高新区']],
  ['安徽省合肥市', ['包河公安分局', '合肥市公安局包河分局', '包河分局']],
  [
    '庐阳区逍遥津街道',
    ['逍遥津', '逍遥津街道', '逍遥津街道办', '逍遥津街道办事处', '逍遙津街道', 'Xiaoyaojin Subdistrict'],
  ],
  ['厦门市集美区', ['集美区', '集美', '集美区政府', '集美区人民政府', '厦门集美', 'Jimei District']],
]

/** What bureaus and zones are called: key → phrasings. */
export const bureaus: ReadonlyArray<[string, string[]]> = [
  [
    '山东省/威海市/文登区/市场监督管理局',
    ['文登市监局', '文登区市监局', '文登区市场监管局', 'the Wendeng market regulator'],
  ],
  ['四川省/乐山市/市中区/人民政府', ['乐山市市中区', '乐山市中区', '市中区', '乐山市中区政府']],
  ['安徽省/黄山市/歙县/交通运输局', ['歙县交运局', '歙县交通局', 'She County Transport Bureau']],
  [
    '广东省/佛山市/公安局高明分局',
    ['佛山市公安局高明分局', '高明分局', '高明公安分局', '高明区公安局', '高明公安', '公安局高明分局'].concat([
      'Gaoming police branch',
      'Gaoming Public Security Branch',
    ]),
  ],
  [
    '山东省/德州市/经济技术开发区/经济技术开发区管理委员会',
    [
      '德州经开区',
      '德州经济技术开发区',
      '经开区管委会',
      '德州开发区',
      '德洲经开区',
      'Dezhou Economic Development Zone',
    ],
  ],
  ['河南省/南阳市/西峡县/住房和城乡建设局', ['西峡县住建局', '西峡住建局', '西峡住建', '西侠县住建局', '西侠住建局']],
  ['福建省/三明市/沙县区/住房和城乡建设局', ['沙县区住建局', '沙县住建', '三明市沙县区住房和城乡建设局']],
]

/** How a reading that is not the printed name is told: what the asker is shown. */
export const told: ReadonlyArray<[string, string]> = [
  ['香杉乡', 'sound'],
  ['香出乡', 'slip'],
  ['xsx', 'initials'],
  ['xiangshan', 'spelling'],
]

/** Names of nobody on the desk, and whether the gazetteer of China's divisions has them. */
export const strangers: ReadonlyArray<[string, boolean]> = [
  ['王洼镇', true],
  ['火星镇', false],
  ['彭阳县教育局', true],
  ['彭阳县公安局', true],
  ['彭阳县人民政府', true],
  ['厦门市政府', true],
  ['北京市人民政府', true],
  ['霍山县水务局', true],
  ['霍山县残联', true],
  ['霍山县检察院', true],
  ['沙坡头区古城镇', true],
  ['香山街道', true],
  ['香山镇', true],
  ['李家镇', true],
  ['襄阳市大数据管理局', true],
  ['厦门大数据管理局', true],
  ['武汉的大数据管理局', true],
  ['湖北省大数据管理局', true],
  ['安徽教育厅', true],
  ['贵州省古城镇', true],
  ['湖南香山乡', true],
  ['大理市文昌镇', true],
  ['香山乡大数据管理局', true],
]
