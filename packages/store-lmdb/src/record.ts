import { type SessionRecord, StoreError } from '@goldfix/core'

/** What is stored of a session besides messages. Replaced, never changed: what was read stays as it was. */
export interface StoredRecord extends SessionRecord {
  /** The lowest number of which it is known what it was given to: what was before is of another store, or pruned. */
  readonly known: number
  /** The last run that acknowledged commits of it before they were flushed; 0 for none. */
  readonly unflushedRun: number
}

/** `generation`, `nextOut`, `nextIn`, `createdAt`, `nextPlace`, `known`, `unflushedRun`; then the rest as JSON. */
const NUMBERS = 7

type Rest = Pick<SessionRecord, 'resetPending' | 'forgotten' | 'standing' | 'terms' | 'mayLack'>

/** @param room bytes in front of it */
export function encodeRecord(record: StoredRecord, room: number): Buffer {
  const { generation, nextOut, nextIn, createdAt, nextPlace = 0, known, unflushedRun } = record
  const { resetPending, forgotten, standing, terms, mayLack } = record
  const seldom = { resetPending, forgotten, standing, terms, mayLack }
  const isPlain = Object.values(seldom).every((value) => value === undefined)
  const rest = isPlain ? '' : JSON.stringify(seldom)
  const content = Buffer.allocUnsafe(room + 8 * NUMBERS + Buffer.byteLength(rest))
  let at = room
  for (const number of [generation, nextOut, nextIn, createdAt, nextPlace, known, unflushedRun])
    at = content.writeDoubleLE(number, at)
  content.write(rest, at)
  return content
}

/** @throws StoreError `corrupt` */
export function decodeRecord(content: Buffer, what: () => string): StoredRecord {
  if (content.length < 8 * NUMBERS)
    throw new StoreError('corrupt', `${what()}: expected ${NUMBERS} numbers, but it is shorter`)
  const at = (index: number) => content.readDoubleLE(8 * index)
  const nextPlace = at(4)
  const rest = content.toString('utf8', 8 * NUMBERS)
  return {
    generation: at(0),
    nextOut: at(1),
    nextIn: at(2),
    createdAt: at(3),
    ...(nextPlace > 0 && { nextPlace }),
    known: at(5),
    unflushedRun: at(6),
    ...(rest !== '' && (JSON.parse(rest) as Rest)),
  }
}

/** Without what only the store needs to know. */
export function sessionRecord({ known, unflushedRun, ...record }: StoredRecord): SessionRecord {
  return record
}
