import type { Draft } from '../wire/draft.js'
import type { Message } from '../wire/message.js'
import { businessReject, reject } from './admin.js'
import type { ResolvedOptions } from './options.js'
import type { RejectMessage } from './reject-message.js'
import { businessRejectText, sessionRejectText } from './reject-texts.js'
import { reverseRoute } from './reverse-route.js'
import { routeSizeMax } from './session-encoder.js'
import { versionRules } from './version.js'

/** What tells the peer that the application rejects its `message`. */
export function applicationReject(
  message: Message,
  { rejection }: RejectMessage,
  options: ResolvedOptions,
): Draft {
  const { msgType, fields } = draft(message, rejection, options)
  return { msgType, fields: [...fields, ...(rejection.fields ?? [])] }
}

function draft(
  message: Message,
  rejection: RejectMessage['rejection'],
  options: ResolvedOptions,
): Draft {
  const rules = versionRules[options.beginString]
  const route = reverseRoute(message, rules.locationIds, routeSizeMax(options))
  const about = { refSeqNum: message.int(34) ?? message.msgSeqNum, refMsgType: message.msgType }
  if ('sessionRejectReason' in rejection) {
    const { sessionRejectReason: reason, refTagId, text = sessionRejectText(reason) } = rejection
    const complaint = { ...about, reason, text, ...(refTagId !== undefined && { refTagId }) }
    return reject(complaint, rules, route)
  }
  const { businessRejectReason: reason, businessRejectRefId: refId } = rejection
  const text = rejection.text ?? businessRejectText(reason, !rules.businessReject)
  const complaint = { ...about, reason, text, ...(refId !== undefined && { refId }) }
  return businessReject(complaint, rules, route)
}
