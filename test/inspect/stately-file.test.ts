import { readFileSync } from 'node:fs'
import { sessionMachine } from '@goldfix/core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate'
import { toDirectedGraph } from 'xstate/graph'
import { statelyFile } from '../../scripts/stately-file.js'

const file = new URL('../../docs/session-machine.js', import.meta.url)
const text = readFileSync(file, 'utf8')

describe('docs/session-machine.js, for the Stately editor', () => {
  let pasted: AnyStateMachine

  beforeAll(async () => {
    pasted = (await import(file.href)).sessionMachine
  })

  test('is what the shipped machine says (else: pnpm docs)', () => {
    expect(text).toBe(statelyFile())
  })

  test('needs nothing but xstate, and holds no function', () => {
    expect(text.match(/^import .*/gm)).toEqual(["import { createMachine } from 'xstate'"])
    expect(text).not.toMatch(/=>|function/)
  })

  test('has the same directed graph as the shipped machine', () => {
    const graph = (machine: AnyStateMachine) => JSON.parse(JSON.stringify(toDirectedGraph(machine)))

    expect(graph(pasted)).toEqual(graph(sessionMachine))
  })

  test('has the same guards, actions, tags and actors in every state', () => {
    expect(rows(pasted.root)).toEqual(rows(sessionMachine.root))
    expect(rows(pasted.root).length).toBeGreaterThan(100)
  })
})

/** Everything that an editor shows of a state and of those inside it, a line each. */
function rows(node: AnyStateNode): string[] {
  const transitions = [...node.transitions.values()].flat() as AnyTransitionDefinition[]
  const state = [node.type, node.tags, node.entry, node.exit, node.invoke.map(({ src }) => src)]
  return [
    `${node.id} ${JSON.stringify(state)}`,
    ...transitions.map(
      ({ eventType, guard, target, actions, reenter }) =>
        `${node.id} ${eventType} ${JSON.stringify([guard, target?.map(({ id }) => id), actions, reenter])}`,
    ),
    ...(Object.values(node.states) as AnyStateNode[]).flatMap(rows),
  ]
}
