import { sessionMachine } from '@goldfix/core'
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'

/** The nine states, in the words of a person; everything else on the page comes from the machine. */
const meaning: Record<string, string> = {
  Created: 'configured; nothing open, nothing read',
  Connecting: 'initiator: dials; acceptor: waits for its counterparty',
  InitiateLogon: 'initiator: record loaded, our Logon committed and sent, theirs awaited',
  LogonReceived:
    'their Logon is judged: identity, credentials, then record and numbers; nothing else is read meanwhile',
  Connected:
    'logged on; the regions tell whether messages are missing and whether the peer is heard',
  Recovering:
    'the connection is gone, the session is not: what is under way settles, then the next try',
  Error: 'what to tell the peer is decided and sent, or silence where an answer cannot be given',
  Disconnecting:
    'a Logout is on its way: ours awaits its answer, or theirs is answered and they close',
  Disconnected: 'over; stopped by the application it stays, else the session begins again',
}

/** `docs/statechart.md`, made from the shipped machine. */
export function statechartPage(): string {
  const top = Object.values(sessionMachine.root.states) as AnyStateNode[]
  return [
    '# The session statechart',
    '',
    'Generated from `sessionMachine` by `pnpm docs`; a test fails when this page is not current.',
    '',
    '## The nine states and their exits',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '    direction TB',
    `    [*] --> ${top[0]?.key}`,
    ...exits(top).map(({ from, to, why }) => `    ${from} --> ${to}: ${why.join(', ')}`),
    '```',
    '',
    '| State | Meaning | Leaves |',
    '|---|---|---|',
    ...top.map((state) => `| \`${state.key}\` | ${meaning[state.key]} | ${leaves(state, top)} |`),
    '',
    '## Inside the states',
    '',
    '| State | On | If | Goes to | Does |',
    '|---|---|---|---|---|',
    ...rows(sessionMachine.root, 'any, without a row of its own'),
    ...allNodes(sessionMachine.root).flatMap((node) => rows(node)),
    '',
    'Rows of one state and event are tried from top to bottom; the first that fits is taken. Inner states come',
    'before outer ones. `isStale` alone means: an event of a connection that is gone is dropped.',
    '',
  ].join('\n')
}

interface Exit {
  readonly from: string
  readonly to: string
  readonly why: string[]
}

function exits(top: readonly AnyStateNode[]): Exit[] {
  const found = new Map<string, Exit>()
  for (const state of top)
    for (const node of [state, ...allNodes(state)])
      for (const transition of transitionsOf(node))
        for (const target of transition.target ?? []) {
          const to = topOf(target)
          if (to === state.key) continue
          const key = `${state.key} ${to}`
          const exit = found.get(key) ?? { from: state.key, to, why: [] }
          const why = cause(transition)
          if (!exit.why.includes(why)) exit.why.push(why)
          found.set(key, exit)
        }
  return [...found.values()]
}

function leaves(state: AnyStateNode, top: readonly AnyStateNode[]): string {
  return exits(top)
    .filter(({ from }) => from === state.key)
    .map(({ to, why }) => `${why.join(', ')} → \`${to}\``)
    .join('; ')
}

function rows(node: AnyStateNode, name = `\`${pathOf(node)}\``): string[] {
  return transitionsOf(node).map((transition) => {
    const target = (transition.target ?? []).map(pathOf).join(', ')
    const cells = [
      name,
      trigger(transition),
      guardName(transition),
      target === '' ? '' : `\`${target}\``,
      transition.actions.map((action) => actionName(action)).join(', '),
    ]
    return `| ${cells.join(' | ')} |`
  })
}

function transitionsOf(node: AnyStateNode): AnyTransitionDefinition[] {
  return [...node.transitions.values()].flat() as AnyTransitionDefinition[]
}

function allNodes(node: AnyStateNode): AnyStateNode[] {
  return (Object.values(node.states) as AnyStateNode[]).flatMap((child) => [
    child,
    ...allNodes(child),
  ])
}

/** `after` events carry a generated name; the delay's own name says more. */
function trigger({ eventType }: AnyTransitionDefinition): string {
  const delayed = /^xstate\.after\.([^.]+)\./.exec(eventType)
  return delayed ? `after ${delayed[1]}` : eventType
}

/** What a person would call the reason: of a message what it is, not that it came. */
function cause(transition: AnyTransitionDefinition): string {
  if (transition.eventType !== 'message.received') return trigger(transition)
  return guardName(transition) || 'any other message'
}

function guardName({ guard }: AnyTransitionDefinition): string {
  return typeof guard === 'string' ? guard : ''
}

function actionName(action: unknown): string {
  return typeof action === 'string' ? action : ((action as { type?: string }).type ?? '')
}

function pathOf(node: AnyStateNode): string {
  return node.path.join('.')
}

function topOf(node: AnyStateNode): string {
  return node.path[0] ?? ''
}
