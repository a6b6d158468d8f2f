/**
 * Where the words of a report name the body that issued it, when its title does not: in the preamble, in the first
 * sentence of itself, in whom to ask, in the signature.
 */

/** Group 1 is the name; best first. */
const NAMED: readonly RegExp[] = [
  /《([^《》,。\n]{2,40}?)20\d\d年度?(?:政府)?信息公开[^《》]{0,10}报告》/,
  /(?:公布|发布|现将)([^《》,。:;]{2,36}?)20\d\d年度?(?:政府)?信息公开/,
  /(?:由|经(?!济))([^,。;:()\n]{2,36}?)(?:根据|按照|依据|编制|编写|负责|综合|汇总)/,
  /,([^,。;:()《》\n]{2,36}?)(?:编制|编写|起草)(?:了|本|完成)/,
  /(?:(?:发布|发文|公开|制发|责任)(?:机构|机关|单位|部门|主体)|(?:信息)?来源):?([^,。;:()\n]{2,30}?)(?:$|发布|公开|生成|成文|索引|主题|\d)/,
  /(?:联系单位|请与|与|联系方式|请联系):?([^,。;:()\n]{2,36}?)(?:政务公开|政府信息公开|信息公开|党政|综合|办公室|联系|$)/,
]
/** What a body says of itself at the beginning of a sentence: 2022年,苍南县市场监督管理局认真贯彻…… */
const OF_ITSELF =
  /(?:^|[\n。;]|总体情况|情况[:。]|(?:领导|指导|支持|关心)下,)(?:20\d\d年度?(?:以来)?,?|一年来,?|过去一年,?)?([^,。;:()《》\n\d]{3,30}?)(?:\([^()]{0,16}\))?,?(?=(?:在|坚持|认真|根据|按照|依据|严格|紧紧|深入|始终|高度|全面|切实|持续|积极|不断|进一步|以|围绕|贯彻|主动公开|结合|把|将|共|继续|着力|扎实|通过|依托|没有|未|党组|党委|领导)[^\n]{4})/g
/** Parts of a body, which have sentences of their own: 便民服务中心, 宣传部. */
const UNIT = /^[\u4e00-\u9fff]{0,8}(?:服务中心|信息中心|媒体中心|办公室|部|科|队|站|所|(?<!员)会)$/
const ASKED = [
  /(?:单位|机构|部门|地址|联系人|主办|承办)(?:名称)?:([^,。;:()\n]{3,30}?)(?=[,。;:()\n]|$)/,
  /(?:请与|与|联系)([^,。;:()\n]{2,36}?)(?:政务公开|党政|综合|办公室|联系)/,
]
/** 海河镇党政办公室, 雨湖区人民政府办公室: who compiles the report or answers for it, of the body that it is about… */
const OFFICE_OF = /^(.+(?:政府|[镇乡]|街道|办事处))(?:党政|综合|行政|政务公开|政府信息公开|信息公开)*办公室$/
/** … but for an office that reports on itself. */
const OWN_OFFICE = /[我本]办/
const PREAMBLE_LINES = 12
const SIGNATURE_LINES = 4
const LONGEST_LINE = 30

/** A line that may be a name and nothing else. */
const standsAlone = (line: string) => line.length <= LONGEST_LINE && !/[。;:,>|]/.test(line)

/**
 * @param lines - the paragraphs of the report, squeezed
 * @returns words that may name the body, best first; most of them name none
 */
export function namesInText(lines: readonly string[]): string[] {
  const preamble = lines
    .slice(0, PREAMBLE_LINES)
    .join('\n')
    .replace(/\((?:以下|下称|简称)[^()]*\)/g, '')
  const found = (pattern: RegExp, text: string) => pattern.exec(text)?.[1]?.replace(/^本报告/, '')
  return [
    ...NAMED.map((pattern) => found(pattern, preamble)),
    ...[...preamble.matchAll(OF_ITSELF)].flatMap(([, name]) => (UNIT.test(name!) ? [] : [name])),
    ...lines
      .slice(-SIGNATURE_LINES)
      .filter(standsAlone)
      .map((line) => line.replace(/20\d\d年\d{1,2}月\d{1,2}日$/, '')),
    ...ASKED.flatMap((pattern) => [found(pattern, preamble), found(pattern, lines.slice(-3).join('\n'))]),
    ...lines.slice(0, PREAMBLE_LINES / 2).filter(standsAlone),
  ]
    .filter((name): name is string => name !== undefined && name.length >= 2)
    .map((name) => (OWN_OFFICE.test(preamble) ? name : name.replace(OFFICE_OF, '$1')))
}
