import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'

/**
 * One thing that an application noted of an order:
 * - `sent`: our message about it (the order, or its report) took this MsgSeqNum(34);
 * - `committed`: the store has that message, so the application was told;
 * - `got`: the peer's message about it came (its report, or the order), for `copy` marked PossDup.
 */
export type Note =
  | { readonly what: 'sent' | 'committed'; readonly clOrdId: string; readonly msgSeqNum: number }
  | { readonly what: 'got'; readonly clOrdId: string; readonly copy: boolean }

/**
 * What an application knows of its orders, in a file that outlives it: a line a note, written before the next
 * step is taken. Good enough against the death of a process; not against that of the machine.
 */
export class Journal {
  /** What lives before this one noted, oldest first. */
  readonly before: readonly Note[]
  readonly #file: number

  constructor(path: string) {
    this.before = readJournal(path)
    this.#file = openSync(path, 'a')
  }

  note(note: Note): void {
    writeSync(this.#file, `${JSON.stringify(note)}\n`)
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** All notes of all lives; none where nobody has lived yet. */
export function readJournal(path: string): Note[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Note)
}

/** By ClOrdID(11), the MsgSeqNum(34) that our last message about it took. */
export function lastSent(notes: readonly Note[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const note of notes) if (note.what === 'sent') numbers.set(note.clOrdId, note.msgSeqNum)
  return numbers
}

/** ClOrdID(11) of those that this was noted of. */
export function noted(notes: readonly Note[], what: Note['what']): Set<string> {
  return new Set(notes.filter((note) => note.what === what).map(({ clOrdId }) => clOrdId))
}
