import type { SessionOptions } from '@goldfix/core'

/** How the sessions of both ends are told apart: one by itself, and a hundred that send together. */
export const GROUPS = { one: 1, many: 100 } as const

export type Group = keyof typeof GROUPS

/** How many numbers a store that may lose its tail has a session skip: the default holds a session to 50,000 a window. */
export const SKIP_AHEAD = 10_000_000

/** The CompID of the counterparty in each session of a group. */
export function membersOf(group: Group): string[] {
  return Array.from({ length: GROUPS[group] }, (_, n) => `${group.toUpperCase()}${n}`)
}

/** What both ends say alike. */
export const COMMON = {
  beginString: 'FIX.4.4',
  skipAhead: SKIP_AHEAD,
} as const satisfies Partial<SessionOptions>
