import type { Commit, SentMessage, SessionRecord } from '@goldfix/core'
import type { Memory } from './lossy-memory.js'

/** A store that takes whatever comes, whoever sends it and whatever it has: a planted bug. */
export function carelessMemory(): Memory {
  let record: SessionRecord | undefined
  const numbers = new Map<number, Buffer | undefined>()

  return {
    load: () => record,

    commit(_id: string, { first, sent, nextIn, also }: Commit): void {
      if (record === undefined) return
      for (const [index, bytes] of sent.entries()) numbers.set(first + index, bytes)
      const { resetPending, ...kept } = record
      const pending = resetPending && !also?.resetAnswered ? { resetPending } : {}
      record = { ...kept, ...pending, nextOut: first + sent.length, nextIn }
    },

    reset(_id: string, to: SessionRecord): void {
      record = to
      numbers.clear()
    },

    *sent(_id: string, begin: number, end: number): Generator<SentMessage> {
      for (let msgSeqNum = begin; msgSeqNum <= end && numbers.has(msgSeqNum); msgSeqNum++) {
        const bytes = numbers.get(msgSeqNum)
        if (bytes !== undefined) yield { msgSeqNum, bytes }
      }
    },
  }
}
