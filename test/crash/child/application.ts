import type { Message, Session } from '@goldfix/core'
import { filled } from '../../interop/trade.js'
import type { Fuse } from './fuse.js'
import type { Journal } from './journal.js'
import { ID_TAG } from './load.js'
import type { Progress } from './progress.js'
import type { ChildSettings } from './settings.js'

/** Each so many messages the handler takes its time. */
const SLOW_EVERY = 6
const SLOW_MS = 4

interface ApplicationInit {
  readonly settings: ChildSettings
  readonly journal: Journal
  readonly fuse: Fuse
  readonly progress: Progress
  /** The generation of our numbers, in which the peer's are counted. */
  readonly generation: () => number
}

/** Handles what comes: notes it, sometimes slowly, and as a broker answers it. */
export function application(init: ApplicationInit) {
  const { settings, journal, fuse, progress, generation } = init
  let handled = 0

  const done = (message: Message, key: readonly (string | number)[], session: Session): void => {
    fuse.burn('R2')
    if (settings.application === 'broker' && message.msgType === 'D') answer(message, session)
    journal.note('done', ...key)
    progress.handled = message.msgSeqNum
    progress.lastHandled = message.text(ID_TAG) ?? ''
  }

  const answer = (order: Message, session: Session): void => {
    // one report for each time the order is handled, so that nobody has to remember
    const n = settings.life * 1_000_000 + handled
    const sent = session.send(filled(order, n, 'FIX.4.4'))
    journal.note('sent', `x${n}`, sent.msgSeqNum ?? 0)
    sent.committed.then(
      (msgSeqNum) => journal.note('safe', `x${n}`, msgSeqNum, generation()),
      (cause: unknown) => journal.note('unsafe', `x${n}`, String(cause)),
    )
  }

  return (message: Message, session: Session): undefined | Promise<void> => {
    fuse.burn('R1')
    handled += 1
    const flag = message.possDup && settings.planted !== 'hides PossDupFlag from the application'
    const key = [
      message.text(ID_TAG) ?? '',
      message.msgSeqNum,
      flag ? 'Y' : 'N',
      generation(),
    ] as const
    journal.note('got', ...key)
    if (handled % SLOW_EVERY !== 0) {
      done(message, key, session)
      return undefined
    }
    return new Promise<void>((resolve, reject) => {
      setTimeout(() => {
        try {
          resolve(done(message, key, session))
        } catch (cause) {
          reject(cause)
        }
      }, SLOW_MS)
    })
  }
}
