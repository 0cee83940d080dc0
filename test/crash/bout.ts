import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Program } from '../interop/program.js'
import { figuresOf, type Installation } from '../interop/quickfix.js'
import { freePort } from '../support/redis-server.js'
import { DeliveryCheck } from './checks/delivery.js'
import { StoreCheck } from './checks/store.js'
import { WireCheck } from './checks/wire.js'
import { openStore } from './child/open-store.js'
import type { Role, StorePlace } from './child/settings.js'
import { Life } from './child-process.js'
import { otherThan, Violation } from './match.js'
import { startQuickfix } from './quickfix-program.js'
import { Relay } from './relay.js'
import { SideJournal } from './side-journal.js'

/** QuickFIX looks whether it should dial once a second. */
const DEADLINE_MS = 20_000
const LOOK_MS = 5
const RATE = 100

/** Who is killed: GoldFix, or an engine whose store is its own affair. */
export interface Subject {
  readonly program: string
  readonly role: Role
  /** What is read at each death; of another engine, where it may keep its files. */
  readonly place: StorePlace | { readonly kind: 'files'; readonly path: string }
  /** Another engine's losses are figures: a message that never comes is given up after this long. @default none */
  readonly patienceMs?: number
}

/** One subject that is killed, against a QuickFIX C++ that is not, over a wire that is listened to. */
export class Bout {
  readonly violations: string[] = []
  /** What QuickFIX itself does that the checker would not let us do. */
  readonly remarks: string[] = []
  /** Orders that never came through. */
  lost: readonly string[] = []
  readonly journal: SideJournal
  readonly #subject: Subject
  readonly #directory = mkdtempSync(join(tmpdir(), 'goldfix-bout-'))
  readonly #relay: Relay
  readonly #wire: WireCheck
  readonly #store: StoreCheck
  readonly #delivery: DeliveryCheck
  /** ClOrdID(11) of QuickFIX's orders that were on the wire. */
  readonly #orders = new Set<string>()
  #subjectPort = 0
  #life: Life | undefined
  #lives = 0
  #torn: Buffer | undefined
  #quickfix: Program | undefined

  static async open(subject: Subject, quickfix: Installation): Promise<Bout> {
    const acceptorPort = await freePort()
    const bout = new Bout(subject, acceptorPort)
    const relayPort = await bout.#relay.open()
    bout.#subjectPort = subject.role === 'initiator' ? relayPort : acceptorPort
    bout.start()
    bout.#quickfix = await startQuickfix(quickfix, {
      role: otherThan(subject.role),
      port: subject.role === 'initiator' ? acceptorPort : relayPort,
      store: join(bout.#directory, 'quickfix'),
      rate: RATE,
    })
    return bout
  }

  private constructor(subject: Subject, acceptorPort: number) {
    const { role } = subject
    this.#subject = subject
    this.journal = new SideJournal(join(this.#directory, 'journal'))
    const violate = (what: string) => this.#violate(what)
    this.#wire = new WireCheck((what) => this.#violate(what))
    this.#store = new StoreCheck(role, violate)
    this.#delivery = new DeliveryCheck(role, violate)
    this.#relay = new Relay({
      acceptorPort,
      onFrame: (overheard) => {
        const { frame, from } = overheard
        const id = /11=([^|]+)/.exec(frame.bytes.toString('latin1').replaceAll('\x01', '|'))?.[1]
        if (from !== role && frame.msgType === 'D' && id !== undefined) this.#orders.add(id)
        this.#wire.heard(overheard)
      },
      onTorn: (from, bytes) => {
        if (from === role) this.#torn = bytes
      },
      onGarbled: (from, what) => violate(`${from}: garbled bytes on the wire: ${what}`),
    })
  }

  get life(): Life {
    if (this.#life === undefined) throw new Error('the subject does not run')
    return this.#life
  }

  start(): void {
    const { program, role, place } = this.#subject
    this.#lives += 1
    this.#life = new Life(program, {
      role,
      port: this.#subjectPort,
      store: place as StorePlace,
      journal: join(this.#directory, 'journal'),
      life: this.#lives,
      rate: RATE,
      loads: true,
      parties:
        role === 'initiator'
          ? { senderCompId: 'GOLD', targetCompId: 'QFA' }
          : { senderCompId: 'QFA', targetCompId: 'GOLD' },
      application: role === 'initiator' ? 'desk' : 'broker',
    })
  }

  loggedOn(): Promise<void> {
    return this.until(
      'the session is logged on',
      () => this.journal.life === this.#lives && this.journal.loggedOn,
    )
  }

  /** What is under way now: orders that have not come, or not been answered. */
  #missing(): string[] {
    const { promised, handledIds } = this.journal
    const wanted =
      this.#subject.role === 'initiator' ? promised.map(({ id }) => id) : [...this.#orders]
    return wanted.filter((id) => !handledIds.has(id))
  }

  /** Everything that was promised before now has come; of another engine, as far as it ever comes. */
  async settled(): Promise<string[]> {
    this.#look()
    const wanted = this.#missing()
    const patience = this.#subject.patienceMs
    const deadline = performance.now() + (patience ?? Number.POSITIVE_INFINITY)
    await this.until(
      'everything promised is delivered',
      () => wanted.every((id) => this.journal.handledIds.has(id)) || performance.now() > deadline,
    )
    return wanted.filter((id) => !this.journal.handledIds.has(id))
  }

  async until(what: string, holds: () => boolean): Promise<void> {
    const { role, patienceMs } = this.#subject
    const givenMs = patienceMs === undefined ? DEADLINE_MS : 2 * patienceMs
    const deadline = performance.now() + givenMs
    for (;;) {
      this.#look()
      if (holds()) return
      if (performance.now() > deadline) {
        this.#violate(`${role}: not within ${givenMs} ms: ${what}`)
        throw new Violation(what)
      }
      await pause(LOOK_MS)
    }
  }

  /** The subject has died: its store, where it is one of ours, against all that it was heard to say. */
  async inspect(): Promise<void> {
    await this.#relay.silent()
    this.#look()
    const { place, role } = this.#subject
    if (place.kind === 'files') return
    const store = await openStore(place)
    const id = role === 'initiator' ? 'FIX.4.4:GOLD->QFA' : 'FIX.4.4:QFA->GOLD'
    try {
      const heard = { lives: this.#wire.lives(role), torn: this.#torn }
      this.#store.died(await this.#store.read(store, id), heard, this.journal.generation)
    } finally {
      await store.close()
    }
    this.#torn = undefined
  }

  /** Ends both; what QuickFIX counted has to fit. */
  async finish(): Promise<void> {
    this.life.tell({ do: 'hush', word: 1 })
    this.lost = [...new Set([...this.lost, ...(await this.settled())])]
    const program = this.#quickfix
    if (program === undefined) return
    program.stop()
    const { sent, acked, rejects, duplicates } = await figuresOf(program)
    if (rejects) this.#violate(`${this.#subject.role}: QuickFIX was sent ${rejects} rejects`)
    if (duplicates) this.#violate(`${this.#subject.role}: QuickFIX got ${duplicates} orders twice`)
    if (sent !== acked)
      this.#violate(`${this.#subject.role}: QuickFIX sent ${sent} orders, ${acked} were answered`)
  }

  get orders(): number {
    return this.#subject.role === 'initiator' ? this.journal.promised.length : this.#orders.size
  }

  get repeated(): number {
    return this.#delivery.repeated
  }

  async close(): Promise<void> {
    this.#life?.kill()
    await this.#life?.gone
    await this.#quickfix?.kill()
    await this.#relay.close()
    rmSync(this.#directory, { recursive: true, force: true })
  }

  #look(): void {
    this.journal.read()
    this.#delivery.look(this.journal)
  }

  #violate(what: string): void {
    const list = what.startsWith(this.#subject.role) ? this.violations : this.remarks
    if (list.length < 2_000 && !list.includes(what)) list.push(what)
  }
}
