import { goldfix } from './codec/goldfix.js'
import { measureCodecs } from './codec/measure.js'
import { codecReport } from './codec/report.js'
import { yardstick } from './codec/yardstick.js'
import { benchPump, reads } from './pump.js'
import { benchSubjects } from './subjects.js'
import { summaryOf } from './summary.js'

const ROUNDS = 7
const ROUND_MS = 100

/** What session layer and codec cost by themselves, without a socket, beside the smallest codec written by hand. */
export async function benchInProcess(): Promise<void> {
  const { nanoseconds, eventsPerMessage } = await measurePump(ROUNDS)
  const { median, min, max } = summaryOf(nanoseconds)
  const k = (ns: number) => `${Math.round(1e6 / ns).toLocaleString('en')}k`
  console.log(
    [
      'session layer, 100 messages per read, in process (pump, statechart, driver, memory store, counting handler)',
      `  messages per second: median ${k(median)}, min ${k(max)}, max ${k(min)} (${ROUNDS} rounds of 200,000)`,
      `  statechart events per message: ${eventsPerMessage.toFixed(3)}`,
      '',
      `codec, nanoseconds of the processor per message: median (min to max) of ${ROUNDS} rounds of ${ROUND_MS} ms, in turn`,
      '',
    ].join('\n'),
  )
  const options = { rounds: ROUNDS, roundMs: ROUND_MS }
  const measured = await measureCodecs(
    benchSubjects(),
    { GoldFix: goldfix, yardstick },
    [],
    options,
  )
  console.log(codecReport(measured).join('\n'))
}

/** Nanoseconds of one message in each round, by the clock. The first round is the compiler's. */
export async function measurePump(
  rounds: number,
): Promise<{ nanoseconds: number[]; eventsPerMessage: number }> {
  const chunks = reads()
  const nanoseconds: number[] = []
  let events = 0
  for (let round = 0; round <= rounds; round++) {
    const { messagesPerSecond, eventsPerMessage } = await benchPump(chunks)
    if (round > 0) nanoseconds.push(1e9 / messagesPerSecond)
    events = eventsPerMessage
  }
  return { nanoseconds, eventsPerMessage: events }
}
