import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type SessionId, StoreError } from '@goldfix/core'
import { open, type RootDatabase } from 'lmdb'
import { checkDataFile } from './data-file.js'
import { failure } from './failure.js'
import { ALL_NAMES, BATCH_KEY, nameIn, OWNER_KEY, RUN_KEY, recordKey } from './keys.js'
import { KnownSessions } from './known-sessions.js'
import { decodeOwner, encodeOwner, isAlive, isSame, thisProcess } from './owner.js'
import { decodeRecord, encodeRecord, type StoredRecord } from './record.js'
import { SEAL, seal, sealed, unsealed } from './sealed.js'

export type Database = RootDatabase<Buffer, Buffer>

/** One opening of the environment. */
interface Run {
  readonly format: 1
  /** 1, 2, 3 and so on. */
  readonly number: number
  readonly boot: string
  /** It was closed, and everything flushed. */
  readonly closed: boolean
}

/** LMDB's own name for it. */
const DATA_FILE = 'data.mdb'

/** Of this process. */
const openHere = new Set<string>()

/**
 * The LMDB environment in a folder, for one process at a time.
 *
 * Everything that an earlier run has left is on the disk when it is open.
 */
export class Environment {
  readonly path: string
  readonly db: Database
  readonly known: KnownSessions
  /** Numbers of sessions. */
  readonly numbers: Map<SessionId, number>
  /** The number of this run. */
  readonly run: number
  /** The number of the last batch. */
  readonly lastBatch: number
  readonly #boot: string

  /**
   * @param boot what is another after the machine has started anew
   * @throws StoreError `unavailable` where it is open already or the file system refuses; `corrupt`
   */
  constructor(path: string, boot: string) {
    this.path = reached(path)
    this.#boot = boot
    if (openHere.has(this.path)) throw openAlready(this.path, process.pid, 'this process')
    let db: Database | undefined
    openHere.add(this.path)
    try {
      checkDataFile(join(this.path, DATA_FILE), boot)
      this.known = new KnownSessions(join(this.path, 'sessions.txt'))
      db = openDatabase(this.path)
      this.db = db
      this.run = this.#begin()
      this.numbers = this.#names()
      this.known.add(this.numbers.keys())
      const batch = db.get(BATCH_KEY)
      this.lastBatch = batch === undefined ? 0 : batch.readDoubleLE(SEAL)
    } catch (cause) {
      openHere.delete(this.path)
      void db?.close()
      throw failure(path, 'cannot be opened', cause)
    }
  }

  /** The record of a session, or nothing. @throws StoreError `corrupt` */
  record(id: SessionId, session: number): StoredRecord | undefined {
    const key = recordKey(session)
    const value = this.db.get(key)
    if (value === undefined) return undefined
    const what = () => `${this.path}: the record of ${id}`
    return decodeRecord(unsealed(key, value, what), what)
  }

  /** Flushes everything, says so, and lets go. Nothing may be on its way any more. */
  async close(): Promise<void> {
    try {
      this.db.transactionSync(() => {
        this.#writeRun({ format: 1, number: this.run, boot: this.#boot, closed: true })
        this.db.removeSync(OWNER_KEY)
      })
    } finally {
      await this.abandon()
    }
  }

  /** Lets go of it as it is. */
  async abandon(): Promise<void> {
    try {
      await this.db.close()
    } finally {
      openHere.delete(this.path)
    }
  }

  /** Takes possession, in one transaction that is flushed when it returns, with all that was written before. */
  #begin(): number {
    const { db } = this
    const before = db.get(RUN_KEY) // the first read puts us into LMDB's table of readers
    if (before !== undefined) this.#decodeRun(before)
    return db.transactionSync(() => {
      this.#claim()
      const value = db.get(RUN_KEY)
      const last = value === undefined ? undefined : this.#decodeRun(value)
      if (last !== undefined && !last.closed && last.boot !== this.#boot)
        this.#markThoseThatMayLack(last.number)
      const number = (last?.number ?? 0) + 1
      this.#writeRun({ format: 1, number, boot: this.#boot, closed: false })
      return number
    })
  }

  #claim(): void {
    const me = thisProcess(join(this.path, DATA_FILE))
    const value = this.db.get(OWNER_KEY)
    if (value !== undefined) {
      const owner = decodeOwner(unsealed(OWNER_KEY, value, () => `${this.path}: the owner`))
      this.db.readerCheck()
      if (isSame(owner, me)) throw openAlready(this.path, owner.pid, 'this process')
      if (owner.pid !== me.pid && isAlive(owner, me, this.db.readerList()))
        throw openAlready(this.path, owner.pid, 'another process')
    }
    this.db.putSync(OWNER_KEY, sealed(OWNER_KEY, encodeOwner(me)))
  }

  /** Sessions of which that run acknowledged commits that a power cut may have taken. */
  #markThoseThatMayLack(run: number): void {
    for (const [id, session] of this.#names()) {
      const record = this.record(id, session)
      if (record?.unflushedRun !== run) continue
      const key = recordKey(session)
      this.db.putSync(key, seal(key, encodeRecord({ ...record, mayLack: true }, SEAL)))
    }
  }

  #names(): Map<SessionId, number> {
    const names = new Map<SessionId, number>()
    for (const { key, value } of this.db.getRange(ALL_NAMES)) {
      const id = nameIn(key)
      const content = unsealed(key, value, () => `${this.path}: the number of ${id}`)
      names.set(id, content.readUInt32LE(0))
    }
    return names
  }

  #decodeRun(value: Buffer): Run {
    const content = unsealed(RUN_KEY, value, () => `${this.path}: the run`)
    return JSON.parse(content.toString()) as Run
  }

  #writeRun(run: Run): void {
    this.db.putSync(RUN_KEY, sealed(RUN_KEY, Buffer.from(JSON.stringify(run))))
  }
}

function reached(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    return realpathSync(path)
  } catch (cause) {
    throw failure(path, 'cannot be reached', cause)
  }
}

function openDatabase(path: string): Database {
  return open({
    path,
    noSubdir: false, // or a folder with a dot in its name would be taken for a file
    encoding: 'binary',
    keyEncoding: 'binary',
    maxDbs: 1,
    eventTurnBatching: false, // what belongs together is said to (batch); and the promise of a turn would be rejected unheard
    ...{ permissionsMode: 0o600 }, // not declared by lmdb-js
  })
}

function openAlready(path: string, pid: number, who: string): StoreError {
  return new StoreError(
    'unavailable',
    `the store at ${path} is open already in ${who} (pid ${pid}): one at a time can have it`,
  )
}
