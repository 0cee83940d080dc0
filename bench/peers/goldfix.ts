import { isFramed, isGood } from '../verdicts.js'

/**
 * One round over the messages, each framed (BodyLength, CheckSum), parsed and validated by FIX44: what QuickFIX's round
 * does. Throws when one is refused.
 *
 * @returns nanoseconds of the processor per message, those of the compiler and the collector included
 */
export function goldfixRound(messages: readonly Buffer[], milliseconds: number): number {
  const end = performance.now() + milliseconds
  const start = process.cpuUsage()
  let count = 0
  let good = 0
  do {
    for (const bytes of messages) if (isFramed(bytes) && isGood(bytes)) good++
    count += messages.length
  } while (performance.now() < end)
  const { user, system } = process.cpuUsage(start)
  if (good !== count) throw new Error(`expected all ${count} accepted, but got ${good}`)
  return ((user + system) * 1_000) / count
}
