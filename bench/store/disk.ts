import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** As far apart as orders that are sent one at a time. */
const APART_MS = 10
const BYTES = Buffer.alloc(200, 'x')

/** Microseconds of appending 200 bytes to a file and one fdatasync: what being durable costs on this disk. */
export async function fdatasyncTimes(folder: string, count: number): Promise<number[]> {
  const fd = openSync(join(folder, 'fdatasync'), 'a')
  try {
    const times: number[] = []
    for (let n = 0; n < count; n++) {
      await pause(APART_MS)
      const start = performance.now()
      writeSync(fd, BYTES)
      fdatasyncSync(fd)
      times.push((performance.now() - start) * 1_000)
    }
    return times
  } finally {
    closeSync(fd)
  }
}
