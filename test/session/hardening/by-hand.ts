import type { Draft, Message } from '@goldfix/core'
import { settled } from '../../support/manual-clock.js'

/** A handler whose calls last until the test ends them, oldest first. */
export function handledByHand() {
  const seen: string[] = []
  const running: { resolve: () => void; reject: (cause: Error) => void }[] = []
  return {
    /** MsgSeqNum(34) of every call. */
    seen,
    onMessage: (message: Message): Promise<void> => {
      seen.push(`${message.msgSeqNum}${message.possDup ? ' possDup' : ''}`)
      return new Promise((resolve, reject) => running.push({ resolve, reject }))
    },
    finish: async (): Promise<void> => {
      running.shift()?.resolve()
      await settled()
    },
    fail: async (): Promise<void> => {
      running.shift()?.reject(new Error('cannot'))
      await settled()
    },
  }
}

/** What has become of a promise by now: its value, its error, or `pending`. */
export async function outcome(promise: Promise<unknown>): Promise<unknown> {
  let result: unknown = 'pending'
  promise.then(
    (value) => (result = value),
    (cause: unknown) => (result = cause),
  )
  await settled()
  await settled()
  return result
}

/** What is thrown by `work`, or nothing. */
export function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (cause) {
    return cause
  }
}

export function order(id: string): Draft {
  return { msgType: 'D', fields: [[11, id]] }
}
