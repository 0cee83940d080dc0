import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { SessionId } from '@goldfix/core'

/**
 * The names of all sessions ever made, in a text file of its own: what tells that a session existed when the data that
 * knew it is gone. A line is a name as JSON.
 */
export class KnownSessions {
  readonly #file: string
  readonly #names: Set<SessionId>

  /** @throws the file system's own error */
  constructor(file: string) {
    this.#file = file
    this.#names = new Set(readNames(file))
  }

  has(id: SessionId): boolean {
    return this.#names.has(id)
  }

  /** Adds those that are new; they are on the disk when it returns. @throws the file system's own error */
  add(ids: Iterable<SessionId>): void {
    const added = [...ids].filter((id) => !this.#names.has(id))
    if (added.length === 0) return
    appendDurably(this.#file, added.map((id) => `${JSON.stringify(id)}\n`).join(''))
    for (const id of added) this.#names.add(id)
  }
}

function readNames(file: string): SessionId[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cause
  }
  // a line that was torn was not acknowledged, or its session is in the data and is added again
  return text.split('\n').flatMap((line) => {
    try {
      const name: unknown = JSON.parse(line)
      return typeof name === 'string' ? [name] : []
    } catch {
      return []
    }
  })
}

function appendDurably(file: string, text: string): void {
  const fd = openSync(file, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o600)
  try {
    const { size } = fstatSync(fd)
    try {
      // the newline in front ends a line that was torn
      writeFileSync(fd, `${size > 0 ? '\n' : ''}${text}`)
    } catch (cause) {
      ftruncateSync(fd, size) // half a line would stay where the disk was full
      throw cause
    }
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
  syncDirectory(dirname(file))
}

/** A file is found after a power cut once its directory is on the disk, too. */
function syncDirectory(path: string): void {
  if (process.platform === 'win32') return // has no such call
  const fd = openSync(path, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}
