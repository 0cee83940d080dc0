import type { Validator } from '../ports.js'
import type { Profile } from './inbound.js'
import type { Settings } from './settings.js'

/** In bytes: longer ones are nobody's identifiers, and would have to be sent back. */
const TEST_REQ_ID_MAX = 1_024

/** What the session's options say of the messages that it takes. */
export function profileOf(settings: Settings): Profile {
  const { options } = settings
  const { maxLatency, maxMessageBytes } = options
  return {
    beginString: Buffer.from(options.beginString, 'latin1'),
    senderCompId: Buffer.from(options.senderCompId, 'latin1'),
    targetCompId: Buffer.from(options.targetCompId, 'latin1'),
    checkCompId: options.checkCompId,
    requiresOrigSendingTime: options.requiresOrigSendingTime,
    validator: options.rejectInvalidMessage ? options.validator : undefined,
    applVerId: undefined,
    witness: options.rejectInvalidMessage ? undefined : witness(settings),
    maxLatencyMs: maxLatency === false ? Number.POSITIVE_INFINITY : maxLatency * 1_000,
    testReqIdMin: options.allowEmptyValues ? 0 : 1,
    testReqIdMax: Math.min(TEST_REQ_ID_MAX, maxMessageBytes >> 2),
  }
}

/** The session's validator, where nothing is rejected for what it finds. */
function witness({ options: { validator }, report }: Settings): Validator | undefined {
  if (validator === undefined) return undefined
  return {
    validate(message, applVerId) {
      const fault = validator.validate(message, applVerId)
      if (fault !== undefined) report({ type: 'invalid', msgType: message.msgType, ...fault })
      return fault
    },
  }
}
