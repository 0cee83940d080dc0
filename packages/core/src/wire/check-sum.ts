/**
 * The sum of `bytes[start, end)` modulo 256.
 *
 * Source: FIX, CheckSum(10): all bytes from `8=` up to and including the SOH before `10=`.
 */
export function checkSum(bytes: Buffer, start: number, end: number): number {
  if (bytes !== viewed) {
    viewed = bytes
    view = viewOf(bytes)
  }
  return checkSumIn(view, start, end)
}

/** The same over a view, sixteen bytes at a time: a third of the time of one by one. */
export function checkSumIn(bytes: DataView, start: number, end: number): number {
  let sum = 0
  let i = start
  while (i + STEP <= end) {
    const stop = Math.min(end - STEP + 1, i + LANE_BYTES)
    let all = 0
    let even = 0
    for (; i < stop; i += STEP) {
      const a = bytes.getInt32(i, true)
      const b = bytes.getInt32(i + 4, true)
      const c = bytes.getInt32(i + 8, true)
      const d = bytes.getInt32(i + 12, true)
      all = (all + a + b + c + d) | 0
      even = (even + (a & EVEN) + (b & EVEN) + (c & EVEN) + (d & EVEN)) | 0
    }
    const odd = (all - even) >>> 8
    sum += (even & 0xffff) + (even >>> 16) + (odd & 0xffff) + (odd >>> 16)
  }
  for (; i < end; i++) sum += bytes.getUint8(i)
  return sum & 0xff
}

export function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Of four bytes the first and the third: with a zero behind each, their sums have 16 bits. */
const EVEN = 0x00ff00ff
const STEP = 16
/** How many bytes sums of 16 bits can take: each has one of every four, 256 * 255 < 2^16. */
const LANE_BYTES = 1_024

/** Making a view costs as much as summing up a short message: that of the last buffer is kept. */
let viewed: Buffer = Buffer.alloc(0)
let view = viewOf(viewed)
