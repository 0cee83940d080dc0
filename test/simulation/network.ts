import type {
  Address,
  Clock,
  Connection,
  ConnectionError,
  Listener,
  Transport,
} from '@goldfix/core'
import { Observable, type Subscriber } from 'rxjs'
import type { Chance } from './chance.js'
import type { Side } from './side.js'
import type { VirtualTime } from './virtual-time.js'

/** How the network behaves at the moment; faults change it. */
export interface NetworkWeather {
  /** One way, milliseconds. */
  delayMin: number
  delayMax: number
  /** At most this many pieces per write. */
  pieces: number
  /** Bytes under way in one direction beyond which a writer is told to wait. */
  readonly window: number
}

/** Who sees every byte. */
export interface WireWatch {
  opened(line: Line): void
  /** Called before the bytes leave. */
  wrote(line: Line, from: Side, bytes: Buffer): void
  /** Called before the reader sees them; `total` is how many bytes have come in that direction. */
  reached(line: Line, to: Side, total: number): void
}

interface NetworkInit {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly weather: NetworkWeather
  readonly watch: WireWatch
  readonly onLine: (line: Line) => void
  readonly ConnectionError: typeof ConnectionError
}

/** Whether the process that uses these ports still runs: one that was killed does nothing any more. */
export interface Life {
  alive: boolean
}

/** The way between two sides: delays, splits, loses, cuts. */
export class Network {
  readonly init: NetworkInit
  readonly lines = new Set<Line>()
  /** Who is subscribed to what comes in, on whatever line. */
  readers = 0
  #door: ((connection: Connection) => void) | undefined
  #count = 0

  constructor(init: NetworkInit) {
    this.init = init
  }

  /** For one life of one side: there is one door, the acceptor's. */
  transport(side: Side, life: Life, clock: Clock): Transport {
    const { time, chance, weather, ConnectionError } = this.init
    return {
      clock,
      dial: (to) =>
        new Observable<Connection>((dialler) => {
          const timer = time.after(chance.from(weather.delayMin, weather.delayMax), () => {
            if (!life.alive) return
            if (this.#door === undefined)
              return dialler.error(new ConnectionError('refused', `${to.host} refused`))
            this.#join(side, life, dialler)
          })
          return () => time.cancel(timer)
        }),
      listen: async (at, onConnection): Promise<Listener> => {
        const door = (connection: Connection) => {
          if (life.alive) onConnection(connection)
        }
        this.#door = door
        const close = async () => {
          if (this.#door === door) this.#door = undefined
        }
        return { address: at, close }
      },
    }
  }

  /** Somebody dials who is not the initiator: `watch` alone sees what is said. Nothing where there is no door. */
  knock(watch: WireWatch): Connection | undefined {
    const door = this.#door
    if (door === undefined) return undefined
    const line = new Line(++this.#count, this, watch)
    this.lines.add(line)
    door(line.end('acceptor'))
    return line.end('initiator')
  }

  /** The process of that side is gone, and with it its door and its ends of every line. */
  killed(side: Side): void {
    if (side === 'acceptor') this.#door = undefined
    for (const line of [...this.lines]) line.cut(side)
  }

  #join(side: Side, life: Life, dialler: Subscriber<Connection>): void {
    const { time, chance, watch, onLine } = this.init
    const door = this.#door
    const line = new Line(++this.#count, this, watch)
    this.lines.add(line)
    watch.opened(line)
    onLine(line)
    const hear = () => {
      if (this.#door === door) door?.(line.end('acceptor'))
    }
    if (chance.is(0.5)) hear()
    else time.after(chance.from(0, 5), hear)
    if (life.alive) dialler.next(line.end(side))
    dialler.complete()
  }
}

/** One connection: two ends, and what is under way between them. */
export class Line {
  readonly number: number
  readonly network: Network
  readonly watch: WireWatch
  readonly #ends: Record<Side, End>

  constructor(number: number, network: Network, watch: WireWatch) {
    this.number = number
    this.network = network
    this.watch = watch
    const initiator = new End('initiator', this)
    const acceptor = new End('acceptor', this)
    initiator.other = acceptor
    acceptor.other = initiator
    this.#ends = { initiator, acceptor }
  }

  end(side: Side): End {
    return this.#ends[side]
  }

  /**
   * It breaks: of what is under way a part still arrives, then each end hears of it, sooner or later or, until
   * it gives the other up itself, never. `killed`: the end whose process is gone, it hears nothing.
   */
  cut(killed?: Side): void {
    const { chance } = this.network.init
    this.network.lines.delete(this)
    for (const end of Object.values(this.#ends)) {
      const lag = chance.is(0.15) ? Number.POSITIVE_INFINITY : chance.of(0, 0, 1, 20, 900)
      end.breakOff(end.side === killed, lag, chance.is(0.3))
    }
  }
}

type Ending = 'complete' | 'error'

/** Bytes that arrive together, and whether the stream ends behind them. */
interface Coming {
  readonly at: number
  readonly bytes: Buffer[]
  ending: Ending | undefined
}

class End implements Connection {
  readonly side: Side
  readonly line: Line
  readonly incoming: Observable<Buffer>
  readonly peer: Address
  other!: End
  #reader: Subscriber<Buffer> | undefined
  /** Under way to this end. */
  #coming: Coming[] = []
  /** Arrived, and not read because reading is paused or nobody has subscribed. */
  #arrived: Buffer[] = []
  #ending: Ending | undefined
  #lastAt = 0
  /** Written by the other end, not read here. */
  #unread = 0
  #total = 0
  #paused = false
  #closed = false
  #broken = false
  #flushing = false
  #waiting: (() => void)[] = []

  constructor(side: Side, line: Line) {
    this.side = side
    this.line = line
    this.peer = { host: side === 'initiator' ? 'acceptor' : 'initiator', port: line.number }
    this.incoming = new Observable((reader) => {
      this.#reader = reader
      this.line.network.readers++
      this.#flushSoon()
      return () => {
        this.#reader = undefined
        this.line.network.readers--
      }
    })
  }

  write(bytes: Buffer): boolean {
    if (this.#closed) return true
    const { weather, chance, time } = this.line.network.init
    this.line.watch.wrote(this.line, this.side, bytes)
    if (this.#broken) return true
    const { other } = this
    let at = time.now
    let from = 0
    for (let left = chance.from(1, weather.pieces); left > 0 && from < bytes.length; left--) {
      const size = left === 1 ? bytes.length - from : chance.from(1, bytes.length - from)
      at = other.send(bytes.subarray(from, from + size), at)
      from += size
    }
    return other.#unread < weather.window
  }

  /** @returns when it arrives */
  send(bytes: Buffer, notBefore: number, ending?: Ending): number {
    const { weather, chance, time } = this.line.network.init
    const delay = chance.from(weather.delayMin, weather.delayMax)
    const at = Math.max(time.now + delay, this.#lastAt, notBefore)
    this.#lastAt = at
    this.#unread += bytes.length
    const last = this.#coming.at(-1)
    if (last?.at === at) {
      last.bytes.push(bytes)
      last.ending = ending
      return at
    }
    const coming: Coming = { at, bytes: [bytes], ending }
    this.#coming.push(coming)
    time.after(at - time.now, () => this.#arrive(coming))
    return at
  }

  get unsent(): number {
    return this.#isOver ? 0 : this.other.#unread
  }

  drained(): Promise<void> {
    const { weather } = this.line.network.init
    if (this.#isOver || this.other.#unread <= weather.window / 2) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  pause(): void {
    this.#paused = true
  }

  resume(): void {
    if (!this.#paused) return
    this.#paused = false
    this.#flushSoon()
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#tellDrained()
    if (!this.#broken) this.other.send(NOTHING, 0, 'complete')
    if (this.other.#closed) this.line.network.lines.delete(this.line)
  }

  /** The line is cut; what had left for this end comes in part, and nothing after it. */
  breakOff(killed: boolean, lag: number, orderly: boolean): void {
    const { chance, time } = this.line.network.init
    this.#broken = true
    if (killed) this.#closed = true
    const kept = chance.from(0, this.#coming.length)
    this.#coming.splice(kept)
    const torn = this.#coming.at(-1)
    const bytes = torn?.bytes.at(-1)
    if (torn !== undefined && bytes !== undefined && chance.is(0.5))
      torn.bytes[torn.bytes.length - 1] = bytes.subarray(0, chance.from(0, bytes.length))
    for (const coming of this.#coming) coming.ending = undefined
    this.#tellDrained()
    if (killed || lag === Number.POSITIVE_INFINITY) return
    time.after(Math.max(lag, this.#lastAt - time.now), () => {
      this.#ending ??= orderly ? 'complete' : 'error'
      this.#flush()
    })
  }

  get #isOver(): boolean {
    return this.#closed || this.#broken
  }

  #arrive(coming: Coming): void {
    const at = this.#coming.indexOf(coming)
    if (at < 0) return
    this.#coming.splice(at, 1)
    const bytes =
      coming.bytes.length === 1 ? (coming.bytes[0] as Buffer) : Buffer.concat(coming.bytes)
    if (bytes.length > 0) this.#arrived.push(bytes)
    this.#ending ??= coming.ending
    this.#flush()
  }

  #flushSoon(): void {
    if (this.#flushing) return
    this.#flushing = true
    this.line.network.init.time.after(0, () => {
      this.#flushing = false
      this.#flush()
    })
  }

  #flush(): void {
    while (this.#reader !== undefined && !this.#paused && !this.#closed) {
      const bytes = this.#arrived.shift()
      if (bytes === undefined) break
      this.#unread -= bytes.length
      this.#total += bytes.length
      this.line.watch.reached(this.line, this.side, this.#total)
      this.#reader.next(bytes)
      if (this.#unread <= this.line.network.init.weather.window / 2) this.other.#tellDrained()
    }
    if (this.#ending === undefined || this.#arrived.length > 0 || this.#closed) return
    const { ConnectionError } = this.line.network.init
    this.#broken = true
    const reader = this.#reader
    if (reader === undefined || this.#paused) return
    if (this.#ending === 'complete') reader.complete()
    else reader.error(new ConnectionError('reset', 'the line was cut'))
  }

  #tellDrained(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}

const NOTHING = Buffer.alloc(0)
