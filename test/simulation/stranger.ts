import type { Chance } from './chance.js'
import type { Line, Network, WireWatch } from './network.js'
import type { VirtualTime } from './virtual-time.js'

interface StrangerInit {
  readonly network: Network
  readonly time: VirtualTime
  readonly chance: Chance
  readonly beginString: string
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Somebody answers him, which nobody may. */
  readonly onAnswer: (bytes: Buffer) => void
}

/**
 * Somebody who knows the initiator's name and not its password. Whatever he says, nothing of the session may change,
 * and he is not answered: an answer would use up a number.
 */
export class Stranger implements WireWatch {
  readonly #init: StrangerInit

  constructor(init: StrangerInit) {
    this.#init = init
  }

  /** Dials where there is a door, has his say at once or drop by drop, and goes when he has waited long enough. */
  knock(): void {
    const { network, time, chance } = this.#init
    const end = network.knock(this)
    if (end === undefined) return
    end.incoming.subscribe({ error: () => undefined })
    const said = Buffer.concat(this.#speech())
    const cut = chance.is(0.3) ? chance.from(1, said.length) : said.length
    end.write(said.subarray(0, cut))
    time.after(chance.from(0, 300), () => end.write(said.subarray(cut)))
    time.after(chance.from(300, 3_000), () => end.close())
  }

  opened(): void {}

  wrote(_line: Line, from: string, bytes: Buffer): void {
    if (from === 'acceptor') this.#init.onAnswer(bytes)
  }

  reached(): void {}

  #speech(): Buffer[] {
    const { chance } = this.#init
    const number = chance.of(1, 1, 1, 2, chance.from(1, 500))
    const logon = this.#message('A', number, '98=0|108=30|141=Y|554=a guess|')
    const modest = this.#message('A', number, '98=0|108=30|')
    const order = this.#message('D', number + 1, '11=stranger|58=buy all of it|')
    const reset = this.#message('4', number + 1, '36=100000|')
    const request = this.#message('2', number + 1, '7=1|16=0|')
    return [chance.of(logon, logon, modest), ...chance.of([], [order], [reset], [request, order])]
  }

  /** `|` stands for SOH. */
  #message(msgType: string, msgSeqNum: number, fields: string): Buffer {
    const { beginString, now } = this.#init
    const time = new Date(now()).toISOString().replace(/-/g, '').replace('T', '-').slice(0, 17)
    const body = `35=${msgType}|49=I|56=A|34=${msgSeqNum}|52=${time}|${fields}`
    const counted = `8=${beginString}|9=${body.length}|${body}`.replaceAll('|', '\x01')
    const sum = Buffer.from(counted, 'latin1').reduce((total, byte) => total + byte, 0) % 256
    return Buffer.from(`${counted}10=${String(sum).padStart(3, '0')}\x01`, 'latin1')
  }
}
