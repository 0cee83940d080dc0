import { defineSession, type Session, type SessionContext, sessionMachine } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { pair } from '@goldfix/transport'
import {
  type ActorLogic,
  type AnyActorRef,
  type AnyTransitionDefinition,
  fromCallback,
  type SnapshotFrom,
} from 'xstate'
import { type AdjacencyMap, getAdjacencyMap, getShortestPaths, type StatePath } from 'xstate/graph'
import type { DriverCommand } from '../../packages/core/src/session/events.js'
import { type Row, rowIdOf, rowsOf, withoutConflicts } from './chart.js'
import { set } from './situation.js'
import { type ChartEvent, type Stimulus, stimuli } from './stimuli.js'

export const roles = ['initiator', 'acceptor'] as const
export type Role = (typeof roles)[number]
export type ChartSnapshot = SnapshotFrom<typeof sessionMachine>

/** What each chart has asked its driver, for the tests to read. */
const commands = new WeakMap<AnyActorRef, DriverCommand[]>()

/** The shipped machine with a driver that only listens. */
export const inertMachine = sessionMachine.provide({
  actors: {
    driver: fromCallback<DriverCommand, { session: Session; chart: AnyActorRef }>(
      ({ input, receive }) => {
        const told: DriverCommand[] = []
        commands.set(input.chart, told)
        receive((command) => told.push(command))
      },
    ),
  },
})

/** What the chart has asked its driver since the last call. */
export function takeCommands(chart: AnyActorRef): DriverCommand[] {
  return commands.get(chart)?.splice(0) ?? []
}

export const rows = rowsOf(inertMachine)

/** From one situation of the chart to the next. */
export interface Edge {
  readonly from: string
  readonly stimulus: Stimulus
  readonly taken: readonly Row[]
  readonly to: string
}

export interface Exploration {
  readonly session: Session
  readonly edges: readonly Edge[]
  readonly edgesFrom: ReadonlyMap<string, readonly Edge[]>
  /** What leads to a situation from the beginning, shortest first. */
  readonly paths: ReadonlyMap<string, readonly Stimulus[]>
}

/** Options that guards ask for: as they come, and the other way round. */
export const manners = {
  plain: {},
  strict: { sendRedundantResendRequests: true, disconnectOnError: true },
} as const

export type Manner = keyof typeof manners

/** A session by itself for the inert machine: its ports are never used. */
function aSession(role: Role, manner: Manner): Session {
  const at = { host: 'nowhere', port: 1 }
  const names = {
    beginString: 'FIX.4.4',
    senderCompId: 'US',
    targetCompId: 'THEM',
    ...manners[manner],
  } as const
  return defineSession(
    role === 'initiator' ? { role, connect: at, ...names } : { role, listen: at, ...names },
    { transport: pair(), store: memoryStore(), onMessage: () => undefined },
  )
}

interface Way {
  readonly event: Stimulus
  readonly state: ChartSnapshot
}

/** Every situation that the chart can get into, told apart by state and by what guards remember. */
export function explore(role: Role, manner: Manner): Exploration {
  const session = aSession(role, manner)
  const options = {
    input: session,
    events: stimuli,
    serializeState: keyOf,
    serializeEvent: ({ type }: Stimulus) => type,
  }
  const map: AdjacencyMap<ChartSnapshot, Stimulus> = getAdjacencyMap(logic, options)
  const edges: Edge[] = []
  const edgesFrom = new Map<string, Edge[]>()
  for (const [from, { state, transitions }] of Object.entries(map))
    for (const { event: stimulus, state: next } of Object.values<Way>(transitions)) {
      const taken = rowsTaken(state, stimulus)
      if (taken.length === 0) continue
      const edge = { from, stimulus, taken, to: keyOf(next) }
      edges.push(edge)
      edgesFrom.set(from, [...(edgesFrom.get(from) ?? []), edge])
    }
  const paths = new Map<string, readonly Stimulus[]>()
  const shortest: StatePath<ChartSnapshot, Stimulus>[] = getShortestPaths(logic, options)
  for (const { state, steps } of shortest)
    paths.set(
      keyOf(state),
      steps.map(({ event }) => event).filter(({ type }) => type !== 'xstate.init'),
    )
  return { session, edges, edgesFrom, paths }
}

/** The rows that `stimulus` takes where the chart is in `snapshot`. */
export function rowsTaken(snapshot: ChartSnapshot, stimulus: Stimulus): Row[] {
  set(snapshot.context, stimulus.situation)
  return takenBy(
    inertMachine.getTransitionData(snapshot, eventOf(stimulus, snapshot.context) as never),
  )
}

/** The rows that are taken where the machine has selected these transitions for one event. */
export function takenBy(selected: readonly AnyTransitionDefinition[]): Row[] {
  return withoutConflicts(selected.map((transition) => rows.get(rowIdOf(transition)) as Row))
}

export function eventOf(stimulus: Stimulus, context: SessionContext): ChartEvent {
  return stimulus.event(context)
}

function keyOf({ value, context }: ChartSnapshot): string {
  const { stopped, openFailed, gapRequests, attempt } = context
  const asked = JSON.stringify(value).includes('AwaitingResend') ? gapRequests : 0
  return JSON.stringify({ value, stopped, openFailed, asked, loggedOn: attempt === 0 })
}

/** The machine as `xstate/graph` explores it: its events are the stimuli. */
const logic: ActorLogic<ChartSnapshot, Stimulus, Session> = {
  transition: (snapshot, stimulus, scope) => {
    set(snapshot.context, stimulus.situation)
    return inertMachine.transition(
      snapshot,
      eventOf(stimulus, snapshot.context) as never,
      scope as never,
    )
  },
  getInitialSnapshot: (scope, input) => inertMachine.getInitialSnapshot(scope as never, input),
  getPersistedSnapshot: (snapshot) => snapshot,
}
