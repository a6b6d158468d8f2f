/**
 * Who publishes under a government's roof, as people and reports call them, in patterns: their number is none of all.
 */
export const publishers: Readonly<Record<string, string>> = {
  department:
    '[省市州区县]?[级直]?(?:政府|行政|职能|组成|工作)?部门|[市区县]直(?:单位|机关)?|局办|委办局|委局办|科局|直属单位|机关|单位|departments|bureaus',
  township:
    '[镇乡][(（](?:街道|镇|办)[)）]|[镇乡][镇乡街办]?街道|[镇乡][镇乡街办]|街镇|街道(?!办)|镇|乡|townships|towns|subdistricts',
  village: '村[(（](?:社区|居)[)）]|村社区|村居|行政村|社区|村|villages|communities',
  enterprise: '(?:公共)?企事业单位|国有企业|国企|公用事业单位|enterprises',
  school: '中小学|学校|院校|schools',
  hospital: '医院|卫生院|hospitals',
}
