import { COLON, DOT, MINUS, ZERO } from './layout.js'

/** `yyyyMMdd-HH:mm:ss.sss`, where `ms` are milliseconds since the epoch. @returns where it ends */
export function writeTime(buffer: Buffer, start: number, ms: number): number {
  const day = Math.floor(ms / DAY_MS)
  if (day !== lastDay) {
    lastDay = day
    lastDate = Buffer.from(new Date(ms).toISOString().slice(0, 10).replaceAll('-', ''), 'latin1')
  }
  for (let i = 0; i < 8; i++) buffer[start + i] = lastDate[i] as number
  const time = ms - day * DAY_MS
  const seconds = (time / 1_000) | 0
  const minutes = (seconds / 60) | 0
  const hours = (minutes / 60) | 0
  buffer[start + 8] = MINUS
  writePair(buffer, start + 9, hours)
  buffer[start + 11] = COLON
  writePair(buffer, start + 12, minutes - hours * 60)
  buffer[start + 14] = COLON
  writePair(buffer, start + 15, seconds - minutes * 60)
  buffer[start + 17] = DOT
  const millis = time - seconds * 1_000
  const hundreds = (millis / 100) | 0
  buffer[start + 18] = ZERO + hundreds
  writePair(buffer, start + 19, millis - hundreds * 100)
  return start + 21
}

function writePair(buffer: Buffer, at: number, value: number): void {
  const tens = (value / 10) | 0
  buffer[at] = ZERO + tens
  buffer[at + 1] = ZERO + value - tens * 10
}

const DAY_MS = 86_400_000
let lastDay = Number.NaN
/** The text of the last day. */
let lastDate: Buffer = Buffer.alloc(8)
