import type { Connection } from '../ports.js'
import { frameChecks } from './frame-checks.js'
import { sessionDataFields } from './session-data-fields.js'
import type { Settings } from './settings.js'

/** Whom it tells. */
export interface OpeningHost {
  opened(connection: Connection): void
  failedToOpen(cause: unknown): void
}

/** How a session comes to its connection: it dials, or waits at the acceptor's door. */
export class Opening {
  readonly #settings: Settings
  readonly #host: OpeningHost
  #cancel: (() => void) | undefined
  /** `expecting`: the next counterparty comes in. `holding`: it waits until the last one is settled. */
  #door: 'closed' | 'holding' | 'expecting' = 'closed'
  #visitor: Connection | undefined

  constructor(settings: Settings, host: OpeningHost) {
    this.#settings = settings
    this.#host = host
  }

  begin(): void {
    const { options, transport } = this.#settings
    if (options.role === 'initiator') {
      const dialling = transport.dial(options.connect).subscribe({
        next: (connection) => {
          this.#cancel = undefined
          this.#host.opened(connection)
        },
        error: (cause: unknown) => this.#failed(cause),
      })
      if (!dialling.closed) this.#cancel = () => dialling.unsubscribe()
      return
    }
    this.#door = 'expecting'
    this.#attend()
    const visitor = this.#visitor
    this.#visitor = undefined
    // the chart is still entering Connecting; the visitor's Logon comes after that
    if (visitor !== undefined) queueMicrotask(() => this.#welcome(visitor))
  }

  /** A counterparty that comes now waits for the next {@link begin}. */
  hold(): void {
    if (this.#settings.options.role === 'initiator') this.#cancel?.()
    this.#door = 'holding'
  }

  /** Dials no more and lets nobody in. */
  close(): void {
    this.#cancel?.()
    this.#cancel = undefined
    this.#door = 'closed'
    this.#visitor?.close()
    this.#visitor = undefined
  }

  #attend(): void {
    const { options, acceptor } = this.#settings
    if (this.#cancel !== undefined || options.role !== 'acceptor') return
    this.#cancel = acceptor.admit(
      options.listen,
      options,
      (visitor) => this.#visit(visitor),
      frameChecks(options),
      sessionDataFields(options),
    )
    acceptor.listen(options.listen).catch((cause: unknown) => this.#failed(cause))
  }

  #failed(cause: unknown): void {
    this.close()
    this.#host.failedToOpen(cause)
  }

  /** @returns whether this counterparty is let in, now or soon */
  #visit(visitor: Connection): boolean {
    if (this.#door === 'closed') return false
    if (this.#door === 'expecting') {
      this.#welcome(visitor)
      return true
    }
    if (this.#visitor !== undefined) return false
    this.#visitor = visitor
    return true
  }

  #welcome(visitor: Connection): void {
    if (this.#door !== 'expecting') return visitor.close()
    this.#door = 'closed'
    this.#host.opened(visitor)
  }
}
