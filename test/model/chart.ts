import { sessionMachine } from '@goldfix/core'
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'

/** One row of the chart, as `docs/statechart.md` shows it. */
export interface Row {
  /** The same for the shipped machine and for a copy of it with other actors. */
  readonly id: string
  /** State, event, guard and target, for people. */
  readonly title: string
  readonly source: AnyStateNode
  readonly target: AnyStateNode | undefined
  readonly reenter: boolean
  readonly actions: readonly string[]
  /** What a dead connection still says is dropped. */
  readonly stale: boolean
}

/** Every row of `machine`, by id, in the order of the chart. */
export function rowsOf(machine: { readonly root: unknown } = sessionMachine): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const node of nodesOf(machine.root as AnyStateNode))
    for (const transitions of node.transitions.values())
      for (const transition of transitions) {
        const row = rowOf(transition)
        rows.set(row.id, row)
      }
  return rows
}

/** The row that a transition is, of whichever copy of the machine. */
export function rowIdOf(transition: AnyTransitionDefinition): string {
  const { source, eventType } = transition
  const place = source.transitions.get(eventType)?.indexOf(transition) ?? -1
  return `${source.path.join('.')} | ${eventType} | ${place}`
}

function rowOf(transition: AnyTransitionDefinition): Row {
  const { source, guard } = transition
  const target = transition.target?.[0]
  const guarded = typeof guard === 'string' ? guard : guard === undefined ? '' : 'guarded'
  const actions = named(transition.actions)
  const title = [
    pathOf(source) || 'any',
    trigger(transition.eventType) + (guarded && ` [${guarded}]`),
    target === undefined ? 'stays' : `-> ${pathOf(target)}`,
  ].join('  ')
  return {
    id: rowIdOf(transition),
    title,
    source,
    target,
    reenter: transition.reenter === true,
    actions,
    stale: guarded === 'isStale' && target === undefined && actions.length === 0,
  }
}

/** The actions that the chart names; timers are started and cancelled by actions of XState's own. */
export function named(actions: readonly unknown[]): string[] {
  return actions
    .map((action) =>
      typeof action === 'string' ? action : ((action as { type?: string }).type ?? ''),
    )
    .filter((name) => !name.startsWith('xstate.'))
}

/** `after` events carry a generated name; the delay's own name says more. */
function trigger(eventType: string): string {
  const delay = delayOf(eventType)
  return delay === undefined ? eventType : `after ${delay}`
}

/** The name of the delay behind an `after` event; nothing for other events. */
export function delayOf(eventType: string): string | undefined {
  return /^xstate\.after\.([^.]+)\./.exec(eventType)?.[1]
}

export function pathOf(node: AnyStateNode): string {
  return node.path.join('.')
}

export function nodesOf(node: AnyStateNode): AnyStateNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)]
}

export function childrenOf(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states) as AnyStateNode[]
}

/**
 * Of rows that one event selects in parallel regions: those that are taken. A row that leaves the state of another
 * region's row wins over it, the earlier over the later.
 */
export function withoutConflicts(rows: readonly Row[]): Row[] {
  const taken: Row[] = []
  for (const row of rows)
    if (!taken.some((other) => leaves(other, row.source) || leaves(row, other.source)))
      taken.push(row)
  return taken
}

/** Whether taking `row` exits `node`. */
function leaves(row: Row, node: AnyStateNode): boolean {
  const domain = domainOf(row)
  return domain !== undefined && domain !== node && isIn(node, domain)
}

/** The innermost state that a row does not leave; nothing where it leaves none. */
function domainOf({ source, target, reenter }: Row): AnyStateNode | undefined {
  if (target === undefined) return undefined
  if (!reenter && isIn(target, source)) return source
  let domain = source.parent
  while (domain !== undefined && !(isIn(target, domain) && domain !== target))
    domain = domain.parent
  return domain ?? source
}

/** What taking rows does to the active states. */
export interface Step {
  readonly active: readonly AnyStateNode[]
  /** Innermost first. */
  readonly exited: readonly AnyStateNode[]
  /** Outermost first. */
  readonly entered: readonly AnyStateNode[]
}

/** What taking `rows` does where `before` is active: by the rules of statecharts alone. */
export function stepOf(before: readonly AnyStateNode[], rows: readonly Row[]): Step {
  const exited: AnyStateNode[] = []
  const entered: AnyStateNode[] = []
  for (const row of rows) {
    const domain = domainOf(row)
    if (domain === undefined) continue
    exited.push(...before.filter((node) => node !== domain && isIn(node, domain)))
    entered.push(...enteredBelow(domain, row.target as AnyStateNode))
  }
  const inOrder = (nodes: AnyStateNode[]) => nodes.sort((one, other) => one.order - other.order)
  return {
    active: inOrder([...before.filter((node) => !exited.includes(node)), ...entered]),
    exited: inOrder(exited).reverse(),
    entered: inOrder(entered),
  }
}

/** What is entered below `node` on the way to `target`, initial states where nothing else is said. */
function enteredBelow(node: AnyStateNode, target: AnyStateNode): AnyStateNode[] {
  const towards = childrenOf(node).filter((child) => isIn(target, child))
  const next =
    node.type === 'parallel'
      ? childrenOf(node)
      : towards.length > 0
        ? towards
        : (node.initial?.target ?? [])
  return next.flatMap((child: AnyStateNode) => [child, ...enteredBelow(child, target)])
}

/** Whether `node` is `ancestor` or inside it. */
function isIn(node: AnyStateNode, ancestor: AnyStateNode): boolean {
  return node === ancestor || (node.parent !== undefined && isIn(node.parent, ancestor))
}
