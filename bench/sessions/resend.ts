/**
 * `pnpm bench:peers resend`: a counterparty asks for 100,000 orders again.
 *
 *     GOLDFIX_DICTIONARIES=FOLDER pnpm bench:peers resend [--messages 100000] [--engines GoldFix] [--rounds 3] [--json FILE]
 *
 * The engine is the initiator and has sent them; a ResendRequest(2) for all of them is timed until the last one has come
 * again. All stores are in memory and keep everything.
 */
import { usageOf } from '../ends/usage.js'
import { summaryOf } from '../summary.js'
import { type Contestant, contestants } from './contestants.js'
import { benchOptions, isNamed, writeJson } from './options.js'
import { Requester } from './requester.js'

/** Those that send again; jspurefix with its store in memory answers with a gap fill. */
const WHO = ['GoldFix', 'QuickFIX C++']
/** Behind the Logon. */
const FIRST = 2

interface Resent {
  readonly milliseconds: number
  /** Of the engine that sends again, milliseconds of the processor. */
  readonly cpu: number
}

/** Measures, and prints the table. @param args what follows the subject on the command line */
export async function benchResend(args: readonly string[]): Promise<void> {
  const { engines, rounds, json, more } = benchOptions(args, { messages: '100000' })
  const count = Number(more.messages)
  const entries = contestants({ whole: true })
    .filter(({ name }) => WHO.some((who) => name.startsWith(who)) && isNamed(name, engines))
    .map((contestant) => ({ contestant, resent: [] as Resent[] }))
  for (let round = 0; round < rounds; round++)
    for (const { contestant, resent } of entries) resent.push(await resend(contestant, count))
  console.log(
    `${count.toLocaleString('en')} orders sent again on request, milliseconds: median (min to max) of ${rounds} rounds in turn; the engine's of the processor`,
  )
  for (const { contestant, resent } of entries) {
    const { median, min, max } = summaryOf(resent.map(({ milliseconds }) => milliseconds))
    const cpu = summaryOf(resent.map((each) => each.cpu)).median
    const [middle, least, most, used] = [median, min, max, cpu].map((ms) =>
      Math.round(ms).toLocaleString('en'),
    )
    console.log(
      `  ${contestant.name.padEnd(28)} ${middle?.padStart(7)} ${`(${least} to ${most})`.padEnd(18)} ${used?.padStart(7)}`,
    )
  }
  writeJson(
    json,
    entries.map(({ contestant: { name }, resent }) => ({ name, count, resent })),
  )
}

async function resend({ end }: Contestant, count: number): Promise<Resent> {
  const requester = await Requester.listen()
  const engine = end({
    role: 'initiator',
    groups: { one: 1 },
    work: 'count',
    port: requester.port,
  })
  try {
    await engine.said()
    await Promise.all([requester.orders(count), engine.ask(`send one ${count}`)])
    const before = usageOf(engine.pid).cpu
    const milliseconds = await requester.again(FIRST, count)
    return { milliseconds, cpu: (usageOf(engine.pid).cpu - before) / 1_000 }
  } finally {
    await engine.stop()
    requester.close()
  }
}
