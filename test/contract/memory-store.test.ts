import { memoryStore } from '@goldfix/store-memory'
import { describeCounters } from './counters.js'
import { describeSessionStore } from './session-store.js'

describeSessionStore('memoryStore()', async () => ({ store: memoryStore() }))
describeCounters('memoryStore()', () => memoryStore())
