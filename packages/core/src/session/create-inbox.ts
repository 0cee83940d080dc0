import { messageOf } from '../errors.js'
import { Deliveries } from './deliveries.js'
import type { Host } from './host.js'
import { HandlerInbox, type Inbox, type Progress } from './inbox.js'
import type { Outbox } from './outbox.js'
import { Outcomes } from './outcomes.js'
import type { Sender } from './sender.js'
import type { Sequence } from './sequence.js'
import type { Settings } from './settings.js'
import { StoredInbox } from './stored-inbox.js'

interface InboxParts {
  readonly settings: Settings
  readonly sequence: Sequence
  readonly outbox: Outbox
  readonly sender: Sender
  readonly host: Host
}

/** The inbox that fits how the application takes its messages; what it throws never gets past here. */
export function createInbox(parts: InboxParts): Inbox {
  const { settings, sequence, host } = parts
  if (settings.options.inbox === 'memory') return consumerInbox(parts, sequence, host)
  const inner = (handled: Sequence, progress: Progress) => consumerInbox(parts, handled, progress)
  return new StoredInbox({ ...parts, inner })
}

function consumerInbox(parts: InboxParts, sequence: Sequence, progress: Progress): Inbox {
  const { settings, sender, host } = parts
  const { consumer } = settings
  const outcomes = new Outcomes(settings, sender, host)
  if ('onMessage' in consumer)
    return new HandlerInbox({
      settings,
      sequence,
      handler: consumer.onMessage,
      progress,
      outcomes,
      host,
    })

  const deliveries = new Deliveries({ settings, sequence, progress, outcomes })
  const over = (reason: string) => {
    settings.report({
      type: 'handler-failed',
      msgSeqNum: sequence.nextIn,
      msgType: '',
      cause: reason,
      outcome: 'halt',
    })
    host.consumerEnded(reason)
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
