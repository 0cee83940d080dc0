const SOH = 1
const TRAILER_BYTES = 7

/** A message as it was on the wire, read without a line of the engine's own code. */
export interface Frame {
  readonly bytes: Buffer
  readonly msgType: string
  readonly msgSeqNum: number
  readonly possDup: boolean
}

export class GarbledBytes extends Error {
  override readonly name = 'GarbledBytes'
}

/** Cuts a stream into messages by BodyLength(9). The ends here write legal messages only: anything else throws. */
export class FrameCutter {
  #rest: Buffer = Buffer.alloc(0)

  /** What has come of a message that is not whole. */
  get rest(): Buffer {
    return this.#rest
  }

  push(chunk: Buffer): Frame[] {
    let input = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const frames: Frame[] = []
    for (let size = frameSize(input); size > 0 && size <= input.length; size = frameSize(input)) {
      frames.push(readFrame(input.subarray(0, size)))
      input = input.subarray(size)
    }
    this.#rest = Buffer.from(input)
    return frames
  }
}

/** 0 where the head is not whole yet. */
function frameSize(input: Buffer): number {
  const beginEnd = input.indexOf(SOH)
  if (beginEnd < 0) return 0
  const lengthEnd = input.indexOf(SOH, beginEnd + 1)
  if (lengthEnd < 0) return 0
  const length = Number(/^9=(\d+)$/.exec(input.toString('latin1', beginEnd + 1, lengthEnd))?.[1])
  if (Number.isNaN(length) || !input.toString('latin1', 0, beginEnd).startsWith('8=FIX'))
    throw new GarbledBytes(`a message begins ${readable(input)}`)
  return lengthEnd + 1 + length + TRAILER_BYTES
}

function readFrame(bytes: Buffer): Frame {
  const trailer = bytes.length - TRAILER_BYTES
  let sum = 0
  for (let at = 0; at < trailer; at += 1) sum += bytes[at] ?? 0
  const expected = `10=${String(sum % 256).padStart(3, '0')}\x01`
  if (bytes.toString('latin1', trailer) !== expected)
    throw new GarbledBytes(`expected ${readable(Buffer.from(expected))} behind ${readable(bytes)}`)
  return {
    bytes,
    msgType: fieldOf(bytes, 35) ?? '',
    msgSeqNum: Number(fieldOf(bytes, 34)),
    possDup: fieldOf(bytes, 43) === 'Y',
  }
}

/** The first value of a tag. */
export function fieldOf(bytes: Buffer, tag: number): string | undefined {
  const key = `\x01${tag}=`
  const at = bytes.indexOf(key, 0, 'latin1')
  if (at < 0) return undefined
  const start = at + key.length
  const end = bytes.indexOf(SOH, start)
  return bytes.toString('latin1', start, end < 0 ? bytes.length : end)
}

/** 8 needs no copy; these may differ from copy to copy: BodyLength, CheckSum, PossDupFlag, SendingTime, OrigSendingTime. */
const MAY_DIFFER = /^(9|10|43|52|122)=/

/** What every copy of a message has to be. */
export function contentOf(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .split('\x01')
    .filter((field) => !MAY_DIFFER.test(field))
    .join('|')
}

/** Wire text with `|`, shortened. */
export function readable(bytes: Buffer): string {
  return bytes.toString('latin1', 0, 300).replaceAll('\x01', '|')
}

const ADMIN = new Set(['0', '1', '2', '3', '4', '5', 'A'])

export function isAdmin(msgType: string): boolean {
  return ADMIN.has(msgType)
}
