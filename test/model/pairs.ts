import type { AnyStateNode } from 'xstate'
import { type Row, stepOf } from './chart.js'
import { type Edge, type Exploration, inertMachine, rows } from './exploration.js'
import type { Stimulus } from './stimuli.js'

/** One row, and one that can be taken where it leads. */
export interface Pair {
  /** The shortest way to where `first` takes the one and `second` the other. */
  readonly way: readonly Stimulus[]
  readonly first: Stimulus
  readonly second: Stimulus
}

/**
 * Every pair of rows that can follow one another, and those that cannot though the states would allow it: their
 * guards contradict each other, or a row before them always fits.
 */
export function pairsOf({ edges, edgesFrom, paths }: Exploration): {
  pairs: ReadonlyMap<string, Pair>
  ruledOut: readonly string[]
} {
  const found = new Map<string, Pair>()
  const conceivable = new Set<string>()
  for (const edge of edges) {
    const way = paths.get(edge.from) ?? []
    for (const one of worthPairing(edge)) {
      for (const other of rowsIn(activeAfter(edge))) conceivable.add(keyOf(one, other))
      for (const next of edgesFrom.get(edge.to) ?? [])
        for (const other of worthPairing(next)) {
          const key = keyOf(one, other)
          const known = found.get(key)
          if (known !== undefined && known.way.length <= way.length) continue
          found.set(key, { way, first: edge.stimulus, second: next.stimulus })
        }
    }
  }
  return {
    pairs: found,
    ruledOut: [...conceivable].filter((key) => !found.has(key)),
  }
}

function worthPairing({ taken }: Edge): Row[] {
  return taken.filter(({ stale }) => !stale)
}

function activeAfter({ from, taken }: Edge): readonly AnyStateNode[] {
  const { value } = JSON.parse(from)
  return stepOf(inertMachine.resolveState({ value, context: {} as never })._nodes, taken).active
}

function rowsIn(active: readonly AnyStateNode[]): Row[] {
  return [...rows.values()].filter(({ source, stale }) => !stale && active.includes(source))
}

function keyOf(one: Row, other: Row): string {
  return `${one.id} => ${other.id}`
}
