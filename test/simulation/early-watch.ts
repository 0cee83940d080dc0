import type { Message } from '@goldfix/core'
import { MsgType } from '../../packages/core/src/session/msg-type.js'
import { Tag } from '../../packages/core/src/session/tags.js'
import type { Line } from './network.js'

/** What a session may keep of messages that came before their turn: what `early.ts` of core promises. */
const MAX_MESSAGES = 10_000
const MAX_BYTES = 8 * 1024 * 1024

/** A message as the other side gets it. */
interface Arrival {
  readonly msgSeqNum: number
  /** The number behind it, or behind what it fills. */
  readonly next: number
  readonly size: number
  readonly possDup: boolean
}

export function arrivalOf(message: Message): Arrival {
  const { msgSeqNum, msgType, possDup } = message
  const filled = msgType === MsgType.SequenceReset ? message.int(Tag.NewSeqNo) : undefined
  return { msgSeqNum, next: filled ?? msgSeqNum + 1, size: message.raw().length, possDup }
}

/** All that came while one gap was open, and was not asked for again. */
interface Gap {
  messages: number
  bytes: number
}

/**
 * How much one side has kept of what came before its turn on one connection, seen from outside: a message that came
 * early and reaches the application all the same, as its first copy, was kept from then until the gap was closed.
 */
export class EarlyWatch {
  readonly line: Line
  readonly #expected: () => number
  readonly #logon: Arrival
  /** What the reader expects next; 0 before anything has followed the Logon. */
  #next = 0
  #gap: Gap = { messages: 0, bytes: 0 }
  /** Came early, by number. */
  readonly #early = new Map<number, { readonly size: number; readonly gap: Gap }>()
  /** Behind the last of them. */
  #end = 0

  /** @param expected the number that the reader expects next: true once it has judged the Logon */
  constructor(line: Line, expected: () => number, logon: Arrival) {
    this.line = line
    this.#expected = expected
    this.#logon = logon
  }

  arrived(arrival: Arrival): void {
    if (this.#next === 0) {
      this.#next = this.#expected()
      this.#note(this.#logon)
    }
    this.#note(arrival)
  }

  #note({ msgSeqNum, next, size, possDup }: Arrival): void {
    if (msgSeqNum > this.#next) {
      if (!possDup) this.#early.set(msgSeqNum, { size, gap: this.#gap })
      this.#end = Math.max(this.#end, next)
      return
    }
    this.#next = Math.max(this.#next, next)
    if (this.#end === 0 || !this.#isClosed()) return
    this.#next = Math.max(this.#next, this.#end)
    this.#end = 0
    this.#gap = { messages: 0, bytes: 0 }
  }

  /** @returns what is wrong with that, where it is the first copy of a message */
  delivered(msgSeqNum: number): string | undefined {
    const early = this.#early.get(msgSeqNum)
    if (early === undefined) return undefined
    this.#early.delete(msgSeqNum)
    const { gap, size } = early
    gap.messages++
    gap.bytes += size
    if (gap.messages <= MAX_MESSAGES && gap.bytes <= MAX_BYTES) return undefined
    return `${gap.messages} messages of ${gap.bytes} bytes were kept before their turn`
  }

  /** Numbers on a connection have one hole, before its Logon: what came early begins where it ends. */
  #isClosed(): boolean {
    return this.#early.has(this.#next) || this.#next >= this.#end
  }
}
