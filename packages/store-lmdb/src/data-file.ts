import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { endianness } from 'node:os'
import { StoreError } from '@goldfix/core'

/** Where LMDB's meta pages have what we look at. Source: mdb.c of lmdb-js, struct MDB_meta, behind a page header of 24 bytes. */
const META = {
  magic: 24,
  pageSize: 48,
  flags: 52,
  lastPage: 144,
  transaction: 152,
  boot: 160,
  size: 168,
}
const MAGIC = 0xbeef_c0de
/** The commit to which this meta belongs was not flushed when it was written. */
const UNFLUSHED = 0x1000

/**
 * Refuses a data file that is no LMDB, or shorter than what it says it has: LMDB would take the process down with it
 * (SIGBUS). What is inside its pages is not looked at. A file that is absent or empty is as good as new.
 *
 * @throws StoreError `corrupt`; or the file system's own error
 */
export function checkDataFile(file: string, boot: string): void {
  const fd = openIfThere(file)
  if (fd === undefined) return
  try {
    const { size } = fstatSync(fd)
    // the layout is that of 64 bits, as on every machine that Node 20 is built for but one
    if (size === 0 || endianness() !== 'LE' || process.arch === 'arm') return
    const damage = damageOf((at) => metaAt(fd, at), size, boot)
    if (damage !== undefined) throw new StoreError('corrupt', `${file} ${damage}`)
  } finally {
    closeSync(fd)
  }
}

function damageOf(at: (offset: number) => Buffer, size: number, boot: string): string | undefined {
  const first = at(0)
  const pageSize = first.readUInt32LE(META.pageSize)
  if (first.readUInt32LE(META.magic) !== MAGIC || pageSize < 256 || pageSize > 65_536)
    return 'is not an LMDB data file'
  if (size < 2 * pageSize) return `has only ${size} bytes`
  // two that take turns, and one half a page in that is written when everything before it is on the disk
  const metas = [first, at(pageSize), at(pageSize / 2)].filter((meta) => holds(meta, boot))
  const pages = Math.max(...metas.map((meta) => Number(meta.readBigUInt64LE(META.lastPage)) + 1))
  const expected = pages * pageSize
  return size < expected
    ? `was cut short: expected ${expected} bytes, but it has ${size}`
    : undefined
}

/** Whether LMDB would go by it: after a power cut what was not flushed does not count. */
function holds(meta: Buffer, boot: string): boolean {
  if (meta.readBigUInt64LE(META.transaction) === 0n) return false
  const isFlushed = (meta.readUInt16LE(META.flags) & UNFLUSHED) === 0
  return (
    isFlushed ||
    meta.readBigUInt64LE(META.boot) === BigInt(`0x0${/^[\da-f]+/.exec(boot)?.[0] ?? ''}`)
  )
}

function metaAt(fd: number, offset: number): Buffer {
  const meta = Buffer.alloc(META.size)
  readSync(fd, meta, 0, META.size, offset)
  return meta
}

function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw cause
  }
}
