/** What a number of a generation was given to. */
export interface Numbered {
  /** As stored; nothing for administrative messages. */
  readonly stored: Buffer | undefined
  /** Without 8, 9, 10, 43, 52 and 122: what every copy must be. For administrative messages the first copy seen. */
  content: string | undefined
  acknowledged: boolean
  onWire: boolean
  /** The peer's handler has taken it, however often. */
  started: boolean
  settled: boolean
  /** The store has lost it, and was given nothing in its place. */
  lost: boolean
  /** It was given to nothing: what it had been given to was lost, or might have been. */
  skipped: boolean
  /** The application was told that it may be lost. */
  inDoubt: boolean
  /** The peer was told that there is nothing. */
  filled: boolean
}

/** One life of one side's counters. */
export interface Generation {
  readonly number: number
  /** Where it began: 2 where the Logon that was on the wire counts as its first message. */
  readonly begin: number
  /** By MsgSeqNum(34). */
  readonly numbers: (Numbered | undefined)[]
  nextOut: number
  nextIn: number
  /** As much of it as the process knows that runs: a commit of the one before may take effect behind its back. */
  toldIn: number
  /** The peer's generation that `nextIn` counts. */
  peer: Generation | undefined
}

/** The bytes of the application are there, to be sent again. */
export function isKept({ stored, lost, skipped }: Numbered): boolean {
  return stored !== undefined && !lost && !skipped
}

/** A message that the peer's application has to get. */
export function isWanted(numbered: Numbered | undefined): boolean {
  return numbered?.stored !== undefined && !numbered.filled
}

/** A number is for ever what it was, but what is lost may become nothing, by a commit that says so. */
export function mayBecome(known: Numbered, stored: Buffer | undefined, skips: boolean): boolean {
  if (stored === undefined && (known.skipped || (known.lost && skips))) return true
  return !known.skipped && isSame(known.stored, stored)
}

function isSame(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b)
}
