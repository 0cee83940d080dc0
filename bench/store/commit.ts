import { closeSync, fdatasync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'
import type { SessionStore } from '@goldfix/core'
import { type Level, lmdbStore } from '@goldfix/store-lmdb'

/**
 * What a commit costs in `lmdbStore()`, without a session around it:
 *
 *     npx tsx --conditions=@goldfix/source bench/store/commit.ts [--folder .tmp]
 *
 * `--folder` decides whose disk is measured: not a tmpfs, on which nothing is ever flushed.
 */
const { values } = parseArgs({ options: { folder: { type: 'string', default: '.' } } })

const MESSAGE = Buffer.from(`8=FIX.4.4\x019=180\x0135=D\x01${'x'.repeat(180)}`).subarray(0, 200)
const LEVELS = ['committed', 'flushed'] as const satisfies readonly Level[]
const IN_FLIGHT = 32
const MOST_MESSAGES = 400_000
const MOST_COMMITS = 20_000
const SINGLES = 500

const folder = mkdtempSync(join(resolve(values.folder), 'bench-store-'))
try {
  await singles()
  for (const level of LEVELS)
    for (const sessions of [1, 100])
      for (const batch of [1, 10, 100]) {
        const rate = await at(level, (store) => throughput(store, sessions, batch))
        const k = Math.round(rate / 1_000).toLocaleString('en')
        console.log(`${level}, ${sessions} sessions, ${batch} messages a commit: ${k}k messages/s`)
      }
} finally {
  rmSync(folder, { recursive: true })
}

async function at<T>(level: Level, measure: (store: SessionStore) => Promise<T>): Promise<T> {
  const store = lmdbStore(mkdtempSync(join(folder, 'store-')), { level })
  try {
    await measure(store) // the first round is the compiler's, and makes the file as large as it will be
    return await measure(store)
  } finally {
    await store.close()
  }
}

async function begin(store: SessionStore, id: string): Promise<number> {
  const generation = ((await store.load(id))?.generation ?? 0) + 1
  await store.reset(id, { generation, nextOut: 1, nextIn: 1, createdAt: generation })
  return generation
}

/** One commit at a time, each next to a bare `fdatasync` of as many bytes: whoever else is at work is felt by both. */
async function singles(): Promise<void> {
  const raw: number[] = []
  const committed: number[] = []
  const flushed: number[] = []
  const flush = promisify(fdatasync)
  const fd = openSync(join(folder, 'raw'), 'w')
  const stores = LEVELS.map((level) => lmdbStore(join(folder, level), { level }))
  for (const store of stores) await begin(store, 'S')
  for (let first = 1; first <= SINGLES; first += 1) {
    raw.push(
      await timed(() => {
        writeSync(fd, MESSAGE)
        return flush(fd)
      }),
    )
    for (const [index, times] of [committed, flushed].entries()) {
      const commit = { generation: 1, first, sent: [MESSAGE], nextIn: first }
      times.push(await timed(() => stores[index]?.commit('S', commit)))
      await pause(1) // for the flush behind what is only committed
    }
  }
  closeSync(fd)
  for (const store of stores) await store.close()
  report('fdatasync of 200 bytes appended', raw)
  report('committed, one commit at a time', committed, raw)
  report('flushed, one commit at a time', flushed, raw)
}

async function timed(run: () => unknown): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}

function report(what: string, times: number[], raw?: number[]): void {
  const ms = (q: number) => `${quantile(times, q).toFixed(3)} ms`
  const ratio = raw === undefined ? 1 : quantile(times, 0.5) / quantile(raw, 0.5)
  console.log(`${what}: p50 ${ms(0.5)} (${ratio.toFixed(1)} fdatasyncs), p99 ${ms(0.99)}`)
}

/** Messages per second, with {@link IN_FLIGHT} commits of each session on their way. */
async function throughput(store: SessionStore, sessions: number, batch: number): Promise<number> {
  const sent = Array.from({ length: batch }, () => MESSAGE)
  const total = Math.min(MOST_MESSAGES, batch * MOST_COMMITS)
  const ids = Array.from({ length: sessions }, (_, index) => `S${index}`)
  const generations = await Promise.all(ids.map((id) => begin(store, id)))
  const began = performance.now()
  await Promise.all(
    ids.map(async (id, index) => {
      const generation = generations[index] as number
      const last = total / sessions
      let first = 1
      const lane = async () => {
        while (first <= last) {
          const commit = { generation, first, sent, nextIn: first }
          first += batch
          await store.commit(id, commit)
        }
      }
      await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
    }),
  )
  return (total / (performance.now() - began)) * 1_000
}

function quantile(times: readonly number[], q: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(q * sorted.length)] as number
}
