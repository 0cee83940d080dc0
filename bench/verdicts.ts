import { createValidator } from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { Framer } from '../packages/core/src/wire/frame.js'
import { MessageView } from '../packages/core/src/wire/message.js'

const framer = new Framer()
const view = new MessageView()
const validator = createValidator(FIX44)

/** Framed: BodyLength and CheckSum are right. */
export function isFramed(bytes: Buffer): boolean {
  return framer.take(bytes, 0) === 'message' && framer.end === bytes.length
}

/** Parsed: every field is indexed. Without CheckSum. */
export function isWhole(bytes: Buffer): boolean {
  return view.read(bytes, 0, bytes.length)
}

/** Framed and parsed, as a session does it. */
export function isRead(bytes: Buffer): boolean {
  return framer.take(bytes, 0, view) === 'message'
}

/** Parsed, and good by every rule of FIX44 on every field. Without CheckSum. */
export function isGood(bytes: Buffer): boolean {
  return isWhole(bytes) && validator.validate(view) === undefined
}
