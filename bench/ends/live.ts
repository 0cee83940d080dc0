import { Session } from 'node:inspector/promises'

/** Bytes that this process holds once the collector has taken all it can: of V8's heap and of buffers. */
export async function liveBytes(): Promise<number> {
  const session = new Session()
  session.connect()
  await session.post('HeapProfiler.collectGarbage')
  session.disconnect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
