/**
 * Acceptor sessions over several processes behind one port: for more sessions than one core serves.
 *
 * The most important names are {@link startShards}, in the program that listens, and {@link shard}, in the program that
 * runs the sessions.
 */
export { isShard, type Shard, shard } from './shard.js'
export { type ShardKey, shardOf } from './shard-of.js'
export { type Shards, type ShardsEvent, type ShardsOptions, startShards } from './shards.js'
