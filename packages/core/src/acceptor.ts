import { ConnectionError } from './errors.js'
import { Guests } from './guests.js'
import { Lobby } from './lobby.js'
import type { Address, Clock, Connection, Listener, Transport } from './ports.js'
import { type SessionParties, sessionIdOf } from './session/session-id.js'
import { type DataFields, standardDataFields } from './wire/data-fields.js'
import type { FrameChecks } from './wire/frame.js'

/** Whom a Logon is for: CompIDs, and Sub and LocationIDs where there are, as this side writes them. */
export type Party = Omit<SessionParties, 'qualifier'>

/** Why a counterparty was turned away at the door: nothing of any session was touched. */
export interface TurnedAway {
  readonly peer: Address
  readonly reason: string
}

interface Door {
  readonly guests: Guests
  listening: Promise<Address> | undefined
  listener: Listener | undefined
}

/**
 * The doors of all acceptor sessions: one listener for each address, however many sessions stand behind it.
 *
 * A counterparty that is unknown, already connected or does not begin with a Logon is disconnected without a
 * byte: an answer would use up a number. Source: test cases 1S.b, 1S.c, 1S.e.
 */
export class Acceptor {
  readonly #transport: Transport
  readonly #clock: Clock
  readonly #onTurnedAway: (who: TurnedAway) => void
  readonly #doors = new Map<string, Door>()
  readonly #lobbies = new Set<Lobby>()

  constructor(transport: Transport, clock: Clock, onTurnedAway: (who: TurnedAway) => void) {
    this.#transport = transport
    this.#clock = clock
    this.#onTurnedAway = onTurnedAway
  }

  /** Resolves to where it really listens; rejects with {@link ConnectionError} `address-in-use` and the like. */
  listen(at: Address): Promise<Address> {
    const door = this.#door(at)
    door.listening ??= this.#open(at, door)
    return door.listening
  }

  /**
   * Lets the session's counterparty in, whose Logon need be right in no more than `checks`: `enter` is handed the connection with its Logon still unread, and
   * answers whether it takes it.
   *
   * @returns takes the invitation back
   */
  admit(
    at: Address,
    party: Party,
    enter: (connection: Connection) => boolean,
    checks: FrameChecks = {},
    dataFields: DataFields = standardDataFields,
  ): () => void {
    const door = this.#door(at)
    const guest = { party, enter, checks, dataFields }
    door.guests.add(guest)
    return () => void door.guests.delete(guest)
  }

  /** Closes every door; sessions that are in stay in. */
  async close(): Promise<void> {
    const doors = [...this.#doors.values()]
    this.#doors.clear()
    for (const lobby of [...this.#lobbies]) lobby.turnAway('the acceptor closes')
    await Promise.all(
      doors.map(async (door) => {
        await door.listening?.catch(() => undefined)
        await door.listener?.close()
      }),
    )
  }

  #door(at: Address): Door {
    const key = `${at.host}:${at.port}`
    let door = this.#doors.get(key)
    if (door === undefined) {
      door = { guests: new Guests(), listening: undefined, listener: undefined }
      this.#doors.set(key, door)
    }
    return door
  }

  async #open(at: Address, door: Door): Promise<Address> {
    try {
      door.listener = await this.#transport.listen(
        at,
        (connection) => this.#visit(door, connection),
        (peer, reason) => this.#onTurnedAway({ peer, reason }),
      )
      return door.listener.address
    } catch (cause) {
      // the next attempt shall try again
      door.listening = undefined
      throw cause
    }
  }

  #visit(door: Door, connection: Connection): void {
    const turnedAway = (reason: string) => this.#onTurnedAway({ peer: connection.peer, reason })
    if (this.#lobbies.size >= MAX_WAITING) {
      connection.close()
      return turnedAway(`${MAX_WAITING} connections have not logged on yet`)
    }
    const lobby = new Lobby(connection)
    this.#lobbies.add(lobby)
    lobby.open(this.#clock, door.guests.doorway, {
      onLogon: (logon, admitted) => {
        const expected = door.guests.expectedFor(logon)
        if (expected.length === 0) return `unknown session ${sessionIdOf(logon)}`
        if (expected.some(({ enter }) => enter(admitted))) return undefined
        return `${sessionIdOf(logon)} is already connected or not open`
      },
      onTurnedAway: turnedAway,
      onDone: () => this.#lobbies.delete(lobby),
    })
  }
}

/** Connections that have not shown a Logon yet; more are turned away. */
const MAX_WAITING = 4_096
