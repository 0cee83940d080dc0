import { executionReport, marketDataSnapshot, newOrderSingle, wireMessage } from './messages.js'

/** So that it is not the same bytes over and over. */
const DIFFERENT = 64

/** One kind of message that is measured. */
export interface Subject {
  readonly name: string
  /** 64 of the kind, each with its own numbers, whole on the wire: header, BodyLength, CheckSum. */
  readonly messages: readonly Buffer[]
}

/** The messages that every figure of parsing and validation is about: an order, a fill and a book, FIX 4.4. */
export function benchSubjects(): Subject[] {
  return [
    subject('NewOrderSingle', 'D', newOrderSingle),
    subject('ExecutionReport', '8', executionReport),
    subject('MarketDataSnapshot', 'W', marketDataSnapshot),
  ]
}

function subject(name: string, msgType: string, bodyOf: (n: number) => string): Subject {
  const messages = Array.from({ length: DIFFERENT }, (_, n) =>
    wireMessage(msgType, 100_000 + n, bodyOf(n)),
  )
  return { name, messages }
}
