import { expect, test } from 'vitest'
import { bootId } from './boot.js'
import { all, child, stores } from './testing/stores.js'

const { folder, open } = stores()

const RUNS = 3
const SESSIONS = 4

test('killed at any moment it keeps what was acknowledged, and no number is given twice', async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
  const path = folder()
  const acknowledged = new Map<string, string[]>(sessions().map((id) => [id, []]))

  for (let run = 1; run <= RUNS; run += 1) {
    const writer = child('writer', path, `run${run}`, `${SESSIONS}`)
    const enough = 1_000 + ((seed * run * 7_919) % 60_000)
    await writer.says((said) => said.length > enough)
    const said = await writer.kill()
    note(said, `run${run}`, acknowledged)

    const store = open(path, {}, bootId())
    for (const [id, texts] of acknowledged) {
      const where = `seed ${seed}, run ${run}, ${id}`
      const record = await store.load(id)
      expect(record?.nextOut ?? 1, where).toBeGreaterThanOrEqual(texts.length)
      expect(record?.mayLack, where).toBeUndefined()
      const sent = await all(store.sent(id, 1, Number.MAX_SAFE_INTEGER))
      // every number up to nextOut is given, those acknowledged to what they were acknowledged for
      expect(
        sent.map(({ msgSeqNum }) => msgSeqNum).every((number, at) => number === at + 1),
        where,
      ).toBe(true)
      expect(sent.length, where).toBe((record?.nextOut ?? 1) - 1)
      const others = sent.filter(
        ({ msgSeqNum, bytes }) => `${bytes}` !== (texts[msgSeqNum] ?? `${bytes}`),
      )
      expect(others, where).toEqual([])
    }
    await store.close()
  }
  expect(
    [...acknowledged.values()].every((texts) => texts.length > 10),
    `seed ${seed}`,
  ).toBe(true)
}, 60_000) // three processes, one after the other, on a machine that may be busy

function sessions(): string[] {
  return Array.from(
    { length: SESSIONS },
    (_, index) => `${index % 2 === 0 ? 'flushed' : 'committed'}-${index}`,
  )
}

/** By session and number, what each was acknowledged for. */
function note(said: string, run: string, acknowledged: Map<string, string[]>): void {
  for (const line of said.split('\n').slice(0, -1)) {
    const [id = '', first, size] = line.split(' ')
    const texts = acknowledged.get(id)
    if (texts === undefined) throw new Error(`it said: ${line}`)
    for (let number = Number(first); number < Number(first) + Number(size); number += 1) {
      if (texts[number] !== undefined) throw new Error(`${id}: ${number} was given twice`)
      texts[number] = `${run} ${id} ${number}`
    }
  }
}
