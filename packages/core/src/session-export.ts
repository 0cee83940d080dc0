import { StoreError, UsageError } from './errors.js'
import type { SessionId } from './ports.js'
import type {
  Parked,
  ReceivedMessage,
  SentMessage,
  SessionRecord,
  SessionStore,
} from './session-store.js'

const FORMAT = 'goldfix-session'
const VERSION = 1
/** Numbers that one commit of an import carries at most. */
const PER_COMMIT = 1_000

/** The standing of a session that is being imported: it is not opened before that is done. */
const IMPORTING = 'Importing'

/** @throws StoreError `corrupt` where the record is that of an import that was not finished */
export function requireWhole(id: SessionId, { standing }: SessionRecord): void {
  if (standing?.state === IMPORTING)
    throw new StoreError('corrupt', `the import of ${id} was not finished: import it again`)
}

/** Bytes as text of one character each, which is what is readable of a FIX message. */
type Line =
  | ({ readonly format: typeof FORMAT; readonly version: number } & Head)
  | { readonly sent: number; readonly bytes: string }
  | { readonly received: readonly [generation: number, msgSeqNum: number]; readonly bytes: string }
  | { readonly parked: number; readonly bytes: string }
  | { readonly end: number }

type Head = SessionRecord & { readonly id: SessionId }

/**
 * A session as lines of JSON: first its record with the `id`, then each message sent, received or parked, last how many lines
 * there are; nothing else says that it is whole. For a session that does not run.
 *
 * @throws UsageError `unknown-session` where the store has no such session
 * @throws StoreError what the store throws; `lost` where the store may lack the latest: start the session once before;
 * `corrupt` where its import was not finished
 */
export async function* exportSession(store: SessionStore, id: SessionId): AsyncGenerator<string> {
  const record = await store.load(id)
  if (record === undefined) throw new UsageError('unknown-session', `the store has no ${id}`)
  requireWhole(id, record)
  if (record.mayLack)
    throw new StoreError('lost', `the store may lack the latest of ${id}: start the session once`)
  let count = 1
  const line = (content: Line): string => {
    count++
    return JSON.stringify(content)
  }
  const head = { format: FORMAT, version: VERSION, id, ...record } as const
  yield JSON.stringify(head satisfies Line)
  for await (const { msgSeqNum, bytes } of store.sent(id, 1, Number.MAX_SAFE_INTEGER))
    yield line({ sent: msgSeqNum, bytes: bytes.toString('latin1') })
  for await (const { generation, msgSeqNum, bytes } of store.received(id))
    yield line({ received: [generation, msgSeqNum], bytes: bytes.toString('latin1') })
  for await (const { place, bytes } of store.parked(id))
    yield line({ parked: place, bytes: bytes.toString('latin1') })
  yield line({ end: count + 1 })
}

/**
 * Puts what {@link exportSession} wrote into a store that has no such session. Until it resolves the session cannot be opened
 * there; after a failure, and when it is done, it may be called again with the same lines: it goes on, or changes nothing.
 *
 * @param lines without their line ends; empty ones are ignored
 * @returns the session's id
 * @throws UsageError `duplicate-session` where the store has another session of that id, or it has run since
 * @throws StoreError `corrupt` for lines that are not those of an export, or not all of them; what the store throws
 */
export async function importSession(
  store: SessionStore,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<SessionId> {
  const { head, sent, received, parked } = await read(lines)
  const { id, standing, nextPlace, ...record } = head
  const imported = standing ?? { state: 'Disconnected', at: Math.max(1, record.createdAt) }
  const there = await store.load(id)
  if (there !== undefined && there.standing?.state !== IMPORTING) {
    if (isSame(there, { ...head, standing: imported })) return id
    throw new UsageError('duplicate-session', `the store has ${id} already`)
  }

  const oldest = received[0]?.generation ?? record.generation
  for (
    let generation = Math.max(oldest, there?.generation ?? 0);
    generation <= record.generation;
    generation++
  ) {
    const came = received.filter((message) => message.generation === generation)
    const isLast = generation === record.generation
    const first = isLast ? (sent[0]?.msgSeqNum ?? record.nextOut) : 1
    const place = parked[0]?.place ?? nextPlace
    await store.reset(id, {
      ...record,
      generation,
      nextOut: first,
      nextIn: came[0]?.msgSeqNum ?? (isLast ? record.nextIn : 1),
      standing: { state: IMPORTING, at: 0 },
      ...(place !== undefined && { nextPlace: place }),
    })
    const last = came.at(-1)
    const nextIn = isLast ? record.nextIn : (last?.msgSeqNum ?? 0) + 1
    const also = { received: came }
    await store.commit(id, { generation, first, sent: [], nextIn, also })
  }
  await commitSent(store, head, sent)
  if (parked.length > 0) await store.park(id, parked)
  await store.commit(id, {
    generation: record.generation,
    first: record.nextOut,
    sent: [],
    nextIn: record.nextIn,
    also: { standing: imported },
  })
  return id
}

/** As far as their records tell. */
function isSame(one: SessionRecord, other: SessionRecord): boolean {
  return (
    one.createdAt === other.createdAt &&
    one.generation === other.generation &&
    one.nextOut === other.nextOut &&
    one.nextIn === other.nextIn &&
    one.nextPlace === other.nextPlace &&
    one.standing?.state === other.standing?.state &&
    one.standing?.at === other.standing?.at
  )
}

/** With nothing for the numbers between them. */
async function commitSent(
  store: SessionStore,
  { id, generation, nextOut, nextIn }: Head,
  sent: readonly SentMessage[],
): Promise<void> {
  let next = 0
  for (let first = sent[0]?.msgSeqNum ?? nextOut; first < nextOut; ) {
    const numbers: (Buffer | undefined)[] = []
    for (let number = first; number < nextOut && numbers.length < PER_COMMIT; number++) {
      const message = sent[next]
      const isIt = message?.msgSeqNum === number
      if (isIt) next++
      numbers.push(isIt ? message.bytes : undefined)
    }
    await store.commit(id, { generation, first, sent: numbers, nextIn })
    first += numbers.length
  }
}

interface Exported {
  readonly head: Head
  readonly sent: readonly SentMessage[]
  readonly received: readonly ReceivedMessage[]
  readonly parked: readonly Parked[]
}

async function read(lines: Iterable<string> | AsyncIterable<string>): Promise<Exported> {
  let head: Head | undefined
  const sent: SentMessage[] = []
  const received: ReceivedMessage[] = []
  const parked: Parked[] = []
  let count = 0
  let end: number | undefined
  for await (const text of lines) {
    if (text.trim() === '') continue
    count++
    if (end !== undefined) throw corrupt(count, 'expected nothing behind the end')
    const line = parsed(text, count)
    if (head === undefined) {
      head = headOf(line, count)
      continue
    }
    if ('end' in line) end = line.end
    else if ('sent' in line) {
      const msgSeqNum = line.sent
      within(msgSeqNum, (sent.at(-1)?.msgSeqNum ?? 0) + 1, head.nextOut - 1, count)
      sent.push({ msgSeqNum, bytes: bytesOf(line, count) })
    } else if ('received' in line) {
      if (!Array.isArray(line.received)) throw corrupt(count, 'expected generation and number')
      const [generation, msgSeqNum] = line.received
      const before = received.at(-1)
      const lowest = before?.generation === generation ? before.msgSeqNum + 1 : 1
      const highest = generation === head.generation ? head.nextIn - 1 : Number.MAX_SAFE_INTEGER
      within(generation, before?.generation ?? 1, head.generation, count)
      within(msgSeqNum, lowest, highest, count)
      received.push({ generation, msgSeqNum, bytes: bytesOf(line, count) })
    } else if ('parked' in line) {
      const place = line.parked
      const before = parked.at(-1)?.place
      const highest = (head.nextPlace ?? 1) - 1
      within(place, (before ?? 0) + 1, before === undefined ? highest : before + 1, count)
      parked.push({ place, bytes: bytesOf(line, count) })
    } else throw corrupt(count, 'expected sent, received, parked or end')
  }
  if (head === undefined) throw corrupt(1, 'expected a session, but there is nothing')
  if (end !== count) throw corrupt(count, `expected the end behind all lines, but it is cut off`)
  return { head, sent, received, parked }
}

function parsed(text: string, number: number): Line {
  try {
    const line: unknown = JSON.parse(text)
    if (typeof line === 'object' && line !== null) return line as Line
  } catch {
    // told below
  }
  throw corrupt(number, 'expected a JSON object')
}

function headOf(line: Line, number: number): Head {
  if (!('format' in line) || line.format !== FORMAT)
    throw corrupt(number, `expected "format":"${FORMAT}"`)
  if (line.version !== VERSION)
    throw corrupt(number, `expected version ${VERSION}, but it is ${line.version}`)
  const { format: _format, version: _version, ...head } = line
  for (const name of ['generation', 'nextOut', 'nextIn'] as const)
    if (!Number.isSafeInteger(head[name]) || head[name] < 1)
      throw corrupt(number, `expected ${name} >= 1, but it is ${head[name]}`)
  if (typeof head.id !== 'string' || !Number.isFinite(head.createdAt))
    throw corrupt(number, 'expected id and createdAt')
  return head
}

function within(value: unknown, min: number, max: number, number: number): void {
  if (!Number.isSafeInteger(value) || (value as number) < min || (value as number) > max)
    throw corrupt(number, `expected a number from ${min} to ${max}, but it is ${value}`)
}

function bytesOf({ bytes }: { readonly bytes: string }, number: number): Buffer {
  if (typeof bytes !== 'string') throw corrupt(number, 'expected bytes')
  return Buffer.from(bytes, 'latin1')
}

function corrupt(number: number, what: string): StoreError {
  return new StoreError('corrupt', `line ${number} of an exported session: ${what}`)
}
