import { setImmediate as nextLoop } from 'node:timers/promises'
import type { Address } from '@goldfix/core'
import { fieldOf } from '../interop/wire-text.js'
import { Line } from './line.js'
import { wireOf } from './wire.js'

/** The session that asks whether an acceptor is quiet; every acceptor has to have it. */
export const PROBE = { version: 'FIX.4.4', compId: 'PROBE' } as const

/** Round trips without news after which nothing more is to come, and one for each connection to be accepted. */
const QUIET_ROUND_TRIPS = 5

/** Longest wait for an answer to a probe. */
const PATIENCE_MS = 15_000

/**
 * One of the acceptors that are compared, as its counterparties see it.
 *
 * It is known to be quiet without waiting for time to pass: it works through its connections in one thread, so
 * a TestRequest that was sent after everything else and is answered says that everything else was looked at.
 */
export class Party {
  readonly name: string
  readonly #address: Address
  #probe: Line | undefined
  #probes = 1
  #news = 0
  /** Connections since the last time it was quiet: QuickFIX accepts one at a time, and says nothing. */
  #dialled = 0
  #onAnswer = (): void => undefined

  private constructor(name: string, address: Address) {
    this.name = name
    this.#address = address
  }

  /** Logs the probe on. */
  static async at(name: string, address: Address): Promise<Party> {
    const party = new Party(name, address)
    const probe = await Line.to(address, () => party.#onAnswer())
    party.#probe = probe
    const hasLoggedOn = party.#answer(probe, (message) => fieldOf(message, 35) === 'A')
    probe.say(
      probeOf('A', 1, [
        [98, '0'],
        [108, '3000'],
      ]),
    )
    await hasLoggedOn
    return party
  }

  /** Opens a connection. */
  dial(): Promise<Line> {
    this.#dialled++
    return Line.to(this.#address, () => {
      this.#news++
    })
  }

  /** Resolves when everything that was said on any line has been answered, and the answers are here. */
  async settle(): Promise<void> {
    const enough = QUIET_ROUND_TRIPS + this.#dialled
    this.#dialled = 0
    for (let quiet = 0; quiet < enough; quiet++) {
      const before = this.#news
      await this.#roundTrip()
      // what has come already may not have been looked at yet
      await nextLoop()
      if (this.#news !== before) quiet = -1
    }
  }

  leave(): void {
    this.#probe?.hangUp()
  }

  async #roundTrip(): Promise<void> {
    const probe = this.#probe
    if (probe === undefined) throw new Error(`no probe at ${this.name}`)
    const number = ++this.#probes
    const answered = this.#answer(probe, (message) => fieldOf(message, 112) === `P${number}`)
    probe.say(probeOf('1', number, [[112, `P${number}`]]))
    await answered
  }

  #answer(probe: Line, isIt: (message: string) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(
        () => reject(new Error(`${this.name} has not answered a probe within ${PATIENCE_MS} ms`)),
        PATIENCE_MS,
      )
      const settle = (end: () => void): void => {
        clearTimeout(tooLong)
        this.#onAnswer = () => undefined
        end()
      }
      const look = (): void => {
        if (probe.heard().some(isIt)) settle(resolve)
        else if (probe.closed) settle(() => reject(new Error(`${this.name} hung up on the probe`)))
      }
      this.#onAnswer = look
      look()
    })
  }
}

function probeOf(msgType: string, number: number, body: readonly [number, string][]): Buffer {
  return wireOf(
    { kind: 'say', msgType, offset: 0, body },
    { ...PROBE, number, next: number, now: Date.now() },
  )
}
