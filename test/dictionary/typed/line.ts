import type { Draft } from '@goldfix/core'
import { Encoder } from '../../../packages/core/src/wire/encoder.js'
import { MessageView } from '../../../packages/core/src/wire/message.js'

const encoder = new Encoder(
  { beginString: 'FIX.4.4', senderCompId: 'US', targetCompId: 'THEM' },
  { maxMessageBytes: 4_000_000 },
)

/** A draft as its peer gets it. */
export function received({ msgType, fields }: Draft): MessageView {
  return view(encoder.encode(msgType, 7, '20261128-02:33:15.000', fields))
}

/** A draft as it goes out, without what is the same in all: `35=D|11=a|`. */
export function sentText(draft: Draft): string {
  const text = received(draft).raw().toString('latin1').replaceAll('\x01', '|')
  return text
    .replace(/^8=.*?\|9=\d+\|/, '')
    .replace(/34=7\|.*?56=THEM\|/, '')
    .replace(/10=\d{3}\|$/, '')
}

function view(bytes: Buffer): MessageView {
  const message = new MessageView()
  if (!message.read(bytes, 0, bytes.length)) throw new Error(message.reason)
  return message
}
