import type { Draft, Session } from '@goldfix/core'
import type { Fuse } from './fuse.js'
import type { Journal } from './journal.js'
import type { Progress } from './progress.js'
import type { ChildSettings } from './settings.js'

/** ClOrdID(11): what the checker knows a message by. */
export const ID_TAG = 11
/** Text(58): its first word is the message of the peer's that was handled last, so that the peer knows. */
export const REPORTS_TAG = 58

const TICK_MS = 4
const PADDING = ` ${'x'.repeat(20_000)}`

interface LoadInit {
  readonly settings: ChildSettings
  readonly session: Session
  readonly journal: Journal
  readonly fuse: Fuse
  readonly progress: Progress
  /** Of our numbers. */
  readonly generation: () => number
  readonly draft: (id: string, n: number) => Draft
}

/** Sends at the rate, in bursts of a few: small messages and large ones, also while the connection is away. */
export class Load {
  #on: boolean
  #sent = 0
  /** Sent, and the store has not answered. */
  #open = 0
  #onQuiet: (() => void) | undefined
  readonly #init: LoadInit

  constructor(init: LoadInit) {
    this.#init = init
    this.#on = init.settings.loads
  }

  resume(): void {
    this.#on = true
    this.#onQuiet = undefined
  }

  /** Sends no more; `then` is called once the store has answered for everything. */
  hush(then: () => void): void {
    this.#on = false
    if (this.#open === 0) then()
    else this.#onQuiet = then
  }

  run(): void {
    const { session, settings } = this.#init
    const perTick = (settings.rate * TICK_MS) / 1_000
    let due = 0
    let waiting = false
    setInterval(() => {
      if (!this.#on || waiting) return
      due = Math.min(due + perTick, 20)
      if (due < 1) return
      waiting = true
      session
        .ready()
        .then(() => {
          waiting = false
          for (; this.#on && due >= 1; due -= 1) this.#send()
        })
        // logged off between the two: the next tick waits for the next Logon
        .catch(() => undefined)
    }, TICK_MS)
  }

  #send(): void {
    const { settings, session, journal, fuse, progress, draft, generation } = this.#init
    const n = this.#sent
    const id = `${settings.role[0]}${settings.life}-${n}`
    fuse.burn('S0')
    const sent = session.send(draft(id, n))
    this.#sent += 1
    journal.note('sent', id, sent.msgSeqNum ?? 0)
    progress.sent.add(id)
    fuse.burn('S1')
    this.#open += 1
    sent.committed
      .then(
        (msgSeqNum) => journal.note('safe', id, msgSeqNum, generation()),
        (cause: unknown) => journal.note('unsafe', id, String(cause)),
      )
      .finally(() => {
        this.#open -= 1
        if (this.#open === 0) this.#onQuiet?.()
      })
  }
}

/** A NewOrderSingle(D) of 44, as both our sides and QuickFIX take it. */
export function order(id: string, n: number, progress: Progress): Draft {
  return {
    msgType: 'D',
    fields: [
      [ID_TAG, id],
      [21, '1'],
      [55, 'MSFT'],
      [54, n % 2 === 0 ? '1' : '2'],
      [60, new Date()],
      [38, 100],
      [40, '2'],
      [44, '12.5'],
      [REPORTS_TAG, `${progress.lastHandled || 'nothing'}${n % 25 === 24 ? PADDING : ''}`],
    ],
  }
}
