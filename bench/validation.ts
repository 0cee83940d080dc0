import { createValidator } from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { MessageView } from '../packages/core/src/wire/message.js'
import { executionReport, marketDataSnapshot, newOrderSingle, wireMessage } from './messages.js'

const ROUNDS = 9
const PER_ROUND = 100_000
/** So that it is not the same bytes over and over. */
const DIFFERENT = 64

/** What one kind of message costs, microseconds of one message. */
export interface ValidationFigures {
  readonly name: string
  readonly size: number
  readonly parse: Rounds
  /** Parse, then every rule of the dictionary on every field. */
  readonly both: Rounds
}

export interface Rounds {
  readonly median: number
  /** What the machine gives when nobody else is at work. */
  readonly best: number
}

/** Indexing and full validation by FIX44, in process, without the session and without CheckSum; in turn. */
export function benchValidation(): ValidationFigures[] {
  const subjects = [
    subject('NewOrderSingle', 'D', newOrderSingle),
    subject('ExecutionReport', '8', executionReport),
    subject('MarketDataSnapshot', 'W', marketDataSnapshot),
  ]
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { messages, parse, both } of subjects) {
      const times = [run(messages, isWhole), run(messages, isGood)] as const
      if (round === 0) continue // the compiler's
      parse.push(times[0])
      both.push(times[1])
    }
  }
  return subjects.map(({ name, messages, parse, both }) => ({
    name,
    size: messages[0]?.length ?? 0,
    parse: summary(parse),
    both: summary(both),
  }))
}

interface Subject {
  readonly name: string
  readonly messages: readonly Buffer[]
  readonly parse: number[]
  readonly both: number[]
}

function subject(name: string, msgType: string, bodyOf: (n: number) => string): Subject {
  const messages = Array.from({ length: DIFFERENT }, (_, n) =>
    wireMessage(msgType, 100_000 + n, bodyOf(n)),
  )
  return { name, messages, parse: [], both: [] }
}

const validator = createValidator(FIX44)
const view = new MessageView()

function isWhole(bytes: Buffer): boolean {
  return view.read(bytes, 0, bytes.length)
}

function isGood(bytes: Buffer): boolean {
  return isWhole(bytes) && validator.validate(view) === undefined
}

/** Microseconds of one message. */
function run(messages: readonly Buffer[], isFit: (bytes: Buffer) => boolean): number {
  const start = performance.now()
  let good = 0
  for (let i = 0; i < PER_ROUND; i++) if (isFit(messages[i % DIFFERENT] as Buffer)) good++
  const micros = (performance.now() - start) * 1_000
  if (good !== PER_ROUND) throw new Error(`expected all ${PER_ROUND} accepted, but got ${good}`)
  return micros / PER_ROUND
}

function summary(times: number[]): Rounds {
  const sorted = times.sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1] as number, best: sorted[0] as number }
}
