import type { Group } from './groups.js'
import type { Program } from './program.js'

/** What a round gave. */
export interface OneWay {
  /** Messages per second, from the first one sent until all are handled and both stores have acknowledged all of them. */
  readonly rate: number
  /** Microseconds of the processor per message, of the end that sends and of the one that receives. */
  readonly sender: number
  readonly receiver: number
}

/** Two ends that are logged on to each other, in all sessions of all groups. */
export class Pair {
  readonly #acceptor: Program
  readonly #initiator: Program

  private constructor(acceptor: Program, initiator: Program) {
    this.#acceptor = acceptor
    this.#initiator = initiator
  }

  static async start(
    startAcceptor: () => Program,
    startInitiator: (port: number) => Program,
  ): Promise<Pair> {
    const acceptor = startAcceptor()
    const { port } = await acceptor.said<{ port: number }>()
    const initiator = startInitiator(port)
    await initiator.said()
    return new Pair(acceptor, initiator)
  }

  async oneWay(group: Group, count: number): Promise<OneWay> {
    const [receiver, sender] = await Promise.all([
      this.#acceptor.ask<{ at: number; cpu: number }>(`receive ${group} ${count}`),
      this.#initiator.ask<{ from: number; at: number; cpu: number }>(`send ${group} ${count}`),
    ])
    const micros = Math.max(receiver.at, sender.at) - sender.from
    return {
      rate: (count * 1e6) / micros,
      sender: sender.cpu / count,
      receiver: receiver.cpu / count,
    }
  }

  /** Microseconds from `send` to the counterparty's handler, of orders that are sent one at a time. */
  async singly(count: number): Promise<number[]> {
    await this.#acceptor.ask('times')
    const [{ times: sent }] = await Promise.all([
      this.#initiator.ask<{ times: number[] }>(`times one ${count}`),
      this.#acceptor.ask(`receive one ${count}`),
    ])
    const { times: handled } = await this.#acceptor.ask<{ times: number[] }>('times')
    if (handled.length !== count || sent.length !== count)
      throw new Error(`expected ${count} times, but got ${sent.length} and ${handled.length}`)
    return handled.map((at, n) => at - (sent[n] as number))
  }

  async stop(): Promise<void> {
    await this.#initiator.stop()
    await this.#acceptor.stop()
  }
}
