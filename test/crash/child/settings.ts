import type { PlantedFault } from './planted.js'

export type Role = 'initiator' | 'acceptor'

/** What a store is opened from, in whichever process. */
export type StorePlace =
  | { readonly kind: 'redis'; readonly url: string; readonly keyPrefix: string }
  | { readonly kind: 'lmdb'; readonly path: string; readonly level: 'committed' | 'flushed' }

/** What a child is told as it starts, as JSON in its only argument. */
export interface ChildSettings {
  readonly role: Role
  /** Where the acceptor listens, or what the initiator dials. */
  readonly port: number
  readonly store: StorePlace
  /** A file to append to. */
  readonly journal: string
  /** How often this side was started, from 1: makes its ids its own. */
  readonly life: number
  /** Messages per second, from the start or once it is told to. */
  readonly rate: number
  readonly loads: boolean
  readonly parties: { readonly senderCompId: string; readonly targetCompId: string }
  /** Two sides of our own load each other; a desk or a broker trades with another engine. */
  readonly application: 'load' | 'desk' | 'broker'
  readonly planted?: PlantedFault
}

/** What a child is told while it runs, over its IPC channel. */
export type Command =
  | { readonly do: 'arm'; readonly point: string; readonly skip: number }
  | { readonly do: 'load' }
  /** Sends no more, and notes `quiet` with this word once the store has answered for all that was sent. */
  | { readonly do: 'hush'; readonly word: number }
  | { readonly do: 'reset' }
  | { readonly do: 'logout' }
  | { readonly do: 'stop' }
