import type { Observable } from 'rxjs'
import type { Acceptor } from '../acceptor.js'
import type { Clock, Rng, Transport } from '../ports.js'
import type { SessionStore } from '../session-store.js'
import type { Message } from '../wire/message.js'
import type { Delivery } from './deliveries.js'
import type { ResolvedOptions } from './options.js'
import type { Occurrence } from './report.js'

/** Everything a driver works with; never seen by events, context or inspection. */
export interface Settings {
  readonly options: ResolvedOptions
  readonly transport: Transport
  readonly store: SessionStore
  readonly clock: Clock
  readonly rng: Rng
  readonly acceptor: Acceptor
  readonly consumer: Consumer
  /** Never throws. */
  readonly report: (occurrence: Occurrence) => void
}

/** How the application takes its messages. */
export type Consumer =
  | { readonly onMessage: (message: Message) => unknown }
  | { readonly deliveries: (delivery$: Observable<Delivery>) => Observable<unknown> }
