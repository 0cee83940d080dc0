import { lmdbStore } from '../lmdb-store.js'

/*
 * Commits to several sessions until it is killed, many of each on their way. A line on the standard output for each
 * commit that was acknowledged: session, first number, how many. What a number is given to names the run.
 */
const [path = '', run = '', count = '4'] = process.argv.slice(2)
const IN_FLIGHT = 32

const store = lmdbStore(path, {
  level: (id) => (id.startsWith('flushed') ? 'flushed' : 'committed'),
})
for (let index = 0; index < Number(count); index += 1)
  void session(`${index % 2 === 0 ? 'flushed' : 'committed'}-${index}`)

async function session(id: string): Promise<void> {
  const known = await store.load(id)
  if (known === undefined)
    await store.reset(id, { generation: 1, nextOut: 1, nextIn: 1, createdAt: 1 })
  let next = known?.nextOut ?? 1
  for (let lane = 0; lane < IN_FLIGHT; lane += 1) void commits()

  async function commits(): Promise<void> {
    for (;;) {
      const first = next
      const size = 1 + (first % 7)
      next += size
      const sent = Array.from({ length: size }, (_, index) =>
        Buffer.from(`${run} ${id} ${first + index}`),
      )
      await store.commit(id, { generation: 1, first, sent, nextIn: first })
      process.stdout.write(`${id} ${first} ${size}\n`)
    }
  }
}
