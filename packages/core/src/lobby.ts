import { Observable, type Subscriber, type Subscription } from 'rxjs'
import type { Party } from './acceptor.js'
import type { Clock, Connection } from './ports.js'
import { MsgType } from './session/msg-type.js'
import { Tag } from './session/tags.js'
import { withoutUndefined } from './session/without-undefined.js'
import type { DataFields } from './wire/data-fields.js'
import { type FrameChecks, Framer } from './wire/frame.js'
import { type Message, MessageView } from './wire/message.js'

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

/** A connection that has not said yet whom it is for: looks at its first message, and at nothing more. */
export class Lobby {
  readonly #connection: Connection
  readonly #clock: Clock
  readonly #doorway: Doorway
  readonly #events: LobbyEvents
  #read = Buffer.alloc(0)
  /** Read, and not yet passed on to whoever takes the connection over. */
  readonly #unread: Buffer[] = []
  #reader: Subscriber<Buffer> | undefined
  #ended: ((reader: Subscriber<Buffer>) => void) | undefined
  #done = false
  #timer: unknown
  #reading: Subscription | undefined

  constructor(connection: Connection, clock: Clock, doorway: Doorway, events: LobbyEvents) {
    this.#connection = connection
    this.#clock = clock
    this.#doorway = doorway
    this.#events = events
  }

  open(): void {
    this.#timer = this.#clock.setTimeout(
      () => this.turnAway(`no Logon within ${LOGON_WITHIN_MS} ms`),
      LOGON_WITHIN_MS,
    )
    this.#reading = this.#connection.incoming.subscribe({
      next: (chunk) => (this.#done ? this.#pass(chunk) : this.#look(chunk)),
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
    if (this.#done) return
    this.#finish()
    this.#reading?.unsubscribe()
    this.#connection.close()
    this.#events.onTurnedAway(reason)
  }

  #look(chunk: Buffer): void {
    this.#read = Buffer.concat([this.#read, chunk])
    const framer = new Framer(MAX_LOGON_BYTES, 'next-start', this.#doorway.checks)
    switch (framer.take(this.#read, 0)) {
      case 'partial':
        return
      case 'garbled':
        return this.turnAway(`the first bytes are no FIX message: ${framer.reason}`)
      case 'message':
        return this.#judge(framer.start, framer.end)
    }
  }

  #judge(start: number, end: number): void {
    const readings = this.#doorway.dataFields.map((fields) => new MessageView(undefined, fields))
    const message = readings.find((view) => view.read(this.#read, start, end))
    if (message === undefined)
      return this.turnAway(`the first message is garbled: ${readings[0]?.reason}`)
    if (message.msgType !== MsgType.Logon)
      return this.turnAway(`the first message is MsgType ${message.msgType}, expected a Logon`)
    const party = partyOf(message)
    // whoever takes it over reads on when ready: until then the peer is held back
    this.#connection.pause()
    const handedOver = this.#handOver(this.#connection)
    // taken over before it is asked for: bytes that come meanwhile belong to the session
    this.#finish()
    this.#unread.push(this.#read)
    const refusal = this.#events.onLogon(party, handedOver)
    if (refusal === undefined) return
    handedOver.close()
    this.#events.onTurnedAway(refusal)
  }

  /** The same connection once more, with what has been read of it still to come. */
  #handOver(connection: Connection): Connection {
    return {
      peer: connection.peer,
      incoming: new Observable((reader) => {
        for (const chunk of this.#unread.splice(0)) reader.next(chunk)
        this.#reader = reader
        connection.resume()
        this.#ended?.(reader)
      }),
      write: (bytes) => connection.write(bytes),
      get unsent() {
        return connection.unsent
      },
      drained: () => connection.drained(),
      pause: () => connection.pause(),
      resume: () => connection.resume(),
      close: () => {
        this.#reading?.unsubscribe()
        connection.close()
      },
    }
  }

  #pass(chunk: Buffer): void {
    if (this.#reader === undefined) this.#unread.push(chunk)
    else this.#reader.next(chunk)
  }

  #end(how: (reader: Subscriber<Buffer>) => void): void {
    this.#ended = how
    if (this.#reader !== undefined) how(this.#reader)
  }

  #finish(): void {
    this.#done = true
    this.#clock.clearTimeout(this.#timer)
    this.#events.onDone()
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
