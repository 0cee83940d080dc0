import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const BYTES = Buffer.alloc(200, 'x')

/**
 * Microseconds of appending 200 bytes to a file and one fdatasync: what being durable costs on this disk.
 *
 * @param ms between two of them
 */
export async function fdatasyncTimes(folder: string, count: number, ms: number): Promise<number[]> {
  const fd = openSync(join(folder, 'fdatasync'), 'a')
  try {
    const times: number[] = []
    for (let n = 0; n < count; n++) {
      await pause(ms)
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
