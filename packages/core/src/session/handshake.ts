import { messageOf } from '../errors.js'
import type { Farewell } from './events.js'
import type { Host } from './host.js'
import type { Profile } from './inbound.js'
import type { Intake } from './intake.js'
import { type LogonJudgement, nextExpectedTooHigh, readLogon, tooLow } from './logon.js'
import type { Outbox } from './outbox.js'
import { OwnLogon } from './own-logon.js'
import type { Pulse } from './pulse.js'
import type { Sender } from './sender.js'
import { positionOf, type Sequence } from './sequence.js'
import type { Settings } from './settings.js'
import type { StoredRecord } from './stored-record.js'
import type { VersionRules } from './version.js'
import { versionApplVerId } from './version.js'

interface HandshakeInit {
  readonly settings: Settings
  readonly profile: Profile
  readonly rules: VersionRules
  readonly sequence: Sequence
  readonly pulse: Pulse
  readonly outbox: Outbox
  readonly intake: Intake
  readonly record: StoredRecord
  readonly sender: Sender
  readonly host: Host
}

type Agreed = Extract<LogonJudgement, { agreed: true }>

/**
 * Logons, ours and theirs, at the beginning of a connection and inside a session.
 *
 * Source: FIX Session Layer, Logon(A); test cases 1B, 1S, R.1 to R.3.
 */
export class Handshake {
  readonly #init: HandshakeInit
  readonly #own: OwnLogon
  /** Our Logon has said ResetSeqNumFlag(141), or would have: the answer's is an echo. */
  #resetSent = false
  /** The number of our Logon on this connection, as an initiator. */
  #logonNumber = 0

  constructor(init: HandshakeInit) {
    const { settings, sequence, outbox, sender } = init
    const { options, clock } = settings
    this.#init = init
    this.#own = new OwnLogon({ options, clock, sequence, outbox, sender })
  }

  /** A Logon of ours is being made: nothing else may take its number. */
  get busy(): boolean {
    return this.#own.pending
  }

  /** A new connection: nothing has been said on it. */
  begin(): void {
    this.#resetSent = false
    this.#init.profile.applVerId = undefined
  }

  async sendLogon(): Promise<void> {
    const { settings, record, rules, sequence } = this.#init
    const { options } = settings
    const speaks = this.#init.host.speaker()
    await record.load()
    const resets = options.resetOnLogon || record.resetPending
    if (speaks() && resets) await record.reset(fresh, speaks, rules.resetFlag)
    if (!speaks()) return
    this.#resetSent = resets
    const terms = {
      heartBtInt: options.heartBtInt,
      reset: resets && rules.resetFlag,
      nextExpected: options.nextExpectedMsgSeqNum ? sequence.expected : undefined,
      applVerId: versionApplVerId(options.defaultApplVerId),
    }
    const sent = await this.#own.send(terms, true, speaks)
    if (sent === undefined) return
    this.#logonNumber = sent.msgSeqNum
    await sent.batch.whenCommitted()
    if (speaks()) this.#init.host.post({ type: 'logon.sent' })
  }

  /** Identity first, then credentials; only then are store and numbers touched. */
  async judgeLogon(): Promise<void> {
    const { settings, sequence, intake, outbox, record, pulse, host } = this.#init
    const { options } = settings
    const speaks = this.#init.host.speaker()
    const message = intake.current
    const terms = this.#read()
    if (!terms.agreed) return this.#refuse(terms.reason)
    if (options.role === 'acceptor') {
      const refusal = await this.#authenticate()
      if (!speaks()) return
      if (refusal !== undefined) return host.post({ type: 'logon.refused', reason: refusal })
      await record.load()
      if (speaks() && (terms.reset || options.resetOnLogon)) await record.reset(fresh, speaks)
    } else if (terms.reset && !this.#resetSent) {
      // the acceptor has reset unasked: our Logon counts as the first message of the new generation
      await record.reset({ nextOut: 2, nextIn: 1 }, speaks)
      this.#logonNumber = 1
    }
    if (!speaks()) return
    if (this.#isUnheard(terms)) return this.#resetUnasked(terms, speaks)

    intake.recount()
    const { expected } = sequence
    const position = positionOf(message.msgSeqNum, expected)
    if (position === 'late') return this.#refuse(tooLow(expected, message.msgSeqNum), true)
    const { nextExpectedMsgSeqNum: minds } = options
    const wanted = minds ? terms.nextExpected : undefined
    const next = options.role === 'acceptor' ? sequence.nextOut : this.#logonNumber + 1
    if (wanted !== undefined && wanted > next)
      return this.#refuse(nextExpectedTooHigh(next, wanted), true)
    if (position === 'expected') intake.count()
    else intake.keep(true)
    if (options.role === 'acceptor' && !(await this.#answer(terms, speaks))) return
    record.resetAnswered()
    this.#init.profile.applVerId = terms.applVerId
    if (wanted !== undefined && wanted < next) outbox.resendBehindLogon(wanted)
    pulse.begin(terms.heartBtInt * 1_000)
    host.post({ type: 'logon.accepted', gap: position === 'early', told: wanted !== undefined })
  }

  /** As an acceptor we have begun again, and nothing has come in the new numbers: the peer may not know. */
  #isUnheard(terms: Agreed): boolean {
    const { settings, sequence, record } = this.#init
    if (settings.options.role !== 'acceptor' || terms.reset) return false
    return record.resetPending && sequence.expected === 1
  }

  /**
   * The peer has not heard of our reset: the answer to its Logon says so. Whether it counts that Logon as the first
   * of the new numbers is not agreed in the field; if it does, we find it missing, and it fills the gap.
   */
  async #resetUnasked(terms: Agreed, speaks: () => boolean): Promise<void> {
    const { record, pulse, host } = this.#init
    await record.reset(fresh, speaks, true)
    if (!speaks() || !(await this.#answer({ ...terms, reset: true }, speaks))) return
    this.#init.profile.applVerId = terms.applVerId
    pulse.begin(terms.heartBtInt * 1_000)
    host.post({ type: 'logon.accepted', gap: false, told: false })
  }

  /**
   * A message came early. The second one of the new numbers shows that the peer has heard of our reset, and counts its
   * Logon as the first: another reset would forget what both have said since.
   */
  noteEarly(): void {
    const { intake, record } = this.#init
    if (record.resetPending && intake.current.msgSeqNum === 2) record.resetAnswered()
  }

  /** @returns whether the answer is on its way and still wanted */
  async #answer(terms: Agreed, speaks: () => boolean): Promise<boolean> {
    const { sequence, settings } = this.#init
    const nextExpected = settings.options.nextExpectedMsgSeqNum ? sequence.expected : undefined
    const sent = await this.#own.send({ ...terms, nextExpected }, true, speaks)
    await sent?.batch.whenCommitted()
    return sent !== undefined && speaks()
  }

  #read(): LogonJudgement {
    const { intake, profile, rules, settings } = this.#init
    return readLogon(intake.current, profile, rules, settings.clock.now())
  }

  #refuse(reason: string, recordLoaded = this.#init.settings.options.role === 'initiator'): void {
    this.#init.settings.report({ type: 'logon-refused', by: 'us', reason })
    const farewell: Farewell | undefined = recordLoaded ? { text: reason } : undefined
    this.#init.host.post({ type: 'logon.refused', reason, ...(farewell && { farewell }) })
  }

  /** @returns why not, or nothing */
  async #authenticate(): Promise<string | undefined> {
    const { options, report } = this.#init.settings
    const connection = this.#init.intake.connection
    if (options.role !== 'acceptor' || options.authenticate === undefined || !connection) return
    let refusal: string | undefined
    try {
      const answer = await options.authenticate(this.#init.intake.current, connection.peer)
      if (answer !== true) refusal = answer
    } catch (cause) {
      refusal = `authentication failed: ${messageOf(cause)}`
    }
    if (refusal !== undefined) report({ type: 'logon-refused', by: 'us', reason: refusal })
    return refusal
  }

  /** The peer begins again inside the session. Source: FIX Session Layer, ResetSeqNumFlag(141) during a session. */
  async resetInSession(): Promise<void> {
    const { record, settings, sequence } = this.#init
    const speaks = this.#init.host.speaker()
    const terms = this.#read()
    if (!terms.agreed) {
      settings.report({ type: 'logon-refused', by: 'us', reason: terms.reason })
      return this.#init.intake.count()
    }
    await record.reset(fresh, speaks)
    if (!speaks()) return
    this.#init.intake.recount()
    this.#init.intake.count()
    const nextExpected = settings.options.nextExpectedMsgSeqNum ? sequence.expected : undefined
    const sent = await this.#own.send({ ...terms, reset: true, nextExpected }, false, speaks)
    if (sent !== undefined) this.#begun(terms.heartBtInt)
  }

  /** We begin again inside the session: the peer's Logon is awaited, and nothing is sent before it. */
  async askForReset(): Promise<void> {
    const { record, pulse, settings, sequence } = this.#init
    const { options } = settings
    const speaks = this.#init.host.speaker()
    await record.reset(fresh, speaks, true)
    if (!speaks()) return
    const terms = {
      heartBtInt: pulse.heartBtIntMs / 1_000,
      reset: true,
      nextExpected: options.nextExpectedMsgSeqNum ? sequence.expected : undefined,
      applVerId: versionApplVerId(options.defaultApplVerId),
    }
    await this.#own.send(terms, false, speaks)
  }

  /** The peer has answered our reset with its Logon. */
  completeReset(): void {
    const terms = this.#read()
    this.#init.intake.count()
    this.#init.record.resetAnswered()
    this.#begun(terms.agreed ? terms.heartBtInt : this.#init.pulse.heartBtIntMs / 1_000)
  }

  #begun(heartBtInt: number): void {
    this.#init.pulse.begin(heartBtInt * 1_000)
    this.#init.sender.begin()
    this.#init.host.post({ type: 'sequence.reset', generation: this.#init.sequence.generation })
  }
}

/** Where both numbers begin. */
const fresh = { nextOut: 1, nextIn: 1 } as const
