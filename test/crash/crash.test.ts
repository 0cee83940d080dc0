import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasRedis } from '../support/redis-server.js'
import { buildChild } from './build-child.js'
import { sampleKills } from './plan.js'
import { findPlanted } from './planted-run.js'
import { runMatch } from './run-match.js'
import { storeKinds } from './stores.js'

/** The whole of it is `test/crash/run.ts`; this is a look. */
const KILLS = 6

describe.runIf(hasRedis())('kill -9 of real processes', () => {
  const directory = mkdtempSync(join(tmpdir(), 'goldfix-crash-build-'))
  let program = ''
  beforeAll(async () => {
    program = await buildChild(directory)
  })
  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  test.each(['Redis AOF everysec', 'lmdb committed'])(
    'breaks no promise, on %s',
    async (name) => {
      const kind = storeKinds.find((one) => one.name === name)
      if (kind === undefined) throw new Error(`expected a store ${name}`)
      const hasServer = name.startsWith('Redis')

      const { deaths, context } = await runMatch({
        program,
        kind,
        kills: sampleKills({ seed: 7, kills: KILLS, hasServer }),
      })

      expect(
        deaths.flatMap(({ broken }) => broken),
        context.join('\n'),
      ).toEqual([])
      expect(deaths).toHaveLength(KILLS)
    },
    60_000,
  )

  test('finds an engine that acknowledges before it saves', async () => {
    const found = await findPlanted(program, 'acknowledges before it saves', 1)

    expect(found).toMatchObject({ ok: true })
  }, 60_000)
})
