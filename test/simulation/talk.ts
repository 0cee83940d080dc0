import { Framer } from '../../packages/core/src/wire/frame.js'
import type { Generation } from './numbered.js'

/** One direction of one connection. */
export interface Talk {
  readonly framer: Framer
  unframed: Buffer
  written: number
  /** The generation of the Logon that opened it. */
  generation: Generation | undefined
  /** The same, once that Logon has reached the other side. */
  reached: Generation | undefined
  /** It has begun again on this connection, by its own wish: the peer has not answered yet. */
  asksForReset: boolean
  /** The last number written that was not sent again, 0 before the Logon. */
  live: number
  /** Where the resend that is going on has got to, 0 where there is none. */
  resending: number
  /** The last number that was asked for in it. */
  resendEnd: number
  /** What the peer's ResendRequests and Logons ask for that have reached this side and are not served. */
  readonly requested: { readonly begin: number; readonly end: number }[]
  /** How often this side has asked, by BeginSeqNo(7). */
  readonly asked: Map<number, number>
  /** What happens once so many bytes have reached the other end. */
  readonly news: { readonly at: number; readonly tell: () => void }[]
}

export function talk(): Talk {
  return {
    framer: new Framer(),
    unframed: Buffer.alloc(0),
    written: 0,
    generation: undefined,
    reached: undefined,
    asksForReset: false,
    live: 0,
    resending: 0,
    resendEnd: 0,
    requested: [],
    asked: new Map(),
    news: [],
  }
}

/** A resend has come to the end of what was asked: it goes on where a gap fill has begun what was asked for next. */
export function goOnInto(talk: Talk): void {
  const { resending, requested } = talk
  const begun = requested.findIndex(({ begin, end }) => begin < resending && resending <= end)
  if (begun < 0) talk.resending = 0
  else talk.resendEnd = requested.splice(begun, 1)[0]?.end ?? 0
}
