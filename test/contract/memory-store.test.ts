import { memoryStore } from '@goldfix/store-memory'
import { describeSessionStore } from './session-store.js'

describeSessionStore('memoryStore()', async () => ({ store: memoryStore() }))
