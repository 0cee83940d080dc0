import { ConnectionError } from './errors.js'
import { type Doorway, Lobby } from './lobby.js'
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

interface Guest {
  readonly party: Party
  readonly enter: (connection: Connection) => boolean
  readonly checks: FrameChecks
  readonly dataFields: DataFields
}

interface Door {
  readonly guests: Set<Guest>
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
      door = { guests: new Set(), listening: undefined, listener: undefined }
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
    const lobby = new Lobby(connection, this.#clock, doorway(door.guests), {
      onLogon: (logon, admitted) => {
        const expected = guestsFor(logon, door.guests)
        if (expected.length === 0) return `unknown session ${sessionIdOf(logon)}`
        if (expected.some(({ enter }) => enter(admitted))) return undefined
        return `${sessionIdOf(logon)} is already connected or not open`
      },
      onTurnedAway: turnedAway,
      onDone: () => this.#lobbies.delete(lobby),
    })
    this.#lobbies.add(lobby)
    lobby.open()
  }
}

/** What every guest checks, as who checks more does it again; and whatever data fields some of them have. */
function doorway(guests: Iterable<Guest>): Doorway {
  const all = [...guests]
  return {
    checks: {
      bodyLength: all.every(({ checks }) => checks.bodyLength !== false),
      checkSum: all.every(({ checks }) => checks.checkSum !== false),
    },
    dataFields: [...new Set([standardDataFields, ...all.map(({ dataFields }) => dataFields)])],
  }
}

/** Connections that have not shown a Logon yet; more are turned away. */
const MAX_WAITING = 256

const namesThatMust = ['beginString', 'senderCompId', 'targetCompId'] as const
const namesThatMay = ['senderSubId', 'senderLocationId', 'targetSubId', 'targetLocationId'] as const

/** Those that a Logon may be for: of all whose names it has, the ones that ask for the most. */
function guestsFor(logon: Party, guests: Iterable<Guest>): Guest[] {
  let found: Guest[] = []
  let most = 0
  for (const guest of guests) {
    const { party } = guest
    const asked = namesThatMay.filter((name) => party[name] !== undefined)
    if (![...namesThatMust, ...asked].every((name) => party[name] === logon[name])) continue
    if (asked.length > most) found = []
    if (asked.length < most) continue
    most = asked.length
    found.push(guest)
  }
  return found
}
