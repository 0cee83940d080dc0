import { closeSync, fdatasync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
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
const IN_FLIGHT = 32
const MESSAGES = 1_000_000
const SINGLES = 1_000

const folder = mkdtempSync(join(resolve(values.folder), 'bench-store-'))
try {
  const disk = await fdatasyncs()
  console.log(`fdatasync of ${MESSAGE.length} bytes appended: ${quantiles(disk)}`)
  for (const level of ['committed', 'flushed'] as const) {
    const times = await at(level, singles)
    const ratio = (quantile(times, 0.5) / quantile(disk, 0.5)).toFixed(1)
    console.log(`${level}, one commit at a time: ${quantiles(times)}, ${ratio} fdatasyncs`)
    for (const sessions of [1, 100])
      for (const batch of [1, 10, 100]) {
        const rate = await at(level, (store) => throughput(store, sessions, batch))
        const k = Math.round(rate / 1_000).toLocaleString('en')
        console.log(`${level}, ${sessions} sessions, ${batch} messages a commit: ${k}k messages/s`)
      }
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

/** Milliseconds of each. */
async function singles(store: SessionStore): Promise<number[]> {
  const generation = await begin(store, 'S')
  const times: number[] = []
  for (let first = 1; first <= SINGLES; first += 1) {
    const began = performance.now()
    await store.commit('S', { generation, first, sent: [MESSAGE], nextIn: first })
    times.push(performance.now() - began)
  }
  return times
}

/** Messages per second, with {@link IN_FLIGHT} commits of each session on their way. */
async function throughput(store: SessionStore, sessions: number, batch: number): Promise<number> {
  const sent = Array.from({ length: batch }, () => MESSAGE)
  const total = Math.min(MESSAGES, batch * 200_000)
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

async function fdatasyncs(): Promise<number[]> {
  const flush = promisify(fdatasync)
  const fd = openSync(join(folder, 'raw'), 'w')
  const times: number[] = []
  for (let index = 0; index < SINGLES; index += 1) {
    const began = performance.now()
    writeSync(fd, MESSAGE)
    await flush(fd)
    times.push(performance.now() - began)
  }
  closeSync(fd)
  return times
}

function quantiles(times: readonly number[]): string {
  const ms = (q: number) => `${quantile(times, q).toFixed(3)} ms`
  return `p50 ${ms(0.5)}, p99 ${ms(0.99)}`
}

function quantile(times: readonly number[], q: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(q * sorted.length)] as number
}
