import { messageOf } from '../errors.js'
import { logon } from './admin.js'
import type { Farewell } from './events.js'
import type { Profile } from './inbound.js'
import type { Intake, News } from './intake.js'
import { readLogon, tooLow } from './logon.js'
import type { Outbox } from './outbox.js'
import type { Pulse } from './pulse.js'
import type { Sender } from './sender.js'
import { positionOf, type Sequence } from './sequence.js'
import type { Settings } from './settings.js'
import type { StoredRecord } from './stored-record.js'
import type { VersionRules } from './version.js'

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
  readonly post: (news: News) => void
  /** Whether the connection of now is still the one that talks: asked after every wait. */
  readonly speaker: () => () => boolean
}

/**
 * Logons, ours and theirs, at the beginning of a connection and inside a session.
 *
 * Source: FIX Session Layer, Logon(A); test cases 1B, 1S, R.1.
 */
export class Handshake {
  readonly #init: HandshakeInit
  /** Our Logon has said ResetSeqNumFlag(141), or would have: the answer's is an echo. */
  #resetSent = false

  constructor(init: HandshakeInit) {
    this.#init = init
  }

  /** A new connection: nothing has been said on it. */
  begin(): void {
    this.#resetSent = false
  }

  async sendLogon(): Promise<void> {
    const speaks = this.#init.speaker()
    const { options } = this.#init.settings
    await this.#init.record.load()
    if (speaks() && options.resetOnLogon) await this.#init.record.reset(1, speaks)
    if (!speaks()) return
    this.#resetSent = options.resetOnLogon
    const sent = this.#init.outbox.enqueueOpening(
      logon(options.heartBtInt, options.resetOnLogon && this.#init.rules.resetFlag, options),
    )
    await sent.batch.whenCommitted()
    if (speaks()) this.#init.post({ type: 'logon.sent' })
  }

  /** Identity first, then credentials; only then are store and numbers touched. */
  async judgeLogon(): Promise<void> {
    const speaks = this.#init.speaker()
    const { options, clock } = this.#init.settings
    const message = this.#init.intake.current
    const terms = readLogon(message, this.#init.profile, this.#init.rules, clock.now())
    if (!terms.agreed) return this.#refuse(terms.reason)
    if (options.role === 'acceptor') {
      const refusal = await this.#authenticate()
      if (!speaks()) return
      if (refusal !== undefined) return this.#init.post({ type: 'logon.refused', reason: refusal })
      await this.#init.record.load()
      if (speaks() && (terms.reset || options.resetOnLogon))
        await this.#init.record.reset(1, speaks)
    } else if (terms.reset && !this.#resetSent) {
      // the acceptor has reset unasked: our Logon counts as the first message of the new generation
      await this.#init.record.reset(2, speaks)
    }
    if (!speaks()) return

    const { expected } = this.#init.sequence
    const position = positionOf(message.msgSeqNum, expected)
    if (position === 'late') return this.#refuse(tooLow(expected, message.msgSeqNum), true)
    if (position === 'expected') this.#init.intake.count()
    else this.#init.intake.keep(true)
    if (options.role === 'acceptor') {
      const answer = logon(terms.heartBtInt, terms.reset, options)
      await this.#init.outbox.enqueueOpening(answer).batch.whenCommitted()
      if (!speaks()) return
    }
    this.#init.pulse.begin(terms.heartBtInt * 1_000)
    this.#init.post({ type: 'logon.accepted', gap: position === 'early' })
  }

  #refuse(reason: string, recordLoaded = this.#init.settings.options.role === 'initiator'): void {
    this.#init.settings.report({ type: 'logon-refused', by: 'us', reason })
    const farewell: Farewell | undefined = recordLoaded ? { text: reason } : undefined
    this.#init.post({ type: 'logon.refused', reason, ...(farewell && { farewell }) })
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

  /** Source: FIX Session Layer, ResetSeqNumFlag(141) during a session. */
  async resetInSession(): Promise<void> {
    const speaks = this.#init.speaker()
    const { options, clock, report } = this.#init.settings
    const terms = readLogon(
      this.#init.intake.current,
      this.#init.profile,
      this.#init.rules,
      clock.now(),
    )
    if (!terms.agreed) {
      report({ type: 'logon-refused', by: 'us', reason: terms.reason })
      return this.#init.intake.count()
    }
    await this.#init.record.reset(1, speaks)
    if (!speaks()) return
    this.#init.intake.count()
    this.#init.outbox.enqueue(logon(terms.heartBtInt, true, options))
    this.#init.pulse.begin(terms.heartBtInt * 1_000)
    this.#init.sender.begin()
    this.#init.post({ type: 'sequence.reset', generation: this.#init.sequence.generation })
  }
}
