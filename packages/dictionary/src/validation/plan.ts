import type { IndexedMessage } from '@goldfix/core'
import type { Tables } from './tables.js'

/** The tables of one application version, by the bytes of its ApplVerID(1128). */
export interface ApplicationTables {
  readonly text: string
  readonly applVerId: Uint8Array
  readonly tables: Tables
}

/** By which tables the messages of a session are judged. */
export class Plan {
  /** Header, trailer and administrative messages. */
  readonly transport: Tables
  readonly #applications: readonly ApplicationTables[]
  readonly #default: Tables

  constructor(transport: Tables, applications: readonly ApplicationTables[], byDefault: Tables) {
    this.transport = transport
    this.#applications = applications
    this.#default = byDefault
  }

  /** Whether messages may be of several application versions, as in FIXT.1.1. */
  get hasApplications(): boolean {
    return this.#applications.length > 0
  }

  /**
   * For the body of a message; undefined when its ApplVerID(1128) is of none.
   *
   * @param headerEnd the position behind the header
   * @param agreed the ApplVerID that the peer's Logon has named for messages without one
   */
  tablesOf(
    message: IndexedMessage,
    headerEnd: number,
    agreed: string | undefined,
  ): Tables | undefined {
    if (!this.hasApplications || this.transport.body(message.msgType) !== undefined) {
      return this.transport
    }
    for (let at = 0; at < headerEnd; at++) {
      if (message.tagAt(at) === APPL_VER_ID && message.valueStart(at) < message.valueEnd(at))
        return this.applicationAt(message, at)
    }
    return agreed === undefined ? this.#default : this.#agreed(agreed)
  }

  #agreed(text: string): Tables {
    for (const application of this.#applications)
      if (application.text === text) return application.tables
    return this.#default
  }

  /** The tables of the version that is the value of a field; the default ones where it has no value. */
  applicationAt(message: IndexedMessage, at: number): Tables | undefined {
    const start = message.valueStart(at)
    const end = message.valueEnd(at)
    if (start === end) return this.#default
    for (const { applVerId, tables } of this.#applications) {
      if (isValue(message.bytes, start, end, applVerId)) return tables
    }
    return undefined
  }
}

const APPL_VER_ID = 1128

function isValue(bytes: Uint8Array, start: number, end: number, expected: Uint8Array): boolean {
  if (end - start !== expected.length) return false
  for (let i = 0; i < expected.length; i++) {
    if (bytes[start + i] !== expected[i]) return false
  }
  return true
}
