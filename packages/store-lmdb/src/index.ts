/**
 * Sequence numbers and sent messages in a folder of this machine, without a server.
 *
 * The most important name is {@link lmdbStore}.
 */
export type { Level } from './level.js'
export { type LmdbStoreOptions, lmdbStore } from './lmdb-store.js'
