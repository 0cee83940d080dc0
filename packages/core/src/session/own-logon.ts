import { messageOf } from '../errors.js'
import type { Clock } from '../ports.js'
import type { Draft, Fields } from '../wire/draft.js'
import { type LogonTerms, logon } from './admin.js'
import type { Batch } from './batch.js'
import type { ResolvedOptions } from './options.js'
import type { Outbox } from './outbox.js'
import type { Sender } from './sender.js'
import type { Sequence } from './sequence.js'

interface OwnLogonInit {
  readonly options: ResolvedOptions
  readonly clock: Clock
  readonly sequence: Sequence
  readonly outbox: Outbox
  readonly sender: Sender
}

/** Makes our Logon and sends it, amended by the application where it wants to. */
export class OwnLogon {
  readonly #init: OwnLogonInit
  #amending = false

  constructor(init: OwnLogonInit) {
    this.#init = init
  }

  /** The application is amending a Logon whose number is promised to it: nothing else may take one. */
  get pending(): boolean {
    return this.#amending
  }

  /**
   * Resolves to the Logon sent, or to nothing where `wanted` says meanwhile that it is not. Rejects where the
   * application cannot amend it, or does not in time: no number is used then.
   *
   * @param opening it opens a connection, so it passes before all else
   */
  async send(
    terms: LogonTerms,
    opening: boolean,
    wanted: () => boolean,
  ): Promise<{ msgSeqNum: number; batch: Batch } | undefined> {
    const { options, outbox } = this.#init
    const draft = logon(terms, options.logonFields)
    if (options.amendLogon === undefined)
      return opening ? outbox.enqueueOpening(draft) : outbox.enqueue(draft)
    const sendingTime = outbox.sendingTime()
    const amended = await this.#amend(draft, sendingTime)
    if (!wanted()) return undefined
    return opening
      ? outbox.enqueueOpening(amended, sendingTime)
      : outbox.enqueue(amended, sendingTime)
  }

  async #amend({ msgType, fields }: Draft, sendingTime: string): Promise<Draft> {
    const { options, sequence, outbox, sender } = this.#init
    const { senderCompId, targetCompId, amendLogon } = options
    const msgSeqNum = sequence.nextOut
    this.#amending = true
    sender.holdForLogon()
    try {
      const pending = { msgSeqNum, sendingTime, senderCompId, targetCompId, fields }
      const more = await this.#inTime(async () => amendLogon?.(pending) ?? [])
      // the application's fields keep to the rules for all that the application sends
      outbox.check({ msgType, fields: more })
      return { msgType, fields: merged(fields, more) }
    } catch (cause) {
      throw new Error(`amendLogon: ${messageOf(cause)}`, { cause })
    } finally {
      this.#amending = false
    }
  }

  #inTime(work: () => Promise<Fields>): Promise<Fields> {
    const { clock, options } = this.#init
    return new Promise((resolve, reject) => {
      const late = new Error(`expected an answer within ${options.logonTimeout} s, but none came`)
      const timer = clock.setTimeout(() => reject(late), options.logonTimeout * 1_000)
      work()
        .then(resolve, reject)
        .finally(() => clock.clearTimeout(timer))
    })
  }
}

function merged(fields: Fields, more: Fields): Fields {
  const replaced = new Set(more.map(([tag]) => tag))
  return [...fields.filter(([tag]) => !replaced.has(tag)), ...more]
}
