import { seededRng } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe } from 'vitest'
import { describeCounters } from './counters.js'
import { lateStore } from './late-store.js'
import { describeSessionStore } from './session-store.js'

describe.each([1, 2, 3])('seed %i', (seed) => {
  describeSessionStore('lateStore()', async () => ({
    store: lateStore(memoryStore(), seededRng(seed)),
  }))
  describeCounters('lateStore()', () => lateStore(memoryStore(), seededRng(seed)))
})
