import type {PostRequest, ReadOptions} from './request.ts'

/** What a parent tells a child process: how to read, then what. */
export type Order = {options: ReadOptions} | {request: PostRequest}

/** What a child process tells its parent. */
export type Answer = {isReady: true} | {result: unknown} | {warning: Warning}

/** What talkmark warns of: a parser that cannot be loaded. */
export interface Warning {
  message: string
  code: string
}
