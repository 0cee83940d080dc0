import { createInterface } from 'node:readline'

/** Answers each line of stdin with a line of JSON on stdout, one at a time and in order, until stdin ends. */
export async function answerLines(answer: (words: string[]) => Promise<unknown>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin }))
    tell(await answer(line.split(' ')))
}

/** A line of JSON on stdout. */
export function tell(what: unknown): void {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}

/** Microseconds on a clock that all processes of this machine share. */
export function nowMicros(): number {
  return Number(process.hrtime.bigint()) / 1_000
}

/** Microseconds of the processor that this process has used. */
export function cpuMicros(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}
