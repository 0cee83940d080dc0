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

/** The same over a view, four bytes at a time: half the time of one by one. */
export function checkSumIn(bytes: DataView, start: number, end: number): number {
  let sum = 0
  let i = start
  while (i + 4 <= end) {
    const stop = Math.min(end - 3, i + LANE_BYTES)
    let lanes = 0
    for (; i < stop; i += 4) {
      const word = bytes.getInt32(i, true)
      lanes = (lanes + (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff)) | 0
    }
    sum += (lanes & 0xffff) + (lanes >>> 16)
  }
  for (; i < end; i++) sum += bytes.getUint8(i)
  return sum & 0xff
}

export function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** How many bytes two lanes of 16 bits can sum up: each takes two of every four, 64 * 2 * 255 < 2^16. */
const LANE_BYTES = 256

/** Making a view costs as much as summing up a short message: that of the last buffer is kept. */
let viewed: Buffer = Buffer.alloc(0)
let view = viewOf(viewed)
