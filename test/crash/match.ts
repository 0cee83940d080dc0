import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../support/redis-server.js'
import { DeliveryCheck, inDoubt, undelivered } from './checks/delivery.js'
import { StoreCheck } from './checks/store.js'
import { WireCheck } from './checks/wire.js'
import { openStore } from './child/open-store.js'
import type { PlantedFault } from './child/planted.js'
import type { Role } from './child/settings.js'
import { Life } from './child-process.js'
import { Relay } from './relay.js'
import { SideJournal } from './side-journal.js'
import type { StorePair } from './stores.js'

/** Within which whatever is waited for has to come: back on line, everything delivered, at the crash point. */
const DEADLINE_MS = 15_000
const LOOK_MS = 5
const RATE = 150

export const roles: readonly Role[] = ['initiator', 'acceptor']

export function otherThan(role: Role): Role {
  return role === 'initiator' ? 'acceptor' : 'initiator'
}

/** A promise that was broken, or a point that was not reached. */
export class Violation extends Error {
  override readonly name = 'Violation'
}

interface Side {
  readonly journal: SideJournal
  readonly store: StoreCheck
  readonly delivery: DeliveryCheck
  life: Life | undefined
  /** How often it was started. */
  lives: number
  /** The half of a message in which its last connection ended. */
  torn: Buffer | undefined
}

interface MatchInit {
  readonly program: string
  readonly stores: StorePair
  readonly planted?: PlantedFault
}

/** Two sides that load each other over a wire that is listened to, and what they promise held against what is seen. */
export class Match {
  readonly violations: string[] = []
  readonly relay: Relay
  readonly #init: MatchInit
  readonly #directory = mkdtempSync(join(tmpdir(), 'goldfix-crash-'))
  readonly #wire = new WireCheck((what) => this.#violate(what))
  readonly #sides: Record<Role, Side>
  readonly #ports: Record<Role, number>
  #hushes = 0
  /** What was on the wire last, for whoever looks into a violation. */
  readonly recent: string[] = []

  static async open(init: MatchInit): Promise<Match> {
    const acceptorPort = await freePort()
    const match = new Match(init, acceptorPort)
    match.#ports.initiator = await match.relay.open()
    return match
  }

  private constructor(init: MatchInit, acceptorPort: number) {
    this.#init = init
    this.#ports = { acceptor: acceptorPort, initiator: 0 }
    const violate = (what: string) => this.#violate(what)
    const side = (role: Role): Side => ({
      journal: new SideJournal(join(this.#directory, role)),
      store: new StoreCheck(role, violate),
      delivery: new DeliveryCheck(role, violate),
      life: undefined,
      lives: 0,
      torn: undefined,
    })
    this.#sides = { initiator: side('initiator'), acceptor: side('acceptor') }
    this.relay = new Relay({
      acceptorPort,
      onFrame: (overheard) => {
        const { connection, from, frame } = overheard
        this.#note(
          `${connection} ${from} ${frame.bytes.toString('latin1', 0, 160).replaceAll('\x01', '|')}`,
        )
        this.#wire.heard(overheard)
      },
      onTorn: (from, bytes) => {
        this.#sides[from].torn = bytes
      },
      onGarbled: (from, what) => violate(`${from}: garbled bytes on the wire: ${what}`),
    })
  }

  journal(role: Role): SideJournal {
    return this.#sides[role].journal
  }

  life(role: Role): Life {
    const { life } = this.#sides[role]
    if (life === undefined) throw new Error(`the ${role} does not run`)
    return life
  }

  /** How many messages came to an application a second time, flagged. */
  get repeated(): number {
    return this.#sides.initiator.delivery.repeated + this.#sides.acceptor.delivery.repeated
  }

  /** How many messages a reset has lost, and the engine has said so. */
  get inDoubt(): number {
    return roles
      .map((role) => inDoubt(this.journal(role), this.journal(otherThan(role))))
      .reduce((sum, count) => sum + count, 0)
  }

  get delivered(): number {
    return this.journal('initiator').handledIds.size + this.journal('acceptor').handledIds.size
  }

  start(role: Role, loads = true): void {
    const side = this.#sides[role]
    side.lives += 1
    const ours = role === 'initiator' ? 'CLIENT' : 'BROKER'
    const theirs = role === 'initiator' ? 'BROKER' : 'CLIENT'
    side.life = new Life(this.#init.program, {
      role,
      port: this.#ports[role],
      store: this.#init.stores.place(role),
      journal: join(this.#directory, role),
      life: side.lives,
      rate: RATE,
      loads,
      parties: { senderCompId: ours, targetCompId: theirs },
      application: 'load',
      ...(this.#init.planted && { planted: this.#init.planted }),
    })
  }

  load(): void {
    for (const role of roles) this.life(role).tell({ do: 'load' })
  }

  /** Nobody sends any more, and everything that was sent is promised or refused. */
  async hush(only: readonly Role[] = roles): Promise<void> {
    this.#hushes += 1
    const word = this.#hushes
    for (const role of only) this.life(role).tell({ do: 'hush', word })
    await this.until('both are quiet', () =>
      only.every((role) => this.journal(role).quiet === word || this.life(role).over),
    )
  }

  /** Waits for what will be so; a violation where it is not in time. */
  async until(what: string, holds: () => boolean): Promise<void> {
    const deadline = performance.now() + DEADLINE_MS
    for (;;) {
      for (const role of roles) this.#look(role)
      if (holds()) return
      if (this.violations.length > 0) throw new Violation(this.violations[0])
      if (performance.now() > deadline) {
        this.#violate(`not within ${DEADLINE_MS} ms: ${what}`)
        throw new Violation(what)
      }
      await pause(LOOK_MS)
    }
  }

  /** Both logged on. */
  loggedOn(): Promise<void> {
    return this.until('both sides logged on', () => roles.every((role) => this.#isOn(role)))
  }

  /** Everything that was promised so far is handled at the other end. */
  async allDelivered(): Promise<void> {
    for (const role of roles) this.#look(role)
    const promised = roles.map((role) => [...this.journal(role).promised])
    let missing: string[] = []
    const holds = () => {
      missing = roles.flatMap((role, at) =>
        undelivered(promised[at] ?? [], this.journal(role), this.journal(otherThan(role))),
      )
      return missing.length === 0
    }
    try {
      await this.until('everything promised is delivered', holds)
    } catch (cause) {
      if (missing.length > 0)
        this.#violate(
          `${missing.length} promised and never handled: ${missing.slice(0, 5).join(' ')}`,
        )
      throw cause
    }
  }

  /** The side has died: its store against all that it was heard to say. */
  async inspect(role: Role): Promise<void> {
    const side = this.#sides[role]
    await this.relay.silent()
    this.#look(role)
    const store = await openStore(this.#init.stores.place(role))
    try {
      const id = role === 'initiator' ? 'FIX.4.4:CLIENT->BROKER' : 'FIX.4.4:BROKER->CLIENT'
      const heard = { lives: this.#wire.lives(role), torn: side.torn }
      side.store.died(await side.store.read(store, id), heard, side.journal.generation)
    } finally {
      await store.close()
    }
    side.torn = undefined
  }

  /** Ends both in order, everything delivered, and looks at both stores once more. */
  async finish(): Promise<void> {
    await this.hush()
    await this.loggedOn()
    await this.allDelivered()
    for (const role of ['initiator', 'acceptor'] as const) this.life(role).tell({ do: 'stop' })
    await this.until('both sides end', () => roles.every((role) => this.life(role).over))
    for (const role of roles) await this.inspect(role)
  }

  async close(): Promise<void> {
    for (const role of roles) {
      const { life } = this.#sides[role]
      if (life === undefined) continue
      life.kill()
      await life.gone
    }
    await this.relay.close()
    rmSync(this.#directory, { recursive: true, force: true })
  }

  #isOn(role: Role): boolean {
    const { journal, lives } = this.#sides[role]
    return journal.life === lives && journal.loggedOn
  }

  #look(role: Role): void {
    const { journal, delivery, life } = this.#sides[role]
    journal.read()
    delivery.look(journal)
    if (life?.errors) this.#violate(`${role} wrote to stderr: ${life.errors.slice(0, 500)}`)
  }

  #violate(what: string): void {
    if (this.violations.length < 20 && !this.violations.includes(what)) this.violations.push(what)
  }

  #note(line: string): void {
    this.recent.push(line)
    if (this.recent.length > 60) this.recent.shift()
  }
}
