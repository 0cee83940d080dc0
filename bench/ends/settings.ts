import { type Groups, groupsOf } from './groups.js'

/** What an end does with the orders that it gets: counts them, or answers each with an ExecutionReport. */
export type Work = 'count' | 'answer'

/** What every end is told on its command line: `acceptor|initiator GROUPS WORK PORT HEARTBTINT ...`. */
export interface EndSettings {
  readonly role: 'acceptor' | 'initiator'
  readonly groups: Groups
  readonly work: Work
  /** Where the acceptor listens; for an acceptor 0: anywhere. */
  readonly port: number
  /** Seconds. */
  readonly heartBtInt: number
  /** What only ends of this engine are told. */
  readonly more: readonly string[]
}

/** The settings of this process. @throws Error when they are not as they should be */
export function endSettings(): EndSettings {
  const [role, groups, work, port, heartBtInt, ...more] = process.argv.slice(2)
  if (role !== 'acceptor' && role !== 'initiator')
    throw new Error(`expected 'acceptor' or 'initiator', but got '${role}'`)
  if (work !== 'count' && work !== 'answer')
    throw new Error(`expected 'count' or 'answer', but got '${work}'`)
  return {
    role,
    groups: groupsOf(groups ?? ''),
    work,
    port: Number(port),
    heartBtInt: Number(heartBtInt),
    more,
  }
}
