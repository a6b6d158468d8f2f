/** 三个渠道加起来对得上总数吗: whether parts, those of the total where none are named, add up to it. */
const PARTS_TOGETHER =
  /加起来|合起来|加[在到]?一[起块]|加总|相加|之和|加和|合计(?:起来|数)?|总和|\b(?:add(?:s|ed)? up|sum(?:s|med)?(?: up)?|together)\b/iu
const AGREE =
  /对得上|对不上|对上|对不对|等于|等不等于|一致|相等|一样|相同|吻合|相符|符合|匹配|平不平|(?:是不是|是否|正好|刚好|就)(?:就)?是?(?:总|全部|这个数|那个数|\d)|\b(?:match|equal|agree|to the total)\b/iu
/** What is asked for is the sum, or by how much it lies apart. */
const HOW_MUCH = /多少|几(?!个|类|项|种|者|家|部分)|\bhow (?:many|much)\b/iu

/** Whether the question names no parts but all of them: 网站、微信和其他. */
export const namesTheRest = (text: string): boolean => /其[他它余]|剩下|别的/u.test(text)

export const asksWhetherItAddsUp = (text: string): boolean =>
  PARTS_TOGETHER.test(text) && AGREE.test(text) && !HOW_MUCH.test(text)
