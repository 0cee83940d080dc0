import { Encoder } from '../wire/encoder.js'
import type { ResolvedOptions } from './options.js'
import { sessionDataFields } from './session-data-fields.js'

/** Writes this session's messages. `lastProcessed`: the peer's last MsgSeqNum(34) that has been processed. */
export function sessionEncoder(options: ResolvedOptions, lastProcessed: () => number): Encoder {
  const { maxMessageBytes, timestampPrecision, allowPosDup, allowEmptyValues } = options
  return new Encoder(options, {
    maxMessageBytes,
    allowPosDup,
    allowEmptyValues,
    precision: timestampPrecision,
    dataFields: sessionDataFields(options),
    ...(options.lastMsgSeqNumProcessed && { lastMsgSeqNumProcessed: lastProcessed }),
  })
}

/** How many characters of routing fields a reject may carry back, see `reverseRoute`. */
export function routeSizeMax({ maxMessageBytes }: ResolvedOptions): number {
  return maxMessageBytes >> 3
}
