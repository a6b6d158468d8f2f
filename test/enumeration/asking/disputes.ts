/** How people who ask name the cells of 四、政府信息公开行政复议、行政诉讼情况; apart from the product's vocabulary. */
export interface DisputeWords {
  code: string
  /** {of} is the outcome, in front of the kind of case. */
  zh: readonly string[]
  keys: readonly string[]
  en: readonly string[]
}

export const CASES: readonly DisputeWords[] = [
  {
    code: 'reviews',
    zh: ['行政复议', '信息公开行政复议', '政府信息公开引起的行政复议', '行政复议案件'],
    keys: ['行政复议', '复议'],
    en: ['administrative reconsideration cases', 'administrative reviews'],
  },
  {
    code: 'litigation.direct',
    zh: ['未经复议直接起诉的行政诉讼', '没复议直接起诉的案件', '未经复议直接起诉', '直接起诉的行政诉讼'],
    keys: ['未经复议直接起诉', '直接起诉'],
    en: ['lawsuits filed directly without reconsideration', 'direct administrative lawsuits'],
  },
  {
    code: 'litigation.afterReview',
    zh: ['复议后起诉的行政诉讼', '复议以后再起诉的案件', '复议后起诉', '经过复议又起诉的行政诉讼'],
    keys: ['复议后起诉', '诉讼 复议后起诉'],
    en: ['lawsuits filed after reconsideration', 'administrative lawsuits after review'],
  },
]

/** Both kinds of lawsuit together, for which the form has no cell. */
export const LITIGATION: DisputeWords = {
  code: 'litigation',
  zh: ['行政诉讼', '信息公开行政诉讼', '政府信息公开引起的行政诉讼', '行政诉讼案件'],
  keys: ['行政诉讼', '诉讼'],
  en: ['administrative lawsuits', 'administrative litigation cases'],
}

/** {case} is the kind of case. */
export const OUTCOMES: readonly DisputeWords[] = [
  {
    code: 'upheld',
    zh: ['结果维持的{case}', '{case}结果维持', '{case}中被维持的', '维持原结果的{case}'],
    keys: ['结果维持', '维持'],
    en: ['{case} upheld', '{case} with the result upheld'],
  },
  {
    code: 'corrected',
    zh: ['结果纠正的{case}', '{case}结果纠正', '{case}中被纠正的'],
    keys: ['结果纠正', '纠正'],
    en: ['{case} corrected', '{case} with the result corrected'],
  },
  {
    code: 'other',
    zh: ['其他结果的{case}', '{case}其他结果', '{case}中结果为其他的'],
    keys: ['其他结果'],
    en: ['{case} with other results', '{case} with other outcomes'],
  },
  {
    code: 'pending',
    zh: ['尚未审结的{case}', '{case}尚未审结', '{case}中还没审结的', '没审结的{case}'],
    keys: ['尚未审结', '未审结'],
    en: ['{case} still pending', '{case} not yet concluded'],
  },
  {
    code: 'total',
    zh: ['{case}', '{case}总计', '{case}总数'],
    keys: ['总计', '总数'],
    en: ['{case} in total', '{case}'],
  },
]
