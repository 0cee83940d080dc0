/** The sessions of each pair: one by itself, and a hundred that send together. */
export const GROUPS = { one: 1, many: 100 } as const

export type Group = keyof typeof GROUPS
