/**
 * 组长是谁, 由谁当组长: who holds a role, which only a sentence tells that gives the role to somebody.
 */
const ROLE = '(?:副?组长|副?主任|负责人|责任人|分管领导|联络员|发言人|牵头人|联系人|信息员)'
const ASKED = [
  new RegExp(`(${ROLE})(?:到底|究竟|都)?(?:是|由|叫|为)(?:谁|哪|什么人|啥人)`, 'u'),
  new RegExp(`(?:谁|哪[位个]|什么人|啥人)[^，。？！]{0,4}(?:当|做|担任|任|是|为|兼)[^，。？！]{0,10}?(${ROLE})`, 'u'),
]

/** Whether a sentence gives the role that the question asks about to somebody; null where it asks about none. */
export function roleAsked(question: string): ((plain: string) => boolean) | null {
  const role = ASKED.map((pattern) => pattern.exec(question)?.[1]).find((one) => one !== undefined)
  if (!role) return null
  const given = new RegExp(`(?:为|任|担任|兼任|兼|作为)${role}|${role}(?:由|为|是|:)`, 'u')
  return (plain) => given.test(plain)
}
