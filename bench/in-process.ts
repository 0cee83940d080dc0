import { benchPump, type PumpFigures, reads } from './pump.js'
import type { Summary } from './summary.js'
import { benchValidation } from './validation.js'

const ROUNDS = 7

/** What session layer, parser and validation cost by themselves, without a socket. */
export async function benchInProcess(): Promise<void> {
  const chunks = reads()
  await benchPump(chunks) // the first round is the compiler's
  const rounds: PumpFigures[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await benchPump(chunks))

  const rates = rounds.map(({ messagesPerSecond }) => messagesPerSecond).sort((a, b) => a - b)
  const events = rounds[0]?.eventsPerMessage ?? 0
  const k = (rate: number | undefined) => `${Math.round((rate ?? 0) / 1_000).toLocaleString('en')}k`
  console.log(
    [
      'session layer, 100 messages per read, in process (pump, statechart, driver, memory store, counting handler)',
      `  messages per second: median ${k(rates[ROUNDS >> 1])}, min ${k(rates[0])}, max ${k(rates[ROUNDS - 1])} (${ROUNDS} rounds of 200,000)`,
      `  statechart events per message: ${events.toFixed(3)}`,
    ].join('\n'),
  )

  console.log(
    '\nparse and full validation by FIX44, in process, microseconds of one message (median and best of 9 rounds)',
  )
  const micros = ({ median, min }: Summary) => `${median.toFixed(2)} (${min.toFixed(2)})`
  for (const { name, size, parse, both } of benchValidation()) {
    console.log(
      `  ${name}, ${size} bytes: parse ${micros(parse)}, parse and validate ${micros(both)}`,
    )
  }
}
