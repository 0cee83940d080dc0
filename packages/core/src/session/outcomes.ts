import { messageOf } from '../errors.js'
import type { Message } from '../wire/message.js'
import { applicationReject } from './application-reject.js'
import type { Host } from './host.js'
import { RejectMessage } from './reject-message.js'
import type { Sender } from './sender.js'
import type { Settings } from './settings.js'

/** What the peer is told of a message on which the application's handler failed for good. */
export const applicationFailed = new RejectMessage({
  businessRejectReason: 0,
  text: 'Application failed to process the message',
})

/** What becomes of a message that the application does not want, or on which it fails. */
export class Outcomes {
  readonly #settings: Settings
  readonly #sender: Sender
  readonly #host: Host

  constructor(settings: Settings, sender: Sender, host: Host) {
    this.#settings = settings
    this.#sender = sender
    this.#host = host
  }

  /** The peer is told; where the reject cannot be encoded, that the application failed. */
  reject(message: Message, reject: RejectMessage): void {
    try {
      this.#tell(message, reject)
    } catch (cause) {
      const { msgSeqNum, msgType } = message
      const { report } = this.#settings
      report({ type: 'handler-failed', msgSeqNum, msgType, cause, outcome: 'reject' })
      this.#tell(message, applicationFailed)
    }
  }

  /**
   * A message failed for good.
   *
   * @returns true to count it as processed and go on, false to stop here
   */
  giveUpOn(message: Message, cause: unknown): boolean {
    const { options, report } = this.#settings
    const { msgSeqNum, msgType } = message
    const { outcome } = options.onHandlerError
    report({ type: 'handler-failed', msgSeqNum, msgType, cause, outcome })
    if (outcome === 'reject') {
      this.#tell(message, applicationFailed)
      return true
    }
    const reason = `the handler failed on MsgSeqNum ${msgSeqNum}: ${messageOf(cause)}`
    this.#host.post({ type: 'handler.halted', reason })
    return false
  }

  #tell(message: Message, reject: RejectMessage): void {
    this.#sender.answer(applicationReject(message, reject, this.#settings.options))
  }
}
