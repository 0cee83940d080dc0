import {
  type AcceptorOptions,
  type Application,
  type Connection,
  ConnectionError,
  createEngine,
  type Draft,
  type Engine,
  type EngineEvent,
  type EngineOptions,
  type InitiatorOptions,
  type Sent,
  type Session,
  type SessionStore,
  type Transport,
} from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { Observable, type Subscriber } from 'rxjs'
import { ManualClock, settled } from './manual-clock.js'

type DeskOptions = (
  | ({ role?: 'initiator' } & Partial<Omit<InitiatorOptions, 'role'>>)
  | ({ role: 'acceptor' } & Partial<Omit<AcceptorOptions, 'role'>>)
) &
  Application & {
    /** Where the numbers stand before the session starts. */
    record?: { nextOut: number; nextIn: number }
    store?: SessionStore
    inspect?: EngineOptions['inspect']
  }

/**
 * A session without a socket and a clock that moves when told; the test is the counterparty.
 *
 * Wire text uses `|` for SOH and leaves out what every message has: 8, 9, 49, 56, 52 and 10.
 */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const desk = new Desk(options)
  await desk.open()
  return desk
}

/** The option of a role that a test has as a variable. */
export function inRole(role: 'initiator' | 'acceptor') {
  return role === 'acceptor' ? { role } : {}
}

/** A desk whose session is logged on, with the Logons already taken out of `sent()`. */
export async function loggedOnDesk(options: DeskOptions = {}, logon?: string): Promise<Desk> {
  const desk = await openDesk(options)
  await desk.connects()
  const nextIn = options.record?.nextIn ?? 1
  await desk.receives(logon ?? `35=A|34=${nextIn}|98=0|108=30|`)
  desk.sent()
  return desk
}

export class Desk {
  readonly clock = new ManualClock()
  readonly events: EngineEvent[] = []
  readonly store: SessionStore
  readonly engine: Engine
  readonly session: Session
  readonly #beginString: string
  readonly #role: 'initiator' | 'acceptor'
  readonly #record: DeskOptions['record']
  #accept: ((connection: Connection) => void) | undefined
  #dials: Subscriber<Connection>[] = []
  #line: Line | undefined
  #lines: Line[] = []

  constructor(options: DeskOptions) {
    const { record, store, inspect, onMessage, deliveries, onEvent, ...session } = options
    this.#beginString = session.beginString ?? 'FIX.4.4'
    this.#role = session.role ?? 'initiator'
    this.#record = record
    this.store = store ?? memoryStore()
    const common = {
      beginString: 'FIX.4.4',
      senderCompId: 'US',
      targetCompId: 'THEM',
    } as const
    this.engine = createEngine({
      transport: this.#transport(),
      store: this.store,
      rng: () => 0.5,
      sessions: [
        session.role === 'acceptor'
          ? { listen: { host: 'desk', port: 1 }, ...common, ...session, role: 'acceptor' }
          : { connect: { host: 'desk', port: 1 }, ...common, ...session, role: 'initiator' },
      ],
      ...(onMessage && { onMessage }),
      ...(deliveries && { deliveries }),
      ...(inspect && { inspect }),
      onEvent: (event) => {
        this.events.push(event)
        onEvent?.(event)
      },
    })
    this.session = this.engine.sessions[0] as Session
  }

  async open(): Promise<void> {
    if (this.#record !== undefined)
      await this.store.reset(this.session.id, {
        generation: 1,
        createdAt: this.clock.now(),
        ...this.#record,
      })
    await this.engine.start()
    await settled()
  }

  /** The transport connects: to the address we dial, or a counterparty to ours. */
  async connects(): Promise<void> {
    const line = new Line()
    this.#line = line
    this.#lines.push(line)
    if (this.#role === 'acceptor') this.#accept?.(line)
    else {
      const dial = this.#dials.shift()
      dial?.next(line)
      dial?.complete()
    }
    await settled()
  }

  /** How many times the session has dialled and not been answered yet. */
  get dialling(): number {
    return this.#dials.filter((dial) => !dial.closed).length
  }

  /** Nobody answers where we dial. */
  async refusesConnection(): Promise<void> {
    this.#dials.shift()?.error(new ConnectionError('refused', 'desk:1 refused the connection'))
    await settled()
  }

  /** The counterparty sends these messages, in one read; `8=` behind the MsgType is another BeginString. */
  async receives(...texts: string[]): Promise<void> {
    this.#line?.deliver(Buffer.concat(texts.map((text) => this.wire(text))))
    await settled()
  }

  async receivesBytes(bytes: Buffer): Promise<void> {
    this.#line?.deliver(bytes)
    await settled()
  }

  /** The application sends, and the tick ends. */
  async sends(draft: Draft): Promise<Sent> {
    const sent = this.session.send(draft)
    await settled()
    return sent
  }

  /** The connection breaks: the one of now, or another by its place in {@link lines}. */
  async loses(which = this.#lines.length - 1): Promise<void> {
    this.#lines[which]?.break()
    await settled()
  }

  /** The counterparty reads no more: what we write fills the line, until {@link readsAgain}. */
  readsNoMore(): void {
    this.#line?.fill()
  }

  /** It takes so many bytes of what waits, and there is more. */
  readsSome(bytes: number): void {
    this.#line?.take(bytes)
  }

  async readsAgain(): Promise<void> {
    this.#line?.drain()
    await settled()
  }

  async waits(ms: number): Promise<void> {
    await this.clock.advance(ms)
  }

  /** What was written since the last call, message by message. */
  sent(): string[] {
    return this.sentRaw().map((text) =>
      text.replace(/(^|\|)(8|9|49|56|52|10|122)=[^|]*(?=\|)/g, '$1').replace(/^\|+|\|(?=\|)/g, ''),
    )
  }

  sentRaw(): string[] {
    return visible(this.#line?.takeWritten() ?? '')
      .split(/(?<=\|10=\d\d\d\|)(?=8=)/)
      .filter(Boolean)
  }

  /** Whether we have closed the connection of now. */
  get closed(): boolean {
    return this.#line?.closed ?? false
  }

  /** All connections there were, oldest first. */
  get lines(): readonly { readonly closed: boolean; readonly paused: boolean }[] {
    return this.#lines
  }

  state(): string {
    return this.session.state
  }

  occurred<T extends EngineEvent['type']>(type: T): Extract<EngineEvent, { type: T }>[] {
    return this.events.filter((event) => event.type === type) as never
  }

  /** What was wrong with the store each time that it failed: the code of a StoreError. */
  storeFailures(): unknown[] {
    return this.occurred('store-failed').map(({ cause }) => (cause as { code?: unknown }).code)
  }

  /** A message of the counterparty's as bytes, with header, BodyLength and CheckSum. */
  wire(text: string): Buffer {
    const time = new Date(this.clock.now())
      .toISOString()
      .replace(/-/g, '')
      .replace('T', '-')
      .slice(0, 21)
    const [msgType = '', ...fields] = text.split('|').filter(Boolean)
    const tags = new Set(fields.map((field) => field.split('=')[0]))
    const header = [
      msgType,
      ...(tags.has('49') ? [] : ['49=THEM']),
      ...(tags.has('56') ? [] : ['56=US']),
      ...(tags.has('52') ? [] : [`52=${time}`]),
    ]
    const begin = fields.find((field) => field.startsWith('8='))?.slice(2) ?? this.#beginString
    const body = `${[...header, ...fields.filter((field) => !field.startsWith('8='))].join('\x01')}\x01`
    const counted = `8=${begin}\x019=${Buffer.byteLength(body, 'latin1')}\x01${body}`
    const sum = Buffer.from(counted, 'latin1').reduce((total, byte) => total + byte, 0) % 256
    return Buffer.from(`${counted}10=${String(sum).padStart(3, '0')}\x01`, 'latin1')
  }

  #transport(): Transport {
    return {
      clock: this.clock,
      dial: () =>
        new Observable((observer) => {
          this.#dials.push(observer)
          return () => {
            this.#dials = this.#dials.filter((dial) => dial !== observer)
          }
        }),
      listen: async (at, onConnection) => {
        this.#accept = onConnection
        return { address: at, close: async () => undefined }
      },
    }
  }
}

/** One end of a connection whose other end is the test. */
class Line implements Connection {
  readonly peer = { host: 'them', port: 2 }
  closed = false
  paused = false
  #reader: Subscriber<Buffer> | undefined
  #unread: Buffer[] = []
  #written: Buffer[] = []
  #full = false
  /** Written since {@link fill}. */
  #unsent = 0
  #draining: (() => void)[] = []
  readonly incoming = new Observable<Buffer>((reader) => {
    this.#reader = reader
    this.#flow()
  })

  deliver(bytes: Buffer): void {
    this.#unread.push(bytes)
    this.#flow()
  }

  break(): void {
    this.#reader?.error(new ConnectionError('reset', 'the connection was reset'))
  }

  takeWritten(): string {
    return Buffer.concat(this.#written.splice(0)).toString('latin1')
  }

  write(bytes: Buffer): boolean {
    if (!this.closed) this.#written.push(Buffer.from(bytes))
    if (this.#full) this.#unsent += bytes.length
    return !this.#full
  }

  get unsent(): number {
    return this.closed ? 0 : this.#unsent
  }

  drained(): Promise<void> {
    if (!this.#full) return Promise.resolve()
    return new Promise((resolve) => this.#draining.push(resolve))
  }

  fill(): void {
    this.#full = true
  }

  take(bytes: number): void {
    this.#unsent -= bytes
  }

  drain(): void {
    this.#full = false
    this.#unsent = 0
    for (const resolve of this.#draining.splice(0)) resolve()
  }

  pause(): void {
    this.paused = true
  }

  resume(): void {
    this.paused = false
    queueMicrotask(() => this.#flow())
  }

  close(): void {
    this.closed = true
    this.drain()
  }

  #flow(): void {
    while (this.#reader && !this.paused && !this.closed && this.#unread.length > 0)
      this.#reader.next(this.#unread.shift() as Buffer)
  }
}

function visible(text: string): string {
  return text.replaceAll('\x01', '|')
}
