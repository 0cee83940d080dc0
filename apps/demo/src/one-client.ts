import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import {
  type EngineEvent,
  type Message,
  type Session,
  type SessionOptions,
  seededRng,
} from '@goldfix/core'
import { Blotter } from './blotter.js'
import { heard, spoken } from './dialect.js'
import { figure } from './figure.js'
import type { Trading } from './options.js'
import { OrderFlow } from './order-flow.js'
import { steadily } from './pace.js'
import { countsText } from './panel.js'
import type { Side } from './side-view.js'
import { MsgType, Tag } from './tags.js'
import { versionOf } from './version.js'

/** With more it waits for answers: also while the connection is lost. */
const UNANSWERED_MAX = 1_000
/** Milliseconds to wait for answers that are still missing: when all is sent, and when it is stopped. */
const PATIENCE_MS = 10_000
const LAST_ANSWERS_MS = 1_000
/** By name; more are only counted. */
const LISTED_MAX = 20

/** A client for whatever broker: trades on its own account, and keeps a book of what it was told. */
export function clientAlone(options: SessionOptions, { rate, orders }: Trading): Side {
  const version = versionOf(options)
  const reset = options.resetOnLogon === true
  const now = () => new Date()
  const blotter = new Blotter(now, `${Date.now().toString(36)}-`.toUpperCase())
  const flow = new OrderFlow(seededRng(Date.now()), blotter)
  /** ClOrdID(11) of what was sent, by MsgSeqNum(34), for a peer that rejects it. */
  const sent = new Map<number, string>()
  /** Logged on, or soon again with the same numbers. */
  let isGoingOn = false

  const send = (session: Session) => {
    const draft = flow.next()
    const clOrdId = draft.fields.find(([tag]) => tag === Tag.ClOrdID)?.[1] as string
    const { msgSeqNum } = session.send(spoken(draft, version))
    if (msgSeqNum === undefined) return
    sent.set(msgSeqNum, clOrdId)
    sent.delete(msgSeqNum - 10 * UNANSWERED_MAX)
  }

  /** What is sent while the connection is lost arrives later, unless the numbers begin again. */
  const maySend = ({ state }: Session) =>
    blotter.counts.unanswered < UNANSWERED_MAX &&
    (state.startsWith('Connected') || (state.startsWith('Recovering') && isGoingOn && !reset))

  return {
    verdict: 'Every request was answered, and every fill adds up.',

    onMessage(message: Message) {
      if (message.msgType !== MsgType.BusinessMessageReject) return blotter.apply(heard(message))
      const clOrdId = sent.get(message.int(Tag.RefSeqNum) ?? 0)
      if (clOrdId !== undefined) blotter.reject(clOrdId)
    },

    onEvent(event: EngineEvent) {
      if (event.type === 'logged-on') isGoingOn = true
      if (event.type === 'state' && /^(Error|Disconnect)/.test(event.state)) isGoingOn = false
      if (event.type !== 'sequence-reset') return
      sent.clear()
      blotter.doubt()
    },

    get counts() {
      const { inDoubt } = blotter.counts
      return `${countsText(blotter.counts)}${inDoubt > 0 ? ` · in doubt ${figure(inDoubt)}` : ''}`
    },

    async run(session, stop) {
      const task = {
        rate,
        may: () => maySend(session),
        act: () => send(session),
        isDone: () => orders > 0 && blotter.counts.orders >= orders,
      }
      await steadily(task, stop)
      const answeredWithin = (ms: number) =>
        Promise.race([blotter.answered(), delay(ms, undefined, { ref: false })])
      if (!stop.aborted) await Promise.race([answeredWithin(PATIENCE_MS), once(stop, 'abort')])
      if (session.state.startsWith('Connected')) await answeredWithin(LAST_ANSWERS_MS)
    },

    get summary(): Side['summary'] {
      const { counts, receipts } = blotter
      return [
        ['requests sent', counts.requests],
        ['orders', counts.orders],
        ['  acknowledged', counts.acknowledged],
        ['  rejected', counts.rejected],
        ['  filled', counts.filled],
        ['  cancelled', counts.cancelled],
        ['  still working at the broker', counts.working],
        ['replaced', counts.replaced],
        ['reports about trades', counts.trades],
        ['reports about orders of an earlier process', counts.foreign],
        ['came a second time, marked PossDup', receipts.markedCopies],
        ['unanswered', counts.unanswered],
        ['in doubt', counts.inDoubt],
      ]
    },

    get problems() {
      const { inDoubt, unanswered, defects, receipts } = blotter
      return [
        ...listed('in doubt, the numbers began again before an answer came', inDoubt),
        ...listed('no answer came', unanswered),
        ...(receipts.unmarkedCopies > 0
          ? [`${figure(receipts.unmarkedCopies)} second copies without PossDupFlag(43)`]
          : []),
        ...defects,
      ]
    },
  }
}

function listed(what: string, clOrdIds: readonly string[]): string[] {
  if (clOrdIds.length === 0) return []
  const more = clOrdIds.length - LISTED_MAX
  const end = more > 0 ? ` and ${figure(more)} more` : ''
  return [`${what}: ${clOrdIds.slice(0, LISTED_MAX).join(', ')}${end}`]
}
