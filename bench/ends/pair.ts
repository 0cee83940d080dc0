import type { StartEnd } from './engines.js'
import type { Groups } from './groups.js'
import type { Program } from './program.js'
import type { Pause } from './recorder.js'
import type { EndSettings, Work } from './settings.js'
import type { Span } from './traffic.js'

/** What a round of many messages gave. */
export interface Throughput {
  /** Messages per second, from the first one sent until all are handled, or answered, and both stores have acknowledged all. */
  readonly rate: number
  /** Microseconds of the processor per message, of the end that sends orders and of the one that receives them. */
  readonly sender: number
  readonly receiver: number
}

/** What each end has recorded. */
export type Recorded = Readonly<Record<EndSettings['role'], readonly Pause[]>>

/** How two ends are set up. */
export interface PairSetup {
  readonly groups: Groups
  readonly work: Work
  /** The core that both share. @default all cores */
  readonly core?: number | undefined
  /** Seconds. @default 30 */
  readonly heartBtInt?: number | undefined
}

/** Two ends that are logged on to each other, in all sessions of all groups. */
export class Pair {
  readonly acceptor: Program
  readonly initiator: Program
  /** Microseconds until all sessions were logged on. */
  readonly logons: number

  private constructor(acceptor: Program, initiator: Program, logons: number) {
    this.acceptor = acceptor
    this.initiator = initiator
    this.logons = logons
  }

  /** @param startInitiator the other end, where it is somebody else's */
  static async start(
    startEnd: StartEnd,
    setup: PairSetup,
    startInitiator: StartEnd = startEnd,
  ): Promise<Pair> {
    const acceptor = startEnd({ ...setup, role: 'acceptor', port: 0 })
    const { port } = await acceptor.said<{ port: number }>()
    const initiator = startInitiator({ ...setup, role: 'initiator', port })
    const { from, at } = await initiator.said<Span>()
    return new Pair(acceptor, initiator, at - from)
  }

  async oneWay(group: string, count: number): Promise<Throughput> {
    const [receiver, sender] = await Promise.all([
      this.acceptor.ask<Span>(`receive ${group} ${count}`),
      this.initiator.ask<Span>(`send ${group} ${count}`),
    ])
    return throughput(count, sender, receiver)
  }

  /** Orders that are answered, `window` of them always under way. */
  async echo(group: string, count: number, window: number): Promise<Throughput> {
    const [receiver, sender] = await Promise.all([
      this.acceptor.ask<Span>(`receive ${group} ${count}`),
      this.initiator.ask<Span>(`echo ${group} ${count} ${window}`),
    ])
    return throughput(count, sender, receiver)
  }

  /** Microseconds from order to answer, of orders that are sent one at a time, each as soon as the one before is answered. */
  async ping(
    group: string,
    count: number,
  ): Promise<Throughput & { readonly times: number[]; readonly from: number }> {
    const [receiver, sender] = await Promise.all([
      this.acceptor.ask<Span>(`receive ${group} ${count}`),
      this.initiator.ask<Span & { times: number[] }>(`ping ${group} ${count}`),
    ])
    return { ...throughput(count, sender, receiver), times: sender.times, from: sender.from }
  }

  /** Microseconds from `send` to the counterparty's handler, of orders that are sent so many milliseconds apart. */
  async singly(group: string, count: number, ms: number): Promise<number[]> {
    await this.acceptor.ask(`arrivals ${group}`)
    const [{ times: sent }] = await Promise.all([
      this.initiator.ask<{ times: number[] }>(`apart ${group} ${count} ${ms}`),
      this.acceptor.ask(`receive ${group} ${count}`),
    ])
    const { times: handled } = await this.acceptor.ask<{ times: number[] }>(`arrivals ${group}`)
    if (handled.length !== count || sent.length !== count)
      throw new Error(`expected ${count} times, but got ${sent.length} and ${handled.length}`)
    return handled.map((at, n) => at - (sent[n] as number))
  }

  /** Messages that all sessions of a group have sent and received so far, those of the session layer, too. */
  async messages(group: string): Promise<number> {
    const { messages } = await this.initiator.ask<{ messages: number }>(`messages ${group} 0`)
    return messages
  }

  /**
   * Has both ends record from now on; only those that run in Node can.
   *
   * @param file where an end's CPU profile goes; empty: none is made
   */
  async record(file: (role: EndSettings['role']) => string): Promise<void> {
    await Promise.all([
      this.acceptor.ask(`record ${file('acceptor')}`),
      this.initiator.ask(`record ${file('initiator')}`),
    ])
  }

  /** What they have recorded; the profiles are written. */
  async recorded(): Promise<Recorded> {
    const [acceptor, initiator] = await Promise.all([
      this.acceptor.ask<{ pauses: Pause[] }>('recorded'),
      this.initiator.ask<{ pauses: Pause[] }>('recorded'),
    ])
    return { acceptor: acceptor.pauses, initiator: initiator.pauses }
  }

  async stop(): Promise<void> {
    await this.initiator.stop()
    await this.acceptor.stop()
  }
}

function throughput(count: number, sender: Span, receiver: Span): Throughput {
  const micros = Math.max(receiver.at, sender.at) - sender.from
  return {
    rate: (count * 1e6) / micros,
    sender: sender.cpu / count,
    receiver: receiver.cpu / count,
  }
}
