import type { Fields } from '@goldfix/core'
import { isWhole } from '../subjects.js'
import { YardstickReader, YardstickWriter } from '../yardstick/codec.js'
import type { Jobs } from './job.js'

const reader = new YardstickReader()
const writer = new YardstickWriter('CLIENT', 'BROKER')
/** Bytes that wait before they leave in one write. */
const WRITE_BYTES = 65_536

/** The smallest codec written by hand. */
export const yardstick: Jobs = {
  parse({ messages, tags }) {
    return (n) => {
      const bytes = messages[n] as Buffer
      if (reader.take(bytes, 0) !== bytes.length) throw new Error('expected a whole message')
      let read = 0
      for (let i = 0; i < tags.length; i++) {
        const tag = tags[i] as number
        read += isWhole(tag) ? reader.int(tag) : reader.text(tag).length
      }
      return read
    }
  },

  encode({ msgType, bodies }) {
    let msgSeqNum = 100_000
    return (n) => {
      writer.begin(msgType, msgSeqNum++, Date.now())
      write(bodies[n] as Fields)
      const waiting = writer.end()
      return waiting < WRITE_BYTES ? waiting : writer.flush().length
    }
  },
}

/** Groups as they are nested, and the length before data. */
function write(fields: Fields): void {
  for (let i = 0; i < fields.length; i++) {
    const [tag, value] = fields[i] as Fields[number]
    if (typeof value === 'string') writer.text(tag, value)
    else if (typeof value === 'number') writer.number(tag, value)
    else if (value instanceof Date) writer.time(tag, value.getTime())
    else if (value instanceof Uint8Array) writer.data(tag, value)
    else if (Array.isArray(value)) {
      writer.int(tag, value.length)
      for (const entry of value) write(entry)
    } else throw new Error(`expected text, a number, a Date, bytes or a group of ${tag}`)
  }
}
