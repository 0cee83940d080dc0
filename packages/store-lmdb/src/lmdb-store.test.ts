import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type StoreError, UsageError } from '@goldfix/core'
import { open as openLmdb } from 'lmdb'
import { afterAll, describe, expect, test } from 'vitest'
import { type LmdbStoreOptions, lmdbStore } from './lmdb-store.js'
import {
  all,
  child,
  commit,
  FIRST,
  failureOf,
  ID,
  OTHER,
  SECOND,
  stores,
  texts,
} from './testing/stores.js'

// What it has in common with every store is in test/contract/lmdb-store.test.ts.

const { folder, open } = stores()

/** Seconds on a machine that has nothing else to do. */
const SLOW = { timeout: 60_000 }

describe('lmdbStore', () => {
  test('says its level', () => {
    expect(open(folder()).level).toBe('flushed')
    expect(open(folder(), { level: 'committed' }).level).toBe('committed')
    expect(open(folder(), { level: () => 'flushed' }).level).toBe(
      'committed or flushed, by session',
    )
  })

  test.each([
    { path: '', options: {} },
    { path: 'x', options: { level: 'fsync' } },
  ])('$path with $options is refused', ({ path, options }) => {
    expect(() => lmdbStore(path, options as LmdbStoreOptions)).toThrow(UsageError)
  })

  test('refuses what is no level when a session is first used', async () => {
    const store = open(folder(), { level: (() => 'fsync') as never })

    await expect(store.load(ID)).rejects.toThrow(UsageError)
    await expect(store.commit(ID, commit(1, ['one']))).rejects.toThrow(UsageError)
  })

  test('makes the folder, and takes one with a dot in its name', async () => {
    const path = join(folder(), 'new', 'store.fix')
    await open(path).reset(ID, FIRST)

    expect(existsSync(join(path, 'data.mdb'))).toBe(true)
  })

  test('says why a folder cannot be had', async () => {
    const path = join(folder(), 'file')
    writeFileSync(path, '')

    const failure = await failureOf(() => open(join(path, 'store')))

    expect(failure.code).toBe('unavailable')
    expect(failure.message).toContain(path)
  })

  test('what is on its way when it is closed is saved, and what comes after is not', async () => {
    const path = folder()
    const store = open(path)
    await store.reset(ID, FIRST)
    const commits = Array.from({ length: 40 }, (_, at) =>
      store.commit(ID, commit(at + 1, [`${at + 1}`])),
    )

    const closed = store.close()
    const late = await failureOf(() => store.commit(ID, commit(41, ['41'])))

    await Promise.all([...commits, closed, store.close()])
    expect(late.message).toContain('closed')
    expect((await failureOf(() => store.load(ID))).code).toBe('unavailable')
    expect((await failureOf(() => all(store.sent(ID, 1, 9)))).code).toBe('unavailable')
    expect(await open(path).load(ID)).toEqual({ ...FIRST, nextOut: 41 })
  })

  test('a commit that is refused is told so behind those before it, and those behind it are saved', async () => {
    const store = open(folder())
    await store.reset(ID, FIRST)

    const answers = await Promise.allSettled([
      store.commit(ID, commit(1, ['one'])),
      store.commit(ID, commit(1, ['ONE'])),
      store.commit(ID, commit(1, ['one', 'two'])),
      store.commit(ID, commit(5, ['five'])),
      store.commit(ID, commit(3, [undefined, 'four'])),
    ])

    const codes = answers.map((it) =>
      it.status === 'rejected' ? (it.reason as StoreError).code : 'ok',
    )
    expect(codes).toEqual(['ok', 'fenced', 'ok', 'fenced', 'ok'])
    expect(await texts(store)).toEqual(['1 one', '2 two', '4 four'])
  })
})

describe('one owner', () => {
  test('in one process it is open once at a time', async () => {
    const path = folder()
    const store = open(path)

    const failure = await failureOf(() => open(join(path, '.')))

    expect(failure.code).toBe('unavailable')
    expect(failure.message).toContain(
      `${path} is open already in this process (pid ${process.pid})`,
    )
    await store.close()
    expect(await open(path).load(ID)).toBeUndefined()
  })

  test('in two processes it is open once, and again when the owner was killed', SLOW, async () => {
    const path = folder()
    const owner = child('owner', path)
    await owner.says((said) => said.includes('open'))

    const failure = await failureOf(() => open(path))
    expect(failure.code).toBe('unavailable')
    expect(failure.message).toContain(
      `${path} is open already in another process (pid ${owner.pid})`,
    )
    expect((await failureOf(() => open(path))).code).toBe('unavailable')

    await owner.kill()
    await open(path).reset(ID, FIRST)
    expect((await child('owner', path).ended()).said).toContain(
      `in another process (pid ${process.pid})`,
    )
  })
})

describe('what was lost', () => {
  async function made(): Promise<string> {
    const path = folder()
    const store = open(path)
    await store.reset(ID, FIRST)
    await store.commit(ID, commit(1, ['one']))
    await store.reset(OTHER, FIRST)
    await store.close()
    return path
  }

  test.each([
    { what: 'deleted', how: (file: string) => rmSync(file) },
    { what: 'emptied', how: (file: string) => truncateSync(file) },
  ])('a session whose data was $what is not a new one, until it is reset', async ({ how }) => {
    const path = await made()
    how(join(path, 'data.mdb'))
    const store = open(path)

    const failure = await failureOf(() => store.load(ID))

    expect(failure.code).toBe('lost')
    expect(failure.message).toContain(ID)
    expect((await failureOf(() => store.load(OTHER))).code).toBe('lost')
    expect(await store.load('ANOTHER')).toBeUndefined()
    await store.reset(ID, FIRST)
    expect(await store.load(ID)).toEqual(FIRST)
  })

  test('the list of sessions is made again from the data', async () => {
    const path = await made()
    const list = join(path, 'sessions.txt')
    const before = readFileSync(list, 'utf8')
    rmSync(list)
    await open(path).close()

    const names = (text: string) => text.split('\n').filter((line) => line !== '')
    expect(names(readFileSync(list, 'utf8')).sort()).toEqual(names(before).sort())
  })

  test('a torn line of the list is no session', async () => {
    const path = await made()
    writeFileSync(join(path, 'sessions.txt'), `${JSON.stringify('GONE')}\n"TORN`)
    const store = open(path)

    expect((await failureOf(() => store.load('GONE'))).code).toBe('lost')
    expect(await store.load('TORN')).toBeUndefined()
    expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 2 })
  })

  test.each([
    {
      what: 'is something else',
      how: (file: string) => writeFileSync(file, Buffer.alloc(65_536, 0xff)),
    },
    { what: 'is text', how: (file: string) => writeFileSync(file, 'x'.repeat(65_536)) },
    { what: 'was cut short', how: (file: string) => truncateSync(file, 8_192) },
    { what: 'was cut to less than a page', how: (file: string) => truncateSync(file, 100) },
  ])('a data file that $what is corrupt', async ({ how }) => {
    const path = await made()
    how(join(path, 'data.mdb'))

    const failure = await failureOf(() => open(path))

    expect(failure.code).toBe('corrupt')
    expect(failure.message).toContain(join(path, 'data.mdb'))
  })

  test.each([
    { what: 'a record', kind: 17, says: `the record of ${ID}` },
    { what: 'a message', kind: 18, says: `the messages up to 1/1 of ${ID}` },
  ])('$what that is not as it was written is corrupt', async ({ kind, says }) => {
    const path = await made()
    const db = openLmdb<Buffer, Buffer>({
      path,
      noSubdir: false,
      encoding: 'binary',
      keyEncoding: 'binary',
    })
    for (const { key, value } of db.getRange({ start: Buffer.from([kind]), limit: 1 })) {
      value[value.length - 1] = 0xff - (value.at(-1) ?? 0)
      await db.put(key, value)
    }
    await db.close()
    const store = open(path)

    const failure = await failureOf(async () => {
      await store.load(ID)
      await all(store.sent(ID, 1, 9))
    })

    expect(failure.code).toBe('corrupt')
    expect(failure.message).toContain(says)
    expect(await store.load(OTHER)).toEqual(FIRST)
  })
})

describe('a power cut', () => {
  /** A store of both levels whose machine goes down with it. */
  async function cut(...ids: string[]): Promise<string> {
    const path = folder()
    const store = open(path, byName, 'b007-1')
    for (const id of ['flushed', 'committed', 'idle committed']) await store.reset(id, FIRST)
    await store.close()
    const again = open(path, byName, 'b007-2')
    for (const id of ids) await again.commit(id, commit(1, ['one']))
    const copy = folder()
    execFileSync('cp', [join(path, 'data.mdb'), join(path, 'sessions.txt'), copy])
    return copy
  }
  const byName: LmdbStoreOptions = { level: (id) => (id === 'flushed' ? 'flushed' : 'committed') }

  test('leaves sessions that may lack commits where those were acknowledged before they were flushed', async () => {
    const store = open(await cut('flushed', 'committed'), byName, 'b007-3')

    expect(await store.load('committed')).toEqual({ ...FIRST, nextOut: 2, mayLack: true })
    expect(await store.load('flushed')).toEqual({ ...FIRST, nextOut: 2 })
    expect(await store.load('idle committed')).toEqual(FIRST)
  })

  test('is remembered until a commit says that what may lack was skipped', async () => {
    const path = await cut('committed')
    await open(path, byName, 'b007-3').close()
    const store = open(path, byName, 'b007-3')
    await store.commit('committed', commit(2, ['two']))
    expect(await store.load('committed')).toEqual({ ...FIRST, nextOut: 3, mayLack: true })

    await store.commit('committed', { ...commit(3, [undefined]), also: { skippedAhead: true } })

    expect(await store.load('committed')).toEqual({ ...FIRST, nextOut: 4 })
    await store.close()
    expect(await open(path, byName, 'b007-4').load('committed')).toEqual({ ...FIRST, nextOut: 4 })
  })

  test('of another session, or a reset, is answered by a reset', async () => {
    const store = open(await cut('committed'), byName, 'b007-3')
    await store.reset('committed', SECOND)

    expect(await store.load('committed')).toEqual(SECOND)
  })

  test('is none where only the process died', async () => {
    const store = open(await cut('committed'), byName, 'b007-2')

    expect(await store.load('committed')).toEqual({ ...FIRST, nextOut: 2 })
  })
})

describe('what is not to be read any more', () => {
  const many = Array.from({ length: 40_000 }, (_, index) => `${index + 1} ${'x'.repeat(50)}`)

  /** Entries of the data that hold sent messages, when nobody has it open. */
  async function entries(path: string): Promise<number> {
    const db = openLmdb<Buffer, Buffer>({
      path,
      noSubdir: false,
      encoding: 'binary',
      keyEncoding: 'binary',
    })
    const count = db.getCount({
      start: Buffer.from([18]),
      end: Buffer.from([19]),
    }) as unknown as number
    await db.close()
    return count
  }

  /** Commits of another session for as long as it takes until the rest is removed. */
  async function untilForgotten(path: string): Promise<void> {
    const store = open(path)
    await store.reset(OTHER, FIRST)
    for (let first = 1; first < 100; first += 1)
      await store.commit(OTHER, commit(first, [undefined]))
    await store.close()
  }

  test('a large generation is gone at once, and removed in the background, by a later run if need be', async () => {
    const path = folder()
    const store = open(path)
    await store.reset(ID, FIRST)
    await store.commit(ID, commit(1, many))
    const reading = (store.sent(ID, 1, 40_000) as Iterable<unknown>)[Symbol.iterator]()
    reading.next()

    await store.reset(ID, SECOND)
    expect(reading.next().done).toBe(true)
    expect(await texts(store)).toEqual([])
    await store.commit(ID, commit(1, ['ONE'], 2))
    expect(await texts(store)).toEqual(['1 ONE'])
    await store.close()

    await untilForgotten(path)
    expect(await entries(path)).toBe(1)
    expect(await texts(open(path))).toEqual(['1 ONE'])
  })

  test('pruned messages, too', async () => {
    const path = folder()
    const store = open(path)
    await store.reset(ID, FIRST)
    await store.commit(ID, commit(1, many))

    await store.prune(ID, 1, 30_000)
    const left = await texts(store)
    expect(left.length).toBeGreaterThanOrEqual(10_001)
    expect(left.length).toBeLessThan(10_001 + 64)
    await store.prune(ID, 1, 50_000)
    await store.commit(ID, commit(40_001, ['next']))
    await store.close()

    await untilForgotten(path)
    expect(await entries(path)).toBe(1)
    const again = open(path)
    expect(await texts(again)).toEqual(['40001 next'])
    expect((await failureOf(() => again.commit(ID, commit(39_999, [many[39_998]])))).code).toBe(
      'fenced',
    )
    expect(await again.load(ID)).toEqual({ ...FIRST, nextOut: 40_002 })
  })
})

test('a million messages are resent with few of them in memory', SLOW, async () => {
  const store = open(folder())
  await store.reset(ID, FIRST)
  const text = 'x'.repeat(100)
  for (let first = 1; first <= 1_000_000; first += 10_000)
    await store.commit(
      ID,
      commit(
        first,
        Array.from({ length: 10_000 }, () => text),
      ),
    )
  const before = liveBytes()

  let most = 0
  let count = 0
  for await (const { msgSeqNum } of store.sent(ID, 1, 1_000_000)) {
    count += 1
    if (msgSeqNum !== count) throw new Error(`expected ${count}, but it is ${msgSeqNum}`)
    if (count % 100_000 === 50_000) most = Math.max(most, liveBytes() - before)
  }

  expect(count).toBe(1_000_000)
  expect(most).toBeLessThan(50_000_000)
})

/** What is left when what nobody refers to has been collected. */
function liveBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const disk = smallDisk()
afterAll(() => {
  if (disk === undefined) return
  execFileSync('umount', ['--lazy', disk])
  rmdirSync(disk)
})
test.skipIf(disk === undefined)(
  'a full disk is unavailable, and no more when there is room',
  SLOW,
  async () => {
    const { said } = await child('full-disk', disk ?? '').ended()

    for (const line of [
      'code unavailable, again unavailable',
      'kept true',
      'after true',
      'whole true',
    ])
      expect(said).toContain(line)
    expect(said).toMatch(/says .*No space left on device; make room/)
  },
)

/** A file system of 2 MB, where we may have one: only root may. */
function smallDisk(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const path = mkdtempSync(join(tmpdir(), 'goldfix-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path], { stdio: 'ignore' })
    return path
  } catch {
    return undefined // not in this container
  }
}
