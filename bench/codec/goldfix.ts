import { createValidator } from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { Encoder } from '../../packages/core/src/wire/encoder.js'
import { Framer } from '../../packages/core/src/wire/frame.js'
import { MessageView } from '../../packages/core/src/wire/message.js'
import { utcTimestamp } from '../../packages/core/src/wire/utc-timestamp.js'
import { isWhole } from '../subjects.js'
import type { Jobs } from './job.js'

const framer = new Framer()
const view = new MessageView()
const validator = createValidator(FIX44)
/** One for a session, as sessions have it: what is the same in each message of the session is prepared once. */
const encoder = new Encoder({
  beginString: 'FIX.4.4',
  senderCompId: 'CLIENT',
  targetCompId: 'BROKER',
})

/** GoldFix's codec as its sessions use it. */
export const goldfix: Jobs = {
  parse({ messages, tags }) {
    return (n) => {
      const bytes = messages[n] as Buffer
      if (framer.take(bytes, 0, view) !== 'message') throw new Error(framer.reason)
      let read = 0
      for (let i = 0; i < tags.length; i++) {
        const tag = tags[i] as number
        read += isWhole(tag) ? (view.int(tag) as number) : (view.text(tag) as string).length
      }
      return read
    }
  },

  validate({ messages }) {
    return (n) => {
      if (framer.take(messages[n] as Buffer, 0, view) !== 'message') throw new Error(framer.reason)
      const fault = validator.validate(view)
      if (fault !== undefined) throw new Error(JSON.stringify(fault))
      return view.fieldCount
    }
  },

  encode({ msgType, bodies }) {
    let msgSeqNum = 100_000
    return (n) => {
      const time = utcTimestamp(Date.now(), 'millis')
      return encoder.encode(msgType, msgSeqNum++, time, bodies[n] as (typeof bodies)[number]).length
    }
  },
}
