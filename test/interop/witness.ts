import { Tally } from './tally.js'
import { fieldOf } from './wire-text.js'

export type Side = 'GoldFix' | 'QuickFIX'

type Print = (line: string) => void

/**
 * Listens on the line and trusts neither engine: notes what must not be said, and keeps the last of what was.
 */
export class Witness {
  /** Every Reject(3) and BusinessMessageReject(j), with who sent it. */
  readonly rejects: string[] = []
  /** Numbers that GoldFix gave twice, and resent messages that are not what was sent first. */
  readonly broken: string[] = []
  /** Every Logon(A), in order. */
  readonly logons: { readonly from: Side; readonly msgSeqNum: string; readonly reset: boolean }[] =
    []
  /** Every NewOrderSingle(D), whether it arrived or not. */
  readonly orders = new Tally()
  /** Application messages marked PossDup. */
  readonly resent: Record<Side, number> = { GoldFix: 0, QuickFIX: 0 }
  /** ClOrdID(11) of each order that QuickFIX asked for as the first it has not processed. */
  readonly unprocessed = new Set<string>()
  /** By MsgSeqNum(34), what GoldFix gave the number to. */
  readonly #firsts = new Map<string, string>()
  readonly #recent: string[] = []
  readonly #restarts: boolean
  readonly #print: Print | undefined

  /**
   * @param restarts GoldFix may begin again at 1, with a Logon
   * @param print wire text as it comes, a line each
   */
  constructor({ restarts = false, print }: { restarts?: boolean; print?: Print } = {}) {
    this.#restarts = restarts
    this.#print = print
  }

  hear(from: Side, message: string): void {
    this.note(`${from === 'GoldFix' ? '>' : '<'} ${message}`)
    const msgType = fieldOf(message, 35)
    if (msgType === '3' || msgType === 'j') this.rejects.push(`${from}: ${message}`)
    if (msgType === '2' && from === 'QuickFIX')
      this.unprocessed.add(fieldOf(this.#firsts.get(fieldOf(message, 7)) ?? '', 11))
    const marked = fieldOf(message, 43) === 'Y'
    if (msgType === 'D') this.orders.count(fieldOf(message, 11), marked)
    if (msgType === 'A') this.#hearLogon(from, message)
    if (marked && msgType !== '4') this.resent[from] += 1
    if (from === 'GoldFix') this.#compare(message, marked, msgType)
  }

  /** Adds a line between the messages. */
  note(line: string): void {
    const timed = `${new Date().toISOString().slice(11, 23)} ${line}`
    this.#print?.(timed)
    this.#recent.push(timed)
    if (this.#recent.length > RECENT_MAX) this.#recent.shift()
  }

  /** The last lines. */
  get recent(): readonly string[] {
    return this.#recent
  }

  #hearLogon(from: Side, message: string): void {
    const msgSeqNum = fieldOf(message, 34)
    this.logons.push({ from, msgSeqNum, reset: fieldOf(message, 141) === 'Y' })
    if (from === 'GoldFix' && msgSeqNum === '1' && this.#restarts) this.#firsts.clear()
  }

  #compare(message: string, marked: boolean, msgType: string): void {
    const msgSeqNum = fieldOf(message, 34)
    const first = this.#firsts.get(msgSeqNum)
    if (first === undefined) {
      if (msgType !== '4') this.#firsts.set(msgSeqNum, message)
    } else if (!marked) {
      this.broken.push(`number given twice: ${first} and ${message}`)
    } else if (msgType !== '4' && withoutChanging(first) !== withoutChanging(message)) {
      this.broken.push(`resent, but not the same: ${first} and ${message}`)
    }
  }
}

const RECENT_MAX = 60

/** What a resend may not change: all but BodyLength, CheckSum, PossDupFlag, SendingTime, OrigSendingTime. */
function withoutChanging(message: string): string {
  return message
    .split('|')
    .filter((field) => !/^(9|10|43|52|122)=/.test(field))
    .join('|')
}
