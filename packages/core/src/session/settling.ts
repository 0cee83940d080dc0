import { backOff } from './back-off.js'
import type { DriverCommand, Ending } from './events.js'
import type { Inbox } from './inbox.js'
import type { Opening } from './opening.js'
import type { ResolvedOptions } from './options.js'
import type { Outbox } from './outbox.js'
import type { Sender } from './sender.js'
import type { Sequence } from './sequence.js'
import type { Settings } from './settings.js'
import type { StoredRecord } from './stored-record.js'

/** How long a handler may go on after its connection is gone. */
const HANDLER_PATIENCE_MS = 10_000

interface SettlingInit {
  readonly settings: Settings
  readonly sequence: Sequence
  readonly opening: Opening
  readonly inbox: Inbox
  readonly outbox: Outbox
  readonly record: StoredRecord
  readonly sender: Sender
}

/** What a connection that is gone leaves behind: commits under way, handlers that run, numbers that begin again. */
export class Settling {
  readonly #init: SettlingInit

  constructor(init: SettlingInit) {
    this.#init = init
  }

  /**
   * Resolves when nothing of the connection is left, to how long to wait before the next, milliseconds. `isCurrent`:
   * no other connection has begun meanwhile.
   */
  async settle(
    { attempt, ending, over, stay }: Extract<DriverCommand, { type: 'settle' }>,
    isCurrent: () => boolean,
    hangUp: () => void,
  ): Promise<number> {
    const { settings, opening, inbox, record, sender } = this.#init
    const { options, rng } = settings
    const resets = resetsAfter(ending, options)
    if (stay) opening.close()
    else opening.hold()
    if (over || options.resetOnLogon || resets) sender.end()
    else sender.forgoLogon()
    hangUp()
    sender.wake()
    const handling = inbox.cut()
    // a handler may be waiting for a commit: it would never finish if the commits waited for it
    await this.#settleOutbox()
    await this.#patiently(handling)
    // a Logon of this connection may still be waiting for the store: the next one starts when it is through
    await record.settled()
    await this.#settleOutbox()
    if (resets && isCurrent()) await this.#beginAgain(isCurrent)
    record.ended(over ? 'Disconnected' : 'Recovering')
    await this.#settleOutbox()
    return backOff(options.reconnect, attempt, rng)
  }

  /** A connection has ended in a way after which both numbers begin at 1. */
  async #beginAgain(wanted: () => boolean): Promise<void> {
    const { settings, sequence, inbox, record } = this.#init
    const { generation, nextOut, expected } = sequence
    if (generation === 0 || (nextOut === 1 && expected === 1)) return
    // a handler that still runs was given up on: what it was handed belongs to the numbers before
    inbox.begin()
    try {
      await record.reset({ nextOut: 1, nextIn: 1 }, wanted)
    } catch (cause) {
      settings.report({ type: 'failed', cause })
    }
  }

  /** What fails here is tried again before the next Logon, with the same numbers and bytes. */
  async #settleOutbox(): Promise<void> {
    const { settings, outbox } = this.#init
    try {
      await outbox.settle()
    } catch (cause) {
      settings.report({ type: 'store-failed', cause })
    }
  }

  /** A handler that never finishes does not hold the session: its message is handed over again. */
  #patiently(handling: Promise<void>): Promise<void> {
    const { settings, sequence } = this.#init
    const { clock, report } = settings
    return new Promise((resolve) => {
      const timer = clock.setTimeout(() => {
        report({ type: 'handler-abandoned', msgSeqNum: sequence.nextIn })
        resolve()
      }, HANDLER_PATIENCE_MS)
      handling.then(() => {
        clock.clearTimeout(timer)
        resolve()
      }, resolve)
    })
  }
}

function resetsAfter(ending: Ending, options: ResolvedOptions): boolean {
  if (options.resetOnDisconnect) return true
  return ending === 'logout'
    ? options.resetOnLogout
    : ending === 'violation' && options.resetOnError
}
