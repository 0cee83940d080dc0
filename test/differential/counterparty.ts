import type { Version } from './conversation.js'

/** A counterparty that both acceptors know. */
export interface Counterparty {
  readonly version: Version
  /** As they write it into TargetCompID(56). */
  readonly compId: string
}

/** How long both acceptors wait for a Logon or a Logout: longer than a conversation takes. */
export const PATIENCE_SECONDS = 120
