/**
 * Sequence numbers and sent messages in memory.
 *
 * The most important name is {@link memoryStore}.
 */
export { type MemoryStore, type MemoryStoreOptions, memoryStore } from './memory-store.js'
