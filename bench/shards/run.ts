/**
 * `pnpm bench shards`: what several processes behind one port bring.
 *
 *     pnpm bench shards [--rounds 5] [--orders 100000] [--json FILE]
 *
 * 16 sessions with 100 orders in flight each, answered by one process, and by 1, 2 and 4 shards, in turn; the clients in
 * a process of their own. There is something to gain only where more cores are free than the clients' and the broker's.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Program } from '../ends/program.js'
import { summaryOf } from '../summary.js'

interface Contestant {
  readonly name: string
  readonly broker: Program
  readonly clients: Program
  readonly pids: readonly number[]
  readonly rounds: Round[]
}

interface Round {
  /** Orders and their reports per second, of all sessions. */
  readonly rate: number
  /** Microseconds of the processor per order and report; NaN where the system has no /proc. */
  readonly brokerCpu: number
  readonly clientsCpu: number
}

export async function benchShards(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      orders: { type: 'string', default: '100000' },
      json: { type: 'string' },
    },
  })
  const rounds = Math.min(Math.max(Number(values.rounds), 1), 100)
  const orders = Math.min(Math.max(Number(values.orders), 10_000), 10_000_000)
  const contestants: Contestant[] = []
  try {
    for (const count of [0, 1, 2, 4]) contestants.push(await contestant(count))
    for (let round = 0; round <= rounds; round++)
      for (const one of contestants) {
        const measured = await measure(one, orders)
        if (round > 0) one.rounds.push(measured) // the first is the compiler's
      }
  } finally {
    for (const { clients, broker } of contestants) {
      await clients.stop()
      await broker.stop()
    }
  }
  console.log(
    [
      `orders and reports per second, 16 sessions with 100 in flight, ${availableParallelism()} cores: median (min to max) of ${rounds} rounds of ${orders.toLocaleString('en')}, in turn`,
      row('', 'per second', 'broker µs CPU each', 'clients µs CPU each'),
      ...contestants.map(line),
      `load average: ${loadavg()[0]?.toFixed(1)}`,
    ].join('\n'),
  )
  if (values.json !== undefined) {
    const figures = contestants.map(({ name, rounds }) => ({ name, rounds }))
    writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`)
  }
}

async function contestant(count: number): Promise<Contestant> {
  const name = count === 0 ? 'one process' : count === 1 ? '1 shard' : `${count} shards`
  const broker = ours('broker', count)
  const { port, pids } = await broker.said<{ port: number; pids: number[] }>()
  const clients = ours('clients', port)
  await clients.said()
  return { name, broker, clients, pids, rounds: [] }
}

async function measure({ clients, pids }: Contestant, orders: number): Promise<Round> {
  const before = cpuOf(pids)
  const { micros, cpu } = await clients.ask<{ micros: number; cpu: number }>(`run ${orders}`)
  return {
    rate: (orders * 1e6) / micros,
    brokerCpu: (cpuOf(pids) - before) / orders,
    clientsCpu: cpu / orders,
  }
}

/** Microseconds, in steps of the kernel's ten thousand. */
function cpuOf(pids: readonly number[]): number {
  try {
    return pids.reduce((sum, pid) => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // behind the name, which may hold anything: utime and stime are the 12th and 13th
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return sum + (Number(fields[11]) + Number(fields[12])) * 10_000
    }, 0)
  } catch {
    return Number.NaN
  }
}

function ours(name: string, argument: number): Program {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const node = ['--conditions=@goldfix/source', '--import', 'tsx', file, String(argument)]
  return new Program(`shards/${name}`, process.execPath, node)
}

function line({ name, rounds }: Contestant): string {
  const figure = (of: (round: Round) => number, digits: number) => {
    const { median, min, max } = summaryOf(rounds.map(of))
    const text = (value: number) => value.toLocaleString('en', { maximumFractionDigits: digits })
    return `${text(median)} (${text(min)} to ${text(max)})`
  }
  return row(
    name,
    figure(({ rate }) => rate, 0),
    figure(({ brokerCpu }) => brokerCpu, 1),
    figure(({ clientsCpu }) => clientsCpu, 1),
  )
}

function row(name: string, ...cells: string[]): string {
  return `  ${name.padEnd(14)}${cells.map((cell) => cell.padStart(32)).join('')}`
}
