import { execFileSync } from 'node:child_process'
import { StoreError } from '@goldfix/core'
import { lmdbStore } from '../lmdb-store.js'

// commits until the disk at the path it is given is full, makes it larger, and goes on; lmdb-js prints, too
const [disk = ''] = process.argv.slice(2)
const store = lmdbStore(`${disk}/store`)
await store.reset('S', { generation: 1, nextOut: 1, nextIn: 1, createdAt: 1 })
let first = 1

const failure = await untilItFails()
const again = await one().catch((cause: unknown) => cause)
console.log(`code ${failure.code}, again ${again instanceof StoreError && again.code}`)
console.log(`says ${failure.message}`)
const full = await store.load('S')
console.log(`kept ${full?.nextOut === first}`)
execFileSync('mount', ['-o', 'remount,size=64m', disk])
for (let count = 0; count < 100; count += 1) await one()
console.log(`after ${(await store.load('S'))?.nextOut === first}`)
let sent = 0
for await (const _ of store.sent('S', 1, first)) sent += 1
console.log(`whole ${sent === first - 1}`)
await store.close()

async function untilItFails(): Promise<StoreError> {
  try {
    for (;;) await one()
  } catch (cause) {
    if (cause instanceof StoreError) return cause
    throw cause
  }
}

async function one(): Promise<void> {
  const sent = Array.from({ length: 50 }, () => Buffer.alloc(200, 'x'))
  await store.commit('S', { generation: 1, first, sent, nextIn: first })
  first += sent.length
}
