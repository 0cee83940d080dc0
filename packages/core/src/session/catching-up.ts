import { StoreError } from '../errors.js'
import type { SessionRecord } from '../session-store.js'
import type { Inbox } from './inbox.js'
import type { Sequence } from './sequence.js'
import type { Settings } from './settings.js'

/**
 * The record to go on with, where the stored one may lack the latest commits: the numbers that the lost ones may have
 * had are given to nothing, so that none is used again.
 *
 * A session that has run since knows how far it was, and skips just that; one that starts skips `skipAhead` numbers.
 * Either way they are reported as in doubt, at least once. Of the peer's numbers nothing is skipped: what we lost it sends
 * again, or it is saved again where this process still has it. Nobody may take a number meanwhile.
 *
 * @param acknowledged behind this number the store has acknowledged everything, as far as this process knows
 * @throws StoreError `lost` where the record is older than it can be
 */
export async function caughtUp(
  record: SessionRecord,
  settings: Settings,
  sequence: Sequence,
  inbox: Inbox,
  acknowledged: number,
): Promise<SessionRecord> {
  const { options, store, report } = settings
  const { id, skipAhead } = options
  const gone = (what: string) => new StoreError('lost', `the store has gone back to ${what}`)
  if (record.generation < sequence.generation)
    throw gone(`generation ${record.generation} of ${id}, expected ${sequence.generation}`)
  const isKnown = record.generation === sequence.generation
  const lacks = isKnown && record.nextOut < acknowledged
  if (lacks && (!record.mayLack || skipAhead === 0))
    throw gone(`MsgSeqNum ${record.nextOut} of ${id}, expected ${acknowledged}`)
  if (!record.mayLack) return record

  const { generation, nextOut: first } = record
  if (!isKnown && skipAhead === 0)
    throw new StoreError(
      'lost',
      `the store may have lost messages of ${id} behind MsgSeqNum ${first - 1}, and skipAhead is 0: set the numbers by hand`,
    )
  const nextOut = isKnown ? Math.max(first, sequence.nextOut) : first + skipAhead
  const nextIn = isKnown ? Math.max(record.nextIn, sequence.nextIn) : record.nextIn
  const sent = new Array<undefined>(nextOut - first).fill(undefined)
  // before the store forgets that it has lost something: whoever ends in between is followed by one that says it again
  if (nextOut > first)
    report({ type: 'in-doubt', generation, begin: first, end: nextOut - 1, why: 'skipped' })
  const also = { skippedAhead: true, received: inbox.kept(generation, record.nextIn) } as const
  await store.commit(id, { generation, first, sent, nextIn, also })
  const { mayLack: _answered, ...known } = record
  return { ...known, nextOut, nextIn }
}
