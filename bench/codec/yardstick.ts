import { flatBody, isWhole, type Subject } from '../subjects.js'
import { YardstickReader, YardstickWriter } from '../yardstick/codec.js'
import type { Jobs } from './job.js'

const reader = new YardstickReader()
const writer = new YardstickWriter('CLIENT', 'BROKER')
/** Data that holds SOH is beyond it. */
const withoutData = ({ name }: Subject) => name !== 'News'

/** The smallest codec written by hand. */
export const yardstick: Jobs = {
  parse(subject) {
    if (!withoutData(subject)) return undefined
    const { messages, tags } = subject
    return (n) => {
      const bytes = messages[n] as Buffer
      if (!reader.take(bytes, 0)) throw new Error('expected a whole message')
      let read = 0
      for (let i = 0; i < tags.length; i++) {
        const tag = tags[i] as number
        read += isWhole(tag) ? reader.int(tag) : reader.text(tag).length
      }
      return read
    }
  },

  encode(subject) {
    if (!withoutData(subject)) return undefined
    const bodies = subject.messages.map(flatBody)
    let msgSeqNum = 100_000
    return (n) => {
      const body = bodies[n] as (typeof bodies)[number]
      return writer.message(subject.msgType, msgSeqNum++, timestamp(), body).length
    }
  },
}

let lastMs = 0
let lastText = ''

function timestamp(): string {
  const now = Date.now()
  if (now !== lastMs) {
    lastMs = now
    lastText = new Date(now).toISOString().replace(/-/g, '').replace('T', '-').slice(0, 21)
  }
  return lastText
}
