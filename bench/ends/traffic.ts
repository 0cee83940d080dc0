import { setTimeout as pause } from 'node:timers/promises'
import { cpuMicros, nowMicros } from './lines.js'

/** A message on its way into its engine's store, where it has one that is waited for. */
export interface OnItsWay {
  readonly committed: Promise<unknown>
}

/** How an engine sends, whatever a session is to it. */
export interface Engine<S> {
  /** Resolves when more may be sent. */
  ready(session: S): Promise<unknown>
  /** More may be sent without a wait. */
  isWritable(session: S): boolean
  /** Sends the order with this number of its own. */
  order(session: S, n: number): OnItsWay | undefined
  /** How many this session has sent and received, by its sequence numbers. */
  messages(session: S): number
  /** Resolves when the store knows that everything handled in these sessions is processed. */
  processed(sessions: readonly S[]): Promise<unknown>
}

/** When something began and ended, and the processor's time it took meanwhile, all in microseconds. */
export interface Span {
  readonly from: number
  readonly at: number
  readonly cpu: number
}

interface Echo {
  toSend: number
  toCome: number
  /** When the latest order was sent, and what the answers took, where that is wanted: milliseconds. */
  sentAt: number
  readonly times: number[] | undefined
  readonly onAll: () => void
}

/** The messages between two ends: the same loops for every engine, written as an application would write them. */
export class Traffic<S> {
  readonly #engine: Engine<S>
  #awaited = 0
  #onAll = () => {}
  #echo: Echo | undefined
  #arrivals: number[] | undefined

  constructor(engine: Engine<S>) {
    this.#engine = engine
  }

  /** A message was handled: to be called by the engine's handler. */
  handled(session: S): void {
    this.#arrivals?.push(nowMicros())
    const echo = this.#echo
    if (echo === undefined) {
      if (--this.#awaited === 0) this.#onAll()
      return
    }
    if (echo.times !== undefined) {
      const now = performance.now()
      echo.times.push(now - echo.sentAt)
      echo.sentAt = now
    }
    if (echo.toSend > 0) this.#engine.order(session, --echo.toSend)
    if (--echo.toCome === 0) echo.onAll()
  }

  /** Waits for `count` more than before: they may be faster than the question for them. */
  receive(sessions: readonly S[], count: number): Promise<Span> {
    return spanOf(async () => {
      this.#awaited += count
      if (this.#awaited > 0)
        await new Promise<void>((resolve) => {
          this.#onAll = resolve
        })
      await this.#engine.processed(sessions)
    })
  }

  /** As fast as the sessions take them, an equal share in each. */
  send(sessions: readonly S[], count: number): Promise<Span> {
    return spanOf(() =>
      Promise.all(sessions.map((session) => this.#sendAll(session, count / sessions.length))),
    )
  }

  /** Sends `count` orders, `window` of them always unanswered, an equal share in each session. */
  echo(sessions: readonly S[], count: number, window: number): Promise<Span> {
    return spanOf(() => this.#echoAll(sessions, count, window / sessions.length))
  }

  /** The microseconds from order to answer, of `count` orders, each sent when the one before it has been answered. */
  async ping(session: S, count: number): Promise<Span & { times: number[] }> {
    const times: number[] = []
    const span = await spanOf(() => this.#echoAll([session], count, 1, times))
    return { ...span, times: times.map((ms) => Math.round(ms * 1e5) / 100) }
  }

  /** When each of `count` orders was sent, so many milliseconds after the one before it was committed. */
  async apart(session: S, count: number, ms: number): Promise<number[]> {
    const times: number[] = []
    for (let n = 0; n < count; n++) {
      await pause(ms)
      times.push(nowMicros())
      await this.#engine.order(session, n)?.committed
    }
    return times
  }

  /** Sent and received by all of them so far. */
  messages(sessions: readonly S[]): number {
    return sessions.reduce((sum, session) => sum + this.#engine.messages(session), 0)
  }

  /** When each message was handled since the last question. Every second question only begins it. */
  arrivals(): number[] {
    const times = this.#arrivals ?? []
    this.#arrivals = this.#arrivals === undefined ? [] : undefined
    return times
  }

  async #echoAll(
    sessions: readonly S[],
    count: number,
    each: number,
    times?: number[],
  ): Promise<void> {
    await new Promise<void>((onAll) => {
      const echo = { toSend: count, toCome: count, sentAt: performance.now(), times, onAll }
      this.#echo = echo
      for (const session of sessions)
        for (let n = 0; n < each; n++) this.#engine.order(session, --echo.toSend)
    })
    this.#echo = undefined
  }

  async #sendAll(session: S, count: number): Promise<void> {
    const engine = this.#engine
    let last: OnItsWay | undefined
    for (let sent = 0; sent < count; ) {
      await engine.ready(session)
      last = engine.order(session, sent++)
      while (sent < count && engine.isWritable(session)) last = engine.order(session, sent++)
    }
    await last?.committed
  }
}

async function spanOf(run: () => Promise<unknown>): Promise<Span> {
  const from = nowMicros()
  const before = cpuMicros()
  await run()
  return { from, at: nowMicros(), cpu: cpuMicros() - before }
}
