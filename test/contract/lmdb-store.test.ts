import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lmdbStore } from '@goldfix/store-lmdb'
import { afterAll, describe } from 'vitest'
import { describeCounters } from './counters.js'
import { describeSessionStore } from './session-store.js'

const folder = mkdtempSync(join(tmpdir(), 'goldfix-lmdb-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(['committed', 'flushed'] as const)('%s', (level) => {
  const open = () => {
    const path = mkdtempSync(join(folder, 'store-'))
    return { path, store: lmdbStore(path, { level }) }
  }

  describeSessionStore('lmdbStore()', async () => {
    const { path, store } = open()
    const reopen = async () => {
      await store.close()
      return lmdbStore(path, { level })
    }
    return { store, reopen }
  })
  describeCounters('lmdbStore()', () => open().store)
})
