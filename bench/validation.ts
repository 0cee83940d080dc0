import { benchSubjects } from './subjects.js'
import { type Summary, summaryOf } from './summary.js'
import { isGood, isWhole } from './verdicts.js'

const ROUNDS = 9
const PER_ROUND = 100_000

/** What one kind of message costs, microseconds of one message. */
export interface ValidationFigures {
  readonly name: string
  readonly size: number
  readonly parse: Summary
  /** Parse, then every rule of the dictionary on every field. */
  readonly both: Summary
}

/** Indexing and full validation by FIX44, in process, without the session and without CheckSum; in turn. */
export function benchValidation(): ValidationFigures[] {
  const subjects = benchSubjects().map((subject) => ({
    ...subject,
    parse: [] as number[],
    both: [] as number[],
  }))
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
    parse: summaryOf(parse),
    both: summaryOf(both),
  }))
}

/** Microseconds of one message. */
function run(messages: readonly Buffer[], isFit: (bytes: Buffer) => boolean): number {
  const different = messages.length
  const start = performance.now()
  let good = 0
  for (let i = 0; i < PER_ROUND; i++) if (isFit(messages[i % different] as Buffer)) good++
  const micros = (performance.now() - start) * 1_000
  if (good !== PER_ROUND) throw new Error(`expected all ${PER_ROUND} accepted, but got ${good}`)
  return micros / PER_ROUND
}
