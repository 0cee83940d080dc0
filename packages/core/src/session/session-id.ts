import type { SessionId } from '../ports.js'

/** By whom a session is: the names on both ends of it. */
export interface SessionParties {
  readonly beginString: string
  readonly senderCompId: string
  readonly targetCompId: string
  readonly senderSubId?: string
  readonly senderLocationId?: string
  readonly targetSubId?: string
  readonly targetLocationId?: string
  readonly qualifier?: string
}

/**
 * How a session is known everywhere, seen from our side: `FIX.4.4:SENDER->TARGET`, or with everything that may be
 * there `FIX.4.4:SENDER/SUB/LOCATION->TARGET/SUB/LOCATION:QUALIFIER`.
 */
export function sessionIdOf(parties: SessionParties): SessionId {
  const { beginString, senderCompId, targetCompId, qualifier } = parties
  const sender = endOf(senderCompId, parties.senderSubId, parties.senderLocationId)
  const target = endOf(targetCompId, parties.targetSubId, parties.targetLocationId)
  const id = `${beginString}:${sender}->${target}`
  return qualifier === undefined ? id : `${id}:${qualifier}`
}

function endOf(compId: string, subId = '', locationId = ''): string {
  if (locationId !== '') return `${compId}/${subId}/${locationId}`
  return subId === '' ? compId : `${compId}/${subId}`
}
