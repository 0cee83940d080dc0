/**
 * `pnpm bench stall`: whether a session that stands still slows others.
 *
 *     pnpm bench stall [--rounds 5] [--ms 2000] [--json FILE]
 *
 * 20 healthy sessions between two processes, an order and its report each every other millisecond; in turn alone and
 * beside three sessions of the same broker that are flooded and stand still: one whose handler does not return, one whose
 * store does not answer, one whose peer does not read. Only the two beside each other mean anything elsewhere.
 */
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Program } from '../store/program.js'
import { summaryOf } from '../summary.js'
import { flood } from './flood.js'
import { HEALTHY, type Stall, stalls } from './sessions.js'

interface Look {
  readonly cpu: number
  readonly rss: number
  readonly taken: Readonly<Record<Stall, number>>
}

interface Round {
  readonly count: number
  /** Microseconds from `send` to the report's handler. */
  readonly p50: number
  readonly p99: number
  readonly max: number
  /** Of one core, by the broker. */
  readonly cpu: number
  readonly rss: number
  /** Messages of the flooded sessions that were read while it was measured. */
  readonly read: number
  /** Which number each of them expects. */
  readonly taken: Look['taken']
}

export async function benchStall(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      ms: { type: 'string', default: '2000' },
      json: { type: 'string' },
    },
  })
  const rounds = Math.min(Math.max(Number(values.rounds), 1), 100)
  const ms = Math.min(Math.max(Number(values.ms), 100), 60_000)
  const broker = ours('acceptor')
  const { port } = await broker.said<{ port: number }>()
  const clients = ours('healthy', String(port))
  await clients.said()
  const alone: Round[] = []
  const beside: Round[] = []
  try {
    await measure(broker, clients, 1_000) // the compiler's
    for (let round = 0; round < rounds; round++) {
      alone.push(await measure(broker, clients, ms))
      beside.push(await besideStalled(broker, port, () => measure(broker, clients, ms)))
    }
  } finally {
    await clients.stop()
    await broker.stop()
  }
  console.log(
    [
      `${HEALTHY} sessions, from an order to its report, microseconds: median (min to max) of ${rounds} rounds of ${ms} ms, in turn`,
      row('', 'p50', 'p99', 'broker CPU %', 'broker MB'),
      line('alone', alone),
      line('beside 3 that stand still', beside),
      `read of the flooded sessions while it was measured: ${beside.map(({ read }) => read).join(', ')}`,
      `taken of them before they stood still, in the last round: ${stalls.map((stall) => `${stall} ${beside.at(-1)?.taken[stall]}`).join(', ')}`,
      `load average: ${loadavg()[0]?.toFixed(1)}`,
    ].join('\n'),
  )
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ alone, beside }, undefined, 2)}\n`)
}

async function besideStalled(
  broker: Program,
  port: number,
  run: () => Promise<Round>,
): Promise<Round> {
  await broker.ask('hold')
  const sockets = []
  for (const stall of stalls) sockets.push(await flood(port, stall))
  await standStill(broker)
  const round = await run()
  for (const socket of sockets) socket.destroy()
  await broker.ask('release')
  await pause(500)
  return round
}

/** Nothing of theirs is read any more. */
async function standStill(broker: Program): Promise<void> {
  for (let before = -1; ; ) {
    const now = taken(await broker.ask<Look>('look'))
    if (now === before) return
    before = now
    await pause(200)
  }
}

async function measure(broker: Program, clients: Program, ms: number): Promise<Round> {
  const before = await broker.ask<Look>('look')
  const began = performance.now()
  const times = await clients.ask<Pick<Round, 'count' | 'p50' | 'p99' | 'max'>>(`run ${ms}`)
  const tookMs = performance.now() - began
  const after = await broker.ask<Look>('look')
  return {
    ...times,
    cpu: (after.cpu - before.cpu) / 1_000 / tookMs,
    rss: after.rss,
    read: taken(after) - taken(before),
    taken: after.taken,
  }
}

function taken(look: Look): number {
  return stalls.reduce((sum, stall) => sum + look.taken[stall], 0)
}

function ours(name: string, ...args: string[]): Program {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const node = ['--conditions=@goldfix/source', '--import', 'tsx', file, ...args]
  return new Program(`stall/${name}`, process.execPath, node)
}

function line(name: string, rounds: readonly Round[]): string {
  const figure = (of: (round: Round) => number, digits = 0) => {
    const { median, min, max } = summaryOf(rounds.map(of))
    return `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`
  }
  return row(
    name,
    figure(({ p50 }) => p50),
    figure(({ p99 }) => p99),
    figure(({ cpu }) => cpu * 100),
    figure(({ rss }) => rss / 2 ** 20),
  )
}

function row(name: string, ...cells: string[]): string {
  return `  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(24)).join('')}`
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
