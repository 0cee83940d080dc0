import { Observable, type Subscriber, type Subscription } from 'rxjs'
import type { Party } from './acceptor.js'
import type { Clock, Connection, Peer } from './ports.js'
import { MsgType } from './session/msg-type.js'
import { Tag } from './session/tags.js'
import { withoutUndefined } from './session/without-undefined.js'
import type { DataFields } from './wire/data-fields.js'
import { type FrameChecks, Framer } from './wire/frame.js'
import { type Message, MessageView } from './wire/message.js'

const NOTHING = Buffer.alloc(0)
/** A Logon is small; whoever sends more before one is not a FIX counterparty. */
const MAX_LOGON_BYTES = 8_192
/** From the connection to the whole Logon, however slowly it drips in. */
const LOGON_WITHIN_MS = 5_000

/** How a first message may be read, before it is known for whom it is. Source: FIX Session Layer, Logon. */
export interface Doorway {
  readonly checks: FrameChecks
  /** At least one. */
  readonly dataFields: readonly DataFields[]
}

interface LobbyEvents {
  /** @returns why not, or nothing where the connection was taken over */
  readonly onLogon: (party: Party, connection: Connection) => string | undefined
  readonly onTurnedAway: (reason: string) => void
  readonly onDone: () => void
}

/** What a {@link Lobby} needs only until it is known whom the connection is for. */
interface Waiting {
  readonly clock: Clock
  readonly doorway: Doorway
  readonly events: LobbyEvents
  readonly timer: unknown
}

/**
 * A connection that has not said yet whom it is for: looks at its first message, and at nothing more. Whoever takes it
 * over has the same connection, with what has been read of it still to come.
 */
export class Lobby implements Connection {
  readonly incoming = new Observable<Buffer>((reader) => this.#take(reader))
  readonly #connection: Connection
  #waiting: Waiting | undefined
  /** Read, and not yet passed on to whoever takes the connection over. */
  #unread = NOTHING
  #reader: Subscriber<Buffer> | undefined
  #ended: ((reader: Subscriber<Buffer>) => void) | undefined
  #reading: Subscription | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  get peer(): Peer {
    return this.#connection.peer
  }

  write(bytes: Buffer): boolean {
    return this.#connection.write(bytes)
  }

  get unsent(): number {
    return this.#connection.unsent
  }

  drained(): Promise<void> {
    return this.#connection.drained()
  }

  pause(): void {
    this.#connection.pause()
  }

  resume(): void {
    this.#connection.resume()
  }

  close(): void {
    this.#reading?.unsubscribe()
    this.#connection.close()
  }

  open(clock: Clock, doorway: Doorway, events: LobbyEvents): void {
    const timer = clock.setTimeout(
      () => this.turnAway(`no Logon within ${LOGON_WITHIN_MS} ms`),
      LOGON_WITHIN_MS,
    )
    this.#waiting = { clock, doorway, events, timer }
    this.#reading = this.#connection.incoming.subscribe({
      next: (chunk) => this.#hear(chunk),
      error: (cause: unknown) => {
        this.turnAway('the connection broke before a Logon')
        this.#end((reader) => reader.error(cause))
      },
      complete: () => {
        this.turnAway('closed before a Logon')
        this.#end((reader) => reader.complete())
      },
    })
  }

  turnAway(reason: string): void {
    const events = this.#finish()
    if (events === undefined) return
    this.close()
    events.onTurnedAway(reason)
  }

  #hear(chunk: Buffer): void {
    if (this.#reader !== undefined) return this.#reader.next(chunk)
    this.#unread = Buffer.concat([this.#unread, chunk])
    if (this.#waiting !== undefined) this.#look(this.#waiting.doorway)
  }

  #look(doorway: Doorway): void {
    const framer = new Framer(MAX_LOGON_BYTES, 'next-start', doorway.checks)
    switch (framer.take(this.#unread, 0)) {
      case 'partial':
        return
      case 'garbled':
        return this.turnAway(`the first bytes are no FIX message: ${framer.reason}`)
      case 'message':
        return this.#judge(doorway, framer.start, framer.end)
    }
  }

  #judge(doorway: Doorway, start: number, end: number): void {
    const readings = doorway.dataFields.map((fields) => new MessageView(undefined, fields))
    const message = readings.find((view) => view.read(this.#unread, start, end))
    if (message === undefined)
      return this.turnAway(`the first message is garbled: ${readings[0]?.reason}`)
    if (message.msgType !== MsgType.Logon)
      return this.turnAway(`the first message is MsgType ${message.msgType}, expected a Logon`)
    const party = partyOf(message)
    // whoever takes it over reads on when ready: until then the peer is held back
    this.#connection.pause()
    // taken over before it is asked for: bytes that come meanwhile belong to the session
    const events = this.#finish()
    const refusal = events?.onLogon(party, this)
    if (refusal === undefined) return
    this.close()
    events?.onTurnedAway(refusal)
  }

  #take(reader: Subscriber<Buffer>): void {
    const unread = this.#unread
    this.#unread = NOTHING
    reader.next(unread)
    this.#reader = reader
    this.#connection.resume()
    this.#ended?.(reader)
  }

  #end(how: (reader: Subscriber<Buffer>) => void): void {
    this.#ended = how
    if (this.#reader !== undefined) how(this.#reader)
  }

  /** @returns whom to tell; nobody where it was over already */
  #finish(): LobbyEvents | undefined {
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.clock.clearTimeout(waiting.timer)
    waiting?.events.onDone()
    return waiting?.events
  }
}

/** Names as this side writes them: whom the peer sends to is who we are. */
function partyOf(logon: Message): Party {
  const names = {
    senderSubId: logon.text(Tag.TargetSubID),
    senderLocationId: logon.text(Tag.TargetLocationID),
    targetSubId: logon.text(Tag.SenderSubID),
    targetLocationId: logon.text(Tag.SenderLocationID),
  }
  return {
    beginString: logon.text(Tag.BeginString) ?? '',
    senderCompId: logon.text(Tag.TargetCompID) ?? '',
    targetCompId: logon.text(Tag.SenderCompID) ?? '',
    ...(withoutUndefined(names) as Partial<Party>),
  }
}
