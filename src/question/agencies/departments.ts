/**
 * English names of departments → what their Chinese names begin with.
 */
const BODY = '(?:bureau|department|commission|administration|authority|agency)'

/** The Forestry Bureau, the Bureau of Forestry: what it sees to, in alternatives parted by `|`. */
const department = (field: string, chinese: RegExp): [RegExp, RegExp] => [
  new RegExp(`^(?:${field}) ${BODY}\\b|^${BODY} of (?:${field})\\b`, 'u'),
  chinese,
]

const AND = '(?:,? and |,? & |, | )'

export const departmentsInEnglish: readonly [RegExp, RegExp][] = [
  [
    /^(?:people'?s )?government (?:general )?office\b|^general office\b|^office of the (?:people'?s )?government\b/u,
    /^人民政府办公/u,
  ],
  department(`education(?:${AND}(?:sports?|science|culture|technology|tourism|physical education)){0,3}`, /^教育/u),
  department('(?:public )?finance', /^财政/u),
  department(`(?:public )?health(?: ?care)?(?:${AND}family planning)?`, /^卫生/u),
  department(`development${AND}reform`, /^发展/u),
  [
    /^(?:human resources?|h\.?r\.?|personnel)(?:(?:,? and| &|,)? social (?:security|insurance|affairs))? (?:bureau|department|office)\b|^hrss (?:bureau|department)\b|^social security bureau\b|^(?:bureau|department) of human resources(?:(?: and| &) social security)?\b/u,
    /^人力/u,
  ],
  department(
    `housing(?:${AND}(?:urban-rural |urban and rural )?(?:development|construction)(?:${AND}(?:development|construction))?)?`,
    /^住房/u,
  ),
  department(`agriculture(?:${AND}rural affairs)?`, /^农业/u),
  department('civil affairs', /^民政/u),
  department('transport(?:ation)?', /^交通/u),
  [
    /^(?:public security|police) (?:bureau|department|branch|sub-?bureau)\b|^bureau of public security\b|^police\b/u,
    /^公安/u,
  ],
  [
    /^(?:economic(?: and technological| & technological)?|high-?tech(?:nology)?(?: industr[a-z]+)?) (?:development )?(?:zone|area|district)\b/u,
    /开发区|高新区/u,
  ],
  department(`ecology${AND}environment|(?:ecological )?environment(?:al protection)?`, /^生态|^环境/u),
  department(`natural resources(?:${AND}planning)?`, /^自然/u),
  [
    /^market (?:supervision|regulation|regulator)(?: administration)?(?: (?:bureau|department|administration))?\b/u,
    /^市场/u,
  ],
  department('emergency management', /^应急/u),
  department('justice', /^司法/u),
  [/^(?:general )?office$/u, /^人民政府办公/u],
  department('water (?:resources|affairs|conservancy)', /^水/u),
  [/^audit (?:bureau|office)\b/u, /^审计/u],
  [/^statistics (?:bureau|office)\b|^bureau of statistics\b/u, /^统计/u],
  department(`culture(?:${AND}(?:radio|television|broadcasting|tourism|sports?)){0,4}`, /^文化/u),
  department(`(?:urban|city) management(?:${AND}law enforcement)?`, /^城市管理|^城管/u),
  department(`industry${AND}information(?: technology)?`, /^工业|^经济和信息/u),
  department('commerce|business', /^商务/u),
  department('(?:healthcare|medical) security', /^医疗保障/u),
  department("veterans'? affairs", /^退役军人/u),
  [/^administrative services? (?:bureau|center)\b/u, /^行政审批|^政务服务/u],
  department(`science${AND}technology`, /^科学|^科技/u),
  department(`forestry(?:${AND}grasslands?)?`, /^林业/u),
  department(`(?:petitions?|complaints?|letters)(?:${AND}(?:complaints?|visits|calls))?`, /^信访/u),
  department('rural (?:revitali[sz]ation|vitali[sz]ation)', /^乡村振兴/u),
  department(`(?:ethnic|nationalities)(?: affairs)?(?:${AND}religio(?:us|n)(?: affairs)?)?`, /^民族/u),
  department('sports?', /^体育/u),
  department('big data(?: (?:development|management))?', /大数据/u),
  // Any other is a department that nobody indexed bears.
  [
    /^(?!and\b|or\b|the\b|which\b|what\b|of\b|government\b)[a-z-]+(?: (?:and )?(?!the\b|county\b|city\b|district\b)[a-z-]+){0,3} bureau\b/u,
    /^(?!)/u,
  ],
]
