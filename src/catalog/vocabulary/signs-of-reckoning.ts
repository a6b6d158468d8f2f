/**
 * By which words a question asks for something to be reckoned: a share, a change, an average, a sum.
 */
export const signsOfReckoning = {
  share: [
    /百分[比数率]|占比|比例|比重|几成/u,
    // 占多少
    /占(?:了)?(?:多少|几)(?:呢)?(?:[?？，,。；]|$)/u,
    /百分之(?:几|多少)/u,
    /占(?:了)?(?:总数|全部|总量|全体)?[^，。？！,?!]{0,12}(?:多大|几分之)/u,
    /%是多少/u,
    // 纠正的占复议总数多少（%）
    /占[^，。？！,?!]{1,20}[(（]%[)）]/u,
    /占(?:总数|全部|总量|多少%)/u,
    // 占全部申请的多少
    /占(?![地用])[^，。？！,?!]{1,24}多少[?？]?$/u,
    /(?:占|是)[^，。？！,?!]{0,14}(?:的)?(?:多少比例)/u,
    /\b(?:share of|proportion of)\b/u,
    /\bpercent(?:age)?\b/u,
    /\bwhat (?:share|proportion|fraction)\b/u,
  ],
  growth: [
    /增长率|[增涨升]幅|增速|[降跌]幅|(?:增长|上升|上涨|下降|增加|减少|增减|变化|变动|涨跌|升降)的?(?:比例|幅度|百分[比数])/u,
    /(?:变化|变动|增减|上升|下降|减少|增加|涨跌)率/u,
    // 幅度有多大
    /^那?(?:这个?)?幅度(?:是|有)?(?:多|百分之|几)/u,
    /翻了?(?:几|多少)(?:倍|番)/u,
    // 百分比增长了多少
    /百分比[^，。？！,?!]{0,8}(?:增长|增加|下降|减少|上升|涨|跌|降|升)/u,
    // 百分比呢，涨了多少
    /百分[比数率][^占。！!]{0,10}(?:增长|增加|下降|减少|上[升涨]|[涨跌降升多少])了?(?:多少|几)/u,
    // 多了多少，算成百分比
    /(?:增长|增加|下降|减少|上[升涨]|[涨跌降升多少])了?(?:多少|几)[^，,。占]{0,4}[，,？?；;][^，,。占]{0,8}百分[比数率]/u,
    // 增长的百分比
    /(?:增长|增加|下降|减少|上升|涨|跌|降|升)[^，。？！,?!]{0,8}百分比/u,
    /同比(?:增长|增加|下降|减少|变化)?(?:了)?(?:多少)?(?:%|百分)/u,
    // 同比增长多少, and not 多少件
    /(?:同比|环比)(?:是)?(?:增长|上升|下降|变化)?(?:了)?(?:多少|几何)(?![条件个次篇项人元万期份场户名])/u,
    // 增长了百分之几, 多了几成
    /(?:增长|增加|下降|减少|涨|升|降|提高|多|少)(?:了)?(?:百分之|多少%|几%|几成|多少个?百分(?!点))/u,
    /\b(?:growth rate|how many percent)\b/u,
    /\b(?:grow|grew|grown|growth|increase|increased|rise|rose|fall|fell|drop|dropped|decrease|decreased|decline|declined|change|changed)\b[^?]{0,60}\bpercent/u,
    /\bpercent[^?]{0,40}\b(?:grow|grew|grown|growth|increase|increased|rise|rose|fall|fell|drop|dropped|decrease|decreased|decline|declined|change|changed)\b/u,
    /\bpercent(?:age)? (?:change|increase|decrease|growth)\b/u,
    /\bby what percent/u,
    /\b(?:rise|fall|grow|increase|decrease|drop|change)[a-z]* in percent/u,
  ],
  difference: [
    // 跟上一年比怎么样
    /[跟和与同](?:前|上|去)一?年(?:度)?的?(?:相)?比(?:较|起来)?(?:呢|怎么样|如何|怎样)?[?？]?$/u,
    // 那比上年呢
    /^(?:那|那么)?比(?:上|前|去)一?年(?:度)?(?:呢|怎么样|如何)?[?？]?$/u,
    // 逐年上升吗
    /(?:逐年|一年(?:要|都)?比一年|(?<!\d)年年|连年|越来越|持续|连续)[^，。？！,?!]{0,6}[多少高低大增升涨减降跌]/u,
    // 是不是变少了
    /(?:变|更|又|[了是量数])(?:多|少|高|低)(?:一?[些点])?了?(?:吗|没有?(?=[?？]|$))/u,
    // 多了一些吗
    /(?:多|少|高|低)(?:了?一?[些点]了?)(?:吗|没有?|[?？]|$)/u,
    // 是涨了还是跌了
    /(?:涨|跌|增加?|减少?|上升|下降|多|少|高|低)了?还是(?:变)?(?:涨|跌|增|减|升|降|上升|下降|多|少|高|低)/u,
    // 多公开了多少
    /多(?:了|出来?|发|公开|收|办)?(?:了)?(?:多少|几)/u,
    /少(?:了|发|公开|收|办)?(?:了)?(?:多少|几)/u,
    /(?:相差|差了?|差距|差额|差值|差异)(?:是)?(?:多少|几|多大)?/u,
    /(?:增加|减少|增长|下降|上升|增多|变化|涨|降|升|提高|降低)(?:了)?(?:多少|几)/u,
    // 比香山乡多多少
    /比(?![例重率较])[^，。？！,?!]{1,24}(?:多|少|高|低|大|小|增加|减少|增长|下降|上升)(?:了)?(?:多少|几|没|吗|$|还是)?/u,
    /(?:增加|减少|变化|增长|下降)(?:情况|了吗|还是)/u,
    // 上升了吗, 有没有减少
    /(?:(?:上升|提高|[涨跌降])了|有(?:没有|无|所)?(?:增加|减少|增长|下降|上升|上涨|提高))(?:吗|没有?|[?？]?$)/u,
    /(?:多|少)了?(?:多少|几)[件条个篇项次]/u,
    // 废止的超过制发的, and not 超过100件
    /(?:超过|多过|高过|多于|高于|少于|低于|不及)了?(?![了\d一二两几三四五六七八九十百千万半]|多少|几|平均|规定|法定|期限|时限)\p{Script=Han}{2}/u,
    /有(?:什么|多大|何)(?:变化|差别|差距)/u,
    /变化(?:有)?多大/u,
    /\b(?:difference|diff)\b/u,
    /\b(?:more|fewer)\b[^?]{0,24}\b(?:every|each) year\b/u,
    /(?:超出|高出|多出)[^，。？！,?!]{0,12}(?:多少|几)/u,
    /\bhow (?:many|much) (?:more|fewer|less)\b/u,
    // by how many items did it exceed the year before
    /\bby how (?:many|much)\b[^?]*\b(?:exceed|outnumber|surpass|outdo|outdid|top|beat|trail|lag)|\bhow far\b[^?]*\b(?:above|below|ahead|behind)\b/u,
    /\bmore [^?]{0,60}\bthan\b/u,
    /\bfewer [^?]{0,60}\bthan\b/u,
    /\b(?:increase|decrease|rise|fall|drop|grow|change)[a-z]*\b/u,
    /\b(?:go|goes|going|gone|went) (?:up|down)\b/u,
  ],
  average: [
    /年均|平均|均值|人均|户均/u,
    /每(?:户|人|件|条|个|家)(?:平均)?(?:补助|发|有|收)/u,
    /\baverage\b|(?<!\b(?:i|you|we|they|did|does|that) )\bmean\b/u,
    // 公报每期多少册, 每场多少人
    /(?<=\p{Script=Han}{2})(?<!年)每[一1]?(?:期|场|次|篇|户|人|件|条|家)[^，。？！,?!\d]{0,4}(?:多少|几)/u,
    /\bper (?:household|person|year|agency|request|application|case|session)\b/u,
  ],
  sum: [
    /合计|总和|总额|之和|加起来|合起来|加总|相加|共计|累计|一共|总共|拢共|总计|合并/u,
    /一起(?:发|公开|有|共|算)/u,
    /加[在到]?一[起块加]|加一下(?!班)|加加看|[都全]加(?:上|进)(?:去|来)?/u,
    /合在?一[起块]/u,
    // 预算信息加上决算信息几条
    /(?<=\p{Script=Han})(?:再?加上|外加)\p{Script=Han}[^，,。？！?!]*(?:多少|几)/u,
    /\b(?:together|combined|in total|altogether|sum|total|in all)\b/u,
    /\badd(?:ed|ing)? (?:[a-z]+ ){0,4}(?:up|together)\b/u,
  ],
} satisfies Record<string, readonly RegExp[]>
