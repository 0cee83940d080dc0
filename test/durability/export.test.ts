import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportSession, importSession, type SessionStore } from '@goldfix/core'
import { lmdbStore } from '@goldfix/store-lmdb'
import { memoryStore } from '@goldfix/store-memory'
import { afterEach, describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { bound } from '../support/failing-store.js'
import { settled } from '../support/manual-clock.js'

const ID = 'FIX.4.4:US->THEM'
const folders: string[] = []
const open: SessionStore[] = []

afterEach(async () => {
  for (const store of open.splice(0)) await store.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function embedded(): SessionStore {
  const folder = mkdtempSync(join(tmpdir(), 'goldfix-export-'))
  folders.push(folder)
  const store = lmdbStore(folder, { level: 'committed' })
  open.push(store)
  return store
}

async function listed<T>(items: Iterable<T> | AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** Everything that a store has of the session. */
async function contents(store: SessionStore) {
  const texts = <T extends { bytes: Buffer }>(items: T[]) =>
    items.map(({ bytes, ...item }) => ({ ...item, text: bytes.toString('latin1') }))
  return {
    record: await store.load(ID),
    sent: texts(await listed(store.sent(ID, 1, 1e9))),
    received: texts(await listed(store.received(ID))),
    parked: texts(await listed(store.parked(ID))),
  }
}

/** A session with numbers that have bytes and others, a reset behind it, messages unhandled and messages parked. */
async function traded(store: SessionStore): Promise<void> {
  const desk = await loggedOnDesk({
    store,
    inbox: 'store',
    whenLoggedOff: 'store',
    onMessage: () => new Promise(() => undefined),
  })
  await desk.receives('35=D|34=2|11=x|', '35=D|34=3|11=y|')
  await desk.receives('35=A|34=1|98=0|108=30|141=Y|', '35=D|34=2|11=z|')
  for (let n = 0; n < 1_500; n++) desk.session.send({ msgType: 'D', fields: [[11, `${n}`]] })
  await settled()
  await desk.receives('35=1|34=3|112=x|')
  desk.session.send({ msgType: 'D', fields: [[58, 'ä\u00ff']] })
  await settled()
  const stopped = desk.session.logout()
  await desk.receives('35=5|34=4|')
  await stopped
  await desk.session.send({ msgType: 'D', fields: [[11, 'parked']] }).saved
  await desk.session.send({ msgType: 'D', fields: [[11, 'parked too']] }).saved
}

function replaced(lines: readonly string[], at: number, by: string): string[] {
  return lines.map((line, index) => (index === at ? by : line))
}

function swapped(lines: readonly string[], at: number): string[] {
  return lines.map(
    (line, index) => lines[index === at ? at + 1 : index === at + 1 ? at : index] ?? line,
  )
}

describe('a session on its way from one store to another', () => {
  test.each([
    ['memory', 'memory', memoryStore, memoryStore],
    ['memory', 'lmdb', memoryStore, embedded],
    ['lmdb', 'memory', embedded, memoryStore],
  ])('%s to %s: nothing is lost', async (_from, _to, from, to) => {
    const [origin, source, target] = [memoryStore(), from(), to()]
    await traded(origin)
    await importSession(source, exportSession(origin, ID))
    const before = await contents(origin)
    expect(before.sent.length).toBe(1_501)
    expect(before.received.map((it) => `${it.generation}/${it.msgSeqNum}`)).toEqual([
      '1/2',
      '1/3',
      '2/2',
    ])

    expect(await importSession(target, exportSession(source, ID))).toBe(ID)

    expect(await contents(target)).toEqual(before)
  })

  test('goes on in the new store as in the old one', async () => {
    const [source, target] = [memoryStore(), memoryStore()]
    await traded(source)
    await importSession(target, await listed(exportSession(source, ID)))

    const desk = await openDesk({ store: target, whenLoggedOff: 'store' })
    await desk.connects()
    expect(desk.sent()).toEqual(['35=A|34=1505|98=0|108=30|'])
    await desk.receives('35=A|34=5|98=0|108=30|')
    expect(desk.sent()).toEqual(['35=D|34=1506|11=parked|', '35=D|34=1507|11=parked too|'])
    await desk.receives('35=2|34=6|7=1500|16=1502|')
    expect(desk.sent()).toEqual([
      '35=D|34=1500|43=Y|11=1498|',
      '35=D|34=1501|43=Y|11=1499|',
      '35=4|34=1502|43=Y|36=1503|123=Y|',
    ])
  })

  test.each(['before it took effect', 'when it had taken effect'])(
    'interrupted at any call, %s, it goes on when it is imported again',
    async (when) => {
      const source = memoryStore()
      await traded(source)
      const lines = await listed(exportSession(source, ID))
      const before = await contents(source)
      for (let calls = 0; ; calls++) {
        const inner = memoryStore()
        let left = calls
        const spend = (call: () => void) => {
          const isLast = left-- <= 0
          if (isLast && when === 'before it took effect') throw new Error('interrupted')
          call()
          if (isLast) throw new Error('interrupted')
        }
        const failing: SessionStore = {
          ...bound(inner),
          reset: (id, to) => spend(() => inner.reset(id, to)),
          commit: (id, commit) => spend(() => inner.commit(id, commit)),
          park: (id, parked) => spend(() => inner.park(id, parked)),
        }
        const done = await importSession(failing, lines).then(
          () => true,
          () => false,
        )
        const isWhole = inner.load(ID)?.standing?.state !== 'Importing'
        if (!done && inner.load(ID) !== undefined && !isWhole) {
          const desk = await openDesk({ store: inner })
          await desk.connects()
          expect(desk.storeFailures()).toEqual(['corrupt'])
          expect(desk.sent()).toEqual([])
        }
        if (!done) await importSession(inner, lines)
        expect(await contents(inner)).toEqual(before)
        if (done) return expect(calls).toBeGreaterThan(5)
        if (calls > 100) throw new Error('it never gets through')
      }
    },
  )

  test('is not exported before it is whole', async () => {
    const store = memoryStore()
    const standing = { state: 'Importing', at: 0 }
    store.reset(ID, { generation: 1, nextOut: 1, nextIn: 1, createdAt: 1, standing })

    await expect(exportSession(store, ID).next()).rejects.toThrow('import it again')
  })

  test('is not put over one that is there', async () => {
    const [source, target] = [memoryStore(), memoryStore()]
    await traded(source)
    target.reset(ID, { generation: 1, nextOut: 5, nextIn: 5, createdAt: 1 })

    await expect(importSession(target, exportSession(source, ID))).rejects.toMatchObject({
      code: 'duplicate-session',
    })
    expect(target.load(ID)).toMatchObject({ nextOut: 5 })
  })

  test('of which there is none cannot be exported', async () => {
    await expect(exportSession(memoryStore(), ID).next()).rejects.toMatchObject({
      code: 'unknown-session',
    })
  })

  test.each([
    ['nothing', () => [], 'there is nothing'],
    ['lines cut off', (lines: string[]) => lines.slice(0, -1), 'cut off'],
    ['a line left out', (lines: string[]) => lines.filter((_, index) => index !== 3), 'cut off'],
    ['no JSON', (lines: string[]) => replaced(lines, 2, '{'), 'line 3 of an exported session'],
    ['another format', (lines: string[]) => replaced(lines, 0, '{"format":"x"}'), '"format"'],
    [
      'a version of tomorrow',
      (lines: string[]) =>
        replaced(lines, 0, (lines[0] ?? '').replace('"version":1', '"version":2')),
      'expected version 1, but it is 2',
    ],
    ['a message out of order', (lines: string[]) => swapped(lines, 2), 'line 4'],
    [
      'a message beyond the numbers',
      (lines: string[]) => replaced(lines, 1_500, '{"sent":9999,"bytes":"x"}'),
      'line 1501 of an exported session: expected a number from 1501 to 1504, but it is 9999',
    ],
    [
      'a received message of another shape',
      (lines: string[]) => replaced(lines, 1_502, '{"received":7,"bytes":"x"}'),
      'line 1503',
    ],
    [
      'a received message beyond the numbers',
      (lines: string[]) => replaced(lines, 1_504, '{"received":[3,2],"bytes":"x"}'),
      'line 1505',
    ],
    [
      'a parked message that is not the next',
      (lines: string[]) => replaced(lines, 1_506, '{"parked":4,"bytes":"x"}'),
      'line 1507 of an exported session: expected a number from 2 to 2, but it is 4',
    ],
    [
      'a number that is none',
      (lines: string[]) =>
        replaced(lines, 0, (lines[0] ?? '').replace(/"nextOut":\d+/, '"nextOut":0')),
      'expected nextOut >= 1, but it is 0',
    ],
  ])('%s is refused, and nothing is made', async (_, damage, why) => {
    const [source, target] = [memoryStore(), memoryStore()]
    await traded(source)
    const lines = damage(await listed(exportSession(source, ID)))

    await expect(importSession(target, lines)).rejects.toThrow(why)
    expect(target.load(ID)).toBeUndefined()
  })
})
