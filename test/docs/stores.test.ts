import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasRedis, type RealRedis, startRedis } from '../support/redis-server.js'
import { codeBlocks } from './code-blocks.js'
import { blockRunner } from './run-block.js'

const run = blockRunner()
const [application, folderSwap, swap] = codeBlocks('docs/stores.md').map(({ code }) => code) as [
  string,
  string,
  string,
]

const printed = ['FIX.4.4:VENUE->DESK received order-1 as MsgSeqNum 2', 'committed MsgSeqNum 2']

test('docs/stores.md: the application runs on memory', async () => {
  expect(lines(await run('memory.ts', application, {}).ended)).toEqual(printed)
})

describe('docs/stores.md: the same application in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goldfix-docs-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('runs with one import and one line changed', async () => {
    const changed = onStoreOf(folderSwap)
    const env = { FIX_STORE: join(folder, 'application') }

    expect(differing(application, changed)).toBe(2)
    expect(lines(await run('lmdb.ts', changed, env).ended)).toEqual(printed)
    expect(lines(await run('lmdb-again.ts', changed, env).ended)).toContain('committed MsgSeqNum 5')
  })

  test('the swap of the page runs as it stands', async () => {
    const env = { FIX_STORE: join(folder, 'swap') }
    expect(await run('lmdb-swap.ts', folderSwap, env).ended).toEqual({ code: 0, output: '' })
  })
})

describe.runIf(hasRedis())('docs/stores.md: the same application', () => {
  let redis: RealRedis

  beforeAll(async () => {
    redis = await startRedis({ appendonly: 'yes' })
  })
  afterAll(() => redis.stop())

  test('runs on Redis with one import and one line changed', async () => {
    const changed = onStoreOf(swap)

    expect(differing(application, changed)).toBe(2)
    expect(lines(await run('redis.ts', changed, { REDIS_URL: redis.url }).ended)).toEqual(printed)
    // Logon, order and Logout were 1 to 3: the numbers go on in another process
    expect(lines(await run('again.ts', changed, { REDIS_URL: redis.url }).ended)).toContain(
      'committed MsgSeqNum 5',
    )
  })

  test('the swap of the page runs as it stands', async () => {
    expect(await run('swap.ts', swap, { REDIS_URL: redis.url }).ended).toEqual({
      code: 0,
      output: '',
    })
  })
})

/** The application with the import and the line of another store. */
function onStoreOf(swap: string): string {
  const [importLine, , storeLine] = swap.split('\n') as [string, string, string]
  return application
    .replace("import { memoryStore } from '@goldfix/store-memory'", importLine)
    .replace('const store = memoryStore()', storeLine)
}

function lines({ code, output }: { code: number | null; output: string }): string[] {
  expect({ code, output }).toMatchObject({ code: 0 })
  return output.trim().split('\n').sort()
}

function differing(one: string, other: string): number {
  const others = other.split('\n')
  return one.split('\n').filter((line, i) => line !== others[i]).length
}
