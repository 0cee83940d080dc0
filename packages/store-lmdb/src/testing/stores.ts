import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Commit, type SessionStore, StoreError } from '@goldfix/core'
import { afterAll, afterEach } from 'vitest'
import { type LmdbStoreOptions, openLmdbStore } from '../lmdb-store.js'

export const ID = 'FIX.4.4:CLIENT1->BROKER1'
export const OTHER = 'FIX.4.4:CLIENT1->BROKER2'
export const FIRST = { generation: 1, nextOut: 1, nextIn: 1, createdAt: 1_000 }
export const SECOND = { generation: 2, nextOut: 1, nextIn: 1, createdAt: 2_000 }

/** Folders and stores that are gone when the test, and the file, are over. */
export function stores() {
  const root = mkdtempSync(join(tmpdir(), 'goldfix-lmdb-'))
  const opened: SessionStore[] = []
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })
  afterAll(() => rmSync(root, { recursive: true }))
  return {
    folder: () => mkdtempSync(join(root, 'store-')),
    /** @param boot what the machine is taken to have been started as */
    open(path: string, options: LmdbStoreOptions = {}, boot = 'b00t'): SessionStore {
      const store = openLmdbStore(path, options, boot)
      opened.push(store)
      return store
    },
  }
}

export function commit(
  first: number,
  texts: readonly (string | undefined)[],
  generation = 1,
): Commit {
  const sent = texts.map((text) => (text === undefined ? undefined : Buffer.from(text)))
  return { generation, first, sent, nextIn: 1 }
}

export async function all<T>(items: Iterable<T> | AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

export async function texts(store: SessionStore, id = ID, begin = 1, end = 1e9): Promise<string[]> {
  return (await all(store.sent(id, begin, end))).map(
    ({ msgSeqNum, bytes }) => `${msgSeqNum} ${bytes}`,
  )
}

export async function failureOf(run: () => unknown): Promise<StoreError> {
  try {
    await run()
  } catch (cause) {
    if (cause instanceof StoreError) return cause
    throw cause
  }
  throw new Error('expected a StoreError')
}

/** A process of its own that runs a script of this folder. */
export function child(script: string, ...args: string[]) {
  const file = fileURLToPath(new URL(`./${script}.ts`, import.meta.url))
  const node = ['--conditions=@goldfix/source', '--import', 'tsx', file, ...args]
  const started = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let heard = () => {}
  for (const stream of [started.stdout, started.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      heard()
    })
  const ended = once(started, 'close')
  return {
    pid: started.pid ?? 0,
    /** Resolves when what it has said fulfils `is`; rejects when it ends without. */
    says: (is: (said: string) => boolean) =>
      new Promise<void>((resolve, reject) => {
        heard = () => is(said) && resolve()
        heard()
        void ended.then(() => reject(new Error(`it ended, having said:\n${said}`)))
      }),
    /** Everything it has said when it is dead. */
    async kill(): Promise<string> {
      started.kill('SIGKILL')
      await ended
      return said
    },
    async ended(): Promise<{ code: number | null; said: string }> {
      await ended
      return { code: started.exitCode, said }
    },
  }
}
