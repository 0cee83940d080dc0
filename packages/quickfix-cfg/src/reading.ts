import type { SessionId } from '@goldfix/core'
import type { Entries } from './entry.js'
import type { Section, Sections } from './sections.js'
import type { ReadSession, Statements } from './session.js'

/** Everything that was read, and what was made of it. */
export interface Reading {
  readonly sections: Sections
  /** Every session of the file. */
  readonly understood: readonly Understood[]
  /** Those that are wanted. */
  readonly made: readonly Made[]
  readonly ownKeys: readonly string[]
}

/** A section with what it inherits, understood line by line. */
export interface Understood {
  readonly section: Section
  readonly entries: Entries
  readonly statements: Statements
  /** @throws UsageError `invalid-option` for a session that lacks it */
  readonly missing: (what: string) => never
}

/** A session of those that are wanted. */
export interface Made extends Understood {
  readonly session: ReadSession
  readonly id: SessionId
}
