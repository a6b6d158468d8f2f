/** 本年增/减那一格填的啥: a number is printed there, though 啥 asks for words. */
export const asksWhatIsPrinted = (text: string): boolean =>
  /(?:填|写|印|登)(?:的|了|着)?(?:是|个)?(?:啥|什么)(?:数字?)?[?？]?$/u.test(text)
