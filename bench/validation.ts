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

/** Indexing and full validation by FIX44, in process, without the session and without CheckSum. */
export function benchValidation(): ValidationFigures[] {
  return [
    figures('NewOrderSingle', 'D', newOrderSingle),
    figures('ExecutionReport', '8', executionReport),
    figures('MarketDataSnapshot', 'W', marketDataSnapshot),
  ]
}

const validator = createValidator(FIX44)

function figures(name: string, msgType: string, bodyOf: (n: number) => string): ValidationFigures {
  const messages = Array.from({ length: DIFFERENT }, (_, n) =>
    wireMessage(msgType, 100_000 + n, bodyOf(n)),
  )
  const view = new MessageView()
  const parse = () => run(messages, (bytes) => view.read(bytes, 0, bytes.length))
  const both = () =>
    run(messages, (bytes) => {
      const isWhole = view.read(bytes, 0, bytes.length)
      return isWhole && validator.validate(view) === undefined
    })
  parse()
  both()
  const rounds = Array.from({ length: ROUNDS }, () => [parse(), both()] as const)
  return {
    name,
    size: messages[0]?.length ?? 0,
    parse: summary(rounds.map(([time]) => time)),
    both: summary(rounds.map(([, time]) => time)),
  }
}

/** Microseconds of one message. */
function run(messages: readonly Buffer[], isGood: (bytes: Buffer) => boolean): number {
  const start = performance.now()
  let good = 0
  for (let i = 0; i < PER_ROUND; i++) if (isGood(messages[i % DIFFERENT] as Buffer)) good++
  const micros = (performance.now() - start) * 1_000
  if (good !== PER_ROUND) throw new Error(`expected all ${PER_ROUND} accepted, but got ${good}`)
  return micros / PER_ROUND
}

function summary(times: number[]): Rounds {
  const sorted = times.sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1] as number, best: sorted[0] as number }
}
