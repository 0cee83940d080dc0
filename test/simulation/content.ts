import type { Message } from '@goldfix/core'
import { MessageView } from '../../packages/core/src/wire/message.js'

/** What may differ from copy to copy: 8 9 10, PossDupFlag, SendingTime, OrigSendingTime. */
const MAY_DIFFER = new Set([8, 9, 10, 43, 52, 122])

export function contentOf(message: Message): string {
  let content = ''
  for (const [tag, value] of message.fields())
    if (!MAY_DIFFER.has(tag)) content += `${tag}=${value.toString('latin1')}|`
  return content
}

const reader = new MessageView()

export function textIn(bytes: Buffer, tag: number): string | undefined {
  reader.read(bytes, 0, bytes.length)
  return reader.text(tag)
}

/** Wire text with `|`. */
export function readable(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\x01', '|')
}
