import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** What can still be reached, in bytes: what V8 holds once all garbage is collected, and its buffers outside. */
export function reachableMemory(): number {
  collectGarbage()
  // what the first round finalizes, the second takes
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
