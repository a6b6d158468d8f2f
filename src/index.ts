/**
 * The public surface of Wenbao as a library.
 *
 * ```ts
 * import { createApp, openIndex } from 'wenbao'
 * const index = await openIndex('index')
 * const answer = await index.ask('香山乡2021年公开了多少条信息')
 * app.route('/wenbao', createApp({ index })) // any Hono app
 * ```
 */
export { openIndex } from './compose.ts'
export { type AppOptions, createApp } from './http/app.ts'
export { Answer, AskRequest, Filters } from './model/answer.ts'
export { Fact } from './model/fact.ts'
export { Fault, type FaultCode } from './model/fault.ts'
export { Report } from './model/report.ts'
export type { ReportSummary } from './model/store.ts'
export { Page, SearchRequest, type SearchResult, type WenbaoIndex } from './model/wenbao-index.ts'
