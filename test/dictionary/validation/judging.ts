import type { Fault, Validator } from '@goldfix/core'
import { dataFieldsWith } from '../../../packages/core/src/wire/data-fields.js'
import { MessageView } from '../../../packages/core/src/wire/message.js'
import { wire } from '../../../packages/core/src/wire/testing/wire-text.js'

/** `reason/tag` of the fault that a validator finds in wire text, `reason` where it names no tag, or `accepted`. */
export function judgement(validator: Validator, wireText: string): string {
  const bytes = wire(wireText)
  const view = new MessageView(undefined, dataFieldsWith(validator.dataFields))
  if (!view.read(bytes, 0, bytes.length)) return `garbled: ${view.reason}`
  return verdict(validator.validate(view))
}

function verdict(fault: Fault | undefined): string {
  if (fault === undefined) return 'accepted'
  return fault.refTagId === undefined ? `${fault.reason}` : `${fault.reason}/${fault.refTagId}`
}
