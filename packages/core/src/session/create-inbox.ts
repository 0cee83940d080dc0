import { messageOf } from '../errors.js'
import type { SentMessage } from '../session-store.js'
import type { Draft } from '../wire/draft.js'
import type { Message } from '../wire/message.js'
import { applicationReject } from './application-reject.js'
import type { Batch, Note } from './batch.js'
import { Deliveries } from './deliveries.js'
import { HandlerInbox, type Inbox } from './inbox.js'
import { RejectMessage } from './reject-message.js'
import type { Sequence } from './sequence.js'
import { sessionDataFields } from './session-data-fields.js'
import type { Settings } from './settings.js'
import { StoredInbox } from './stored-inbox.js'

interface InboxWiring {
  /** Has the next commit save a message. */
  readonly keep: (message: SentMessage) => Batch
  /** Has the next commit say how far the application is. */
  readonly note: (note: Note) => void
  /** The application may be handed what is stored. */
  readonly ready: () => boolean
  readonly onProcessed: () => void
  readonly onRoom: () => void
  readonly onDefect: (cause: unknown) => void
  readonly transmit: (draft: Draft) => void
  readonly halt: (reason: string) => void
  /** The application takes no messages any more. */
  readonly over: (reason: string) => void
}

/** What the peer is told of a message on which the application's handler failed for good. */
export const applicationFailed = new RejectMessage({
  businessRejectReason: 0,
  text: 'Application failed to process the message',
})

/** The inbox that fits how the application takes its messages; what it throws never gets past here. */
export function createInbox(settings: Settings, sequence: Sequence, wiring: InboxWiring): Inbox {
  const { options, store } = settings
  if (options.inbox === 'memory') return consumerInbox(settings, sequence, wiring)
  const { keep, note, ready, onProcessed, onRoom, onDefect } = wiring
  return new StoredInbox({
    id: options.id,
    store,
    sequence,
    maxUnprocessed: options.maxUnprocessed,
    dataFields: sessionDataFields(options),
    inner: (handled, onHandled, onFreed) =>
      consumerInbox(settings, handled, { ...wiring, onProcessed: onHandled, onRoom: onFreed }),
    keep,
    note,
    ready,
    onProcessed,
    onRoom,
    onDefect,
  })
}

function consumerInbox(settings: Settings, sequence: Sequence, wiring: InboxWiring): Inbox {
  const { options, consumer, report } = settings
  const { onProcessed, onRoom, onDefect } = wiring
  const tell = (message: Message, reject: RejectMessage) =>
    wiring.transmit(applicationReject(message, reject, options))
  const onReject = (message: Message, reject: RejectMessage) => {
    try {
      tell(message, reject)
    } catch (cause) {
      const { msgSeqNum, msgType } = message
      report({ type: 'handler-failed', msgSeqNum, msgType, cause, outcome: 'reject' })
      tell(message, applicationFailed)
    }
  }
  if ('onMessage' in consumer)
    return new HandlerInbox({
      sequence,
      onProcessed,
      onRoom,
      onDefect,
      handler: consumer.onMessage,
      onReject,
      maxUnprocessed: options.maxUnprocessed,
      dataFields: sessionDataFields(options),
      retries: options.onHandlerError.retries,
      onFailure: (message, cause) => {
        const { msgSeqNum, msgType } = message
        const { outcome } = options.onHandlerError
        report({ type: 'handler-failed', msgSeqNum, msgType, cause, outcome })
        if (outcome === 'reject') {
          tell(message, applicationFailed)
          return true
        }
        wiring.halt(`the handler failed on MsgSeqNum ${msgSeqNum}: ${messageOf(cause)}`)
        return false
      },
    })

  const deliveries = new Deliveries({
    id: options.id,
    sequence,
    maxUnprocessed: options.maxUnprocessed,
    onProcessed,
    onRoom,
    onReject,
  })
  const over = (reason: string) => {
    report({
      type: 'handler-failed',
      msgSeqNum: sequence.nextIn,
      msgType: '',
      cause: reason,
      outcome: 'halt',
    })
    wiring.over(reason)
  }
  // it may end while it is made: the chart is not ready to hear of it then
  const end = (reason: string) => queueMicrotask(() => over(reason))
  try {
    consumer.deliveries(deliveries.stream).subscribe({
      error: (cause: unknown) => end(`the deliveries stream failed: ${messageOf(cause)}`),
      complete: () => end('the deliveries stream completed'),
    })
  } catch (cause) {
    end(`the deliveries stream could not be made: ${messageOf(cause)}`)
  }
  return deliveries
}
