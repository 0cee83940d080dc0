import type { Address } from '@goldfix/core'

/** What a shard is told when it starts, in its environment. */
export interface Place {
  /** From 0. */
  readonly index: number
  readonly count: number
  /** Where all of them listen together. */
  readonly address: Address
}

export const PLACE = 'GOLDFIX_SHARD'

/** To a shard: a counterparty, with its socket and what was read of it; or to end. */
export type ToShard =
  | { readonly goldfix: 'connection'; readonly read: string }
  | { readonly goldfix: 'stop' }

/** From a shard: its sessions run. */
export interface FromShard {
  readonly goldfix: 'ready'
}
