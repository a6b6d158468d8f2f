/**
 * 加起来, 一共: things, agencies or years are taken together.
 */
const TOGETHER =
  /加起来|合起来|加[在到]?一[起块]|合在?一[起块]|相加|合计|总和|之和|一共|共计|\b(?:together|combined|sum|in total|altogether|add(?:ed|ing)?|total (?:of )?(?:them|these|those|both|the (?:two|three)))\b/iu

export const takenTogether = (text: string): boolean => TOGETHER.test(text)
