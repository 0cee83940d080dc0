/** What V8 writes. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[]
  readonly samples: readonly number[]
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[]
}

/** A function as it was called from one place. */
export interface ProfileNode {
  readonly id: number
  readonly callFrame: CallFrame
  readonly children?: readonly number[]
}

/** A function and where it is. */
export interface CallFrame {
  readonly functionName: string
  /** Empty for what is not JavaScript. */
  readonly url: string
  /** From 0. */
  readonly lineNumber: number
}

/** Microseconds of a profile, by the name of what they went to. */
export interface Times {
  readonly work: number
  readonly idle: number
  readonly own: ReadonlyMap<string, number>
  /** Of what it calls, too. */
  readonly total: ReadonlyMap<string, number>
}

const IDLE = '(idle)'
/** Its start and end are the profiler's own time. */
const PROFILER = 'node:inspector'
/** V8 hangs it below whatever ran when it began. */
const COLLECTOR = '(garbage collector)'

/** @param nameOf what a call is counted as; undefined: as its caller */
export function timesOf(
  { nodes, samples, timeDeltas }: CpuProfile,
  nameOf: (frame: CallFrame) => string | undefined,
): Times {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const micros = new Map<number, number>()
  for (const [index, id] of samples.entries())
    micros.set(id, (micros.get(id) ?? 0) + (timeDeltas[index] ?? 0))

  const own = new Map<string, number>()
  const total = new Map<string, number>()
  const add = (to: Map<string, number>, name: string, more: number) =>
    to.set(name, (to.get(name) ?? 0) + more)
  let idle = 0
  let work = 0
  const visit = (node: ProfileNode, caller: string, above: ReadonlySet<string>) => {
    const spent = micros.get(node.id) ?? 0
    const { functionName, url } = node.callFrame
    if (url === PROFILER) return
    if (functionName === IDLE) idle += spent
    else {
      work += spent
      const name = nameOf(node.callFrame) ?? caller
      const stack = above.has(name) ? above : new Set([...above, name])
      if (spent > 0) add(own, name, spent)
      // what the collector takes is no share of whoever happened to run
      for (const each of functionName === COLLECTOR ? [name] : stack) add(total, each, spent)
      for (const id of node.children ?? []) visit(byId.get(id) as ProfileNode, name, stack)
    }
  }
  const root = nodes[0]
  if (root !== undefined) visit(root, '(root)', new Set())
  return { work, idle, own, total }
}
