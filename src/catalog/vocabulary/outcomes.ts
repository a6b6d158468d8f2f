/**
 * What is done with things that came in, as reports write it beside the number and as people ask for it:
 * 办结 and 办完, 整改 and 改好. `rate` is what a share of it is called; `open` whether what is left can be asked for; `english`
 * how it is said in English, where it can.
 */
export interface OutcomeRow {
  printed: string
  asked: string
  rate: string
  open: boolean
  english: string | null
}

const row = (
  printed: string,
  asked: string,
  rate: string,
  { open = true, english = null }: Partial<Pick<OutcomeRow, 'open' | 'english'>> = {},
): OutcomeRow => ({ printed, asked, rate, open, english })

/** Alternatives are parted by `|`, as in a regular expression. */
export const outcomes: readonly OutcomeRow[] = [
  row(
    '办理完结|办理完毕|办结|办毕|办复|处理完毕',
    '办结|办完|办好|办理完|处理完|处理好|结案|办毕|解决|办|处理',
    '办结率|办复率',
    { english: 'closed|resolved|settled|concluded|completed|dealt with' },
  ),
  row('整改到位|整改完成|完成整改|整改|改正|解决', '整改|改完|改好|改正|改掉|改到位|解决|改', '整改率|解决率|改正率', {
    english: 'rectified|fixed|put right',
  }),
  row('回复|答复|回应|反馈', '回复|答复|回应|回信|回访|理|回', '回复率|答复率|回应率|回信率', {
    english: 'answered|replied to|responded to',
  }),
  row('采纳|吸收采纳|予以采纳', '采纳|采用|听取|接受|听进去', '采纳率|采用率', {
    english: 'adopted|accepted|taken up',
  }),
  row('采用|录用|刊用|刊发', '采用|录用|用上|用了|登|用', '采用率|录用率|刊用率'),
  row('收回|回收|收到有效问卷', '收回来|收上来|收回|回收|交回来|交上来|交', '回收率|收回率'),
  row('退回修改|退回|退稿|撤稿|不予采用', '退回|退稿|撤稿|打回|退', '退回率|退稿率|撤稿率', { open: false }),
  row('实收|实际收取|已缴|缴纳', '收|交|缴', '收缴率|实收率', { open: false }),
]
