/**
 * The numbers of one live session: the only place where they are kept while it runs.
 *
 * Owned by the driver, which alone changes them. The chart's context shows this very object, so its guards
 * and the reader see the same number and nothing is copied per message.
 * Source: FIX Session Layer, Sequence numbers.
 */
export class Sequence {
  /** Which life of the counters this is; 0 until the record has been read. */
  generation = 0
  /** The MsgSeqNum(34) that our next message takes. */
  nextOut = 1
  /** The MsgSeqNum(34) that the next message read must carry. */
  expected = 1
  /** Everything of the peer's below this has been processed: what is committed. Never above `expected`. */
  nextIn = 1

  /** Takes our next number, for good. */
  take(): number {
    return this.nextOut++
  }

  /** Continues from what a store remembers. */
  restore(record: { generation: number; nextOut: number; nextIn: number }): void {
    this.generation = record.generation
    this.nextOut = record.nextOut
    this.expected = record.nextIn
    this.nextIn = record.nextIn
  }
}

/** Where a received number stands to the expected one. */
export type Position = 'expected' | 'early' | 'late'

/** The one rule of the sequence, for the reader and the chart alike. */
export function positionOf(msgSeqNum: number, expected: number): Position {
  if (msgSeqNum === expected) return 'expected'
  return msgSeqNum > expected ? 'early' : 'late'
}
