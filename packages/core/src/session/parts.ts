import { Backlog } from './backlog.js'
import { createInbox } from './create-inbox.js'
import { Handshake } from './handshake.js'
import { Heartbeats, type HeartbeatsHost } from './heartbeats.js'
import type { Host } from './host.js'
import type { Inbox } from './inbox.js'
import { Intake } from './intake.js'
import { Opening, type OpeningHost } from './opening.js'
import { Outbox } from './outbox.js'
import { Paces } from './pace.js'
import { Parking } from './parking.js'
import { profileOf } from './profile.js'
import type { Pulse } from './pulse.js'
import { Retainer } from './retention.js'
import { Sender } from './sender.js'
import type { Sequence } from './sequence.js'
import { sessionEncoder } from './session-encoder.js'
import type { Settings } from './settings.js'
import { Settling } from './settling.js'
import { StoredRecord } from './stored-record.js'
import { versionRules } from './version.js'

/** What a session is made of, each part doing one thing for the driver. */
export interface Parts {
  readonly pace: Paces
  readonly outbox: Outbox
  readonly sender: Sender
  readonly inbox: Inbox
  readonly heartbeats: Heartbeats
  readonly intake: Intake
  readonly record: StoredRecord
  readonly handshake: Handshake
  readonly opening: Opening
  readonly settling: Settling
}

/** Makes the parts of one session and makes them known to each other. */
export function partsOf(
  settings: Settings,
  sequence: Sequence,
  pulse: Pulse,
  host: Host & HeartbeatsHost & OpeningHost,
): Parts {
  const { options, clock } = settings
  const profile = profileOf(settings)
  const pace = new Paces(clock, options.rateLimit)
  const outbox = new Outbox({
    settings,
    sequence,
    pulse,
    encoder: sessionEncoder(options, () => sequence.nextIn - 1),
    pace,
    backlog: new Backlog(settings, host),
    retainer: new Retainer(settings, sequence),
    host,
  })
  const parking: Parking | undefined =
    options.whenLoggedOff === 'store'
      ? new Parking({ settings, recorded: () => record.exist() })
      : undefined
  const sender = new Sender({ settings, outbox, pace, parking, host })
  const inbox = createInbox({ settings, sequence, outbox, sender, host })
  const heartbeats = new Heartbeats(clock, pulse, host)
  const intake = new Intake({
    settings,
    profile,
    sequence,
    pulse,
    inbox,
    heartbeats,
    outbox,
    host,
  })
  const record: StoredRecord = new StoredRecord({
    settings,
    sequence,
    outbox,
    inbox,
    intake,
    sender,
  })
  const handshake = new Handshake({
    settings,
    profile,
    rules: versionRules[options.beginString],
    sequence,
    pulse,
    outbox,
    intake,
    record,
    sender,
    host,
  })
  const opening = new Opening(settings, host)
  const settling = new Settling({ settings, sequence, opening, inbox, outbox, record, sender })
  return {
    pace,
    outbox,
    sender,
    inbox,
    heartbeats,
    intake,
    record,
    handshake,
    opening,
    settling,
  }
}
