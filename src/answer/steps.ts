/** 逐年上升, 一年比一年多, more every year: each year is held against the next. */
const STEPS =
  /逐年|一年(?:要|都)?比一年|一年[多少高低]过一年|(?<!\d)年年|连年|越来越|(?:连续|接连|连着|持续)[^，。？！,?!]{0,10}(?:增|升|涨|降|减|跌|走高|走低)|\b(?:every|each) year\b[^?]{0,30}\b(?:than|more|fewer)\b|\b(?:more|fewer)\b[^?]{0,24}\b(?:every|each) year\b|year (?:by|after|on) year|\bsteadily\b|\bconsistently\b|\bkeep|\bkept\b/iu

export const goesByYears = (question: string) => STEPS.test(question)
