import { type Draft, type MessageType, seededRng } from '@goldfix/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtIn } from '../built-in.js'
import { Filling } from './filled.js'
import { received } from './line.js'

type AnyFactory = MessageType<object> & ((fields: object) => Draft)

describe.each(builtIn)('$name', ({ dictionary, transport }) => {
  test('every message is read as it was written', () => {
    fc.assert(
      fc.property(fc.noBias(fc.integer()), (seed) => {
        const random = seededRng(seed)
        for (const message of dictionary.messages.values()) {
          const { init, body } = new Filling(dictionary, transport, random).message(message)
          const factory: AnyFactory = Reflect.get(dictionary, message.name)

          const arrived = received(factory(init))

          if (!arrived.is(factory)) throw new Error(`${message.name} is not itself`)
          const fields = plain(arrived.body)
          if (JSON.stringify(fields, text) !== JSON.stringify(body, text))
            expect({ [message.name]: fields }).toEqual({ [message.name]: body })
        }
      }),
      { numRuns: 1 },
    )
  })

  test('each message and each code set has its name, and no other has it', () => {
    for (const { name, msgType } of dictionary.messages.values()) {
      const factory: AnyFactory = Reflect.get(dictionary, name)
      expect([factory.name, factory.msgType]).toEqual([name, msgType])
    }
    for (const { name, type, codes } of dictionary.fields.values()) {
      if (codes === undefined || type === 'BOOLEAN') continue
      const isMessage = [...dictionary.messages.values()].some((message) => message.name === name)
      const constants: object = Reflect.get(dictionary, isMessage ? `${name}Codes` : name)
      expect(Object.values(constants).map(String).sort()).toEqual([...codes.keys()].sort())
    }
  })
})

const OF_THE_SESSION = new Set(
  'BeginString BodyLength MsgType MsgSeqNum SenderCompID TargetCompID SendingTime CheckSum'.split(
    ' ',
  ),
)

/** All that a body has, of what the session does not write. */
function plain(body: object): object {
  const found: Record<string, unknown> = {}
  for (const name in body) {
    const value: unknown = Reflect.get(body, name)
    if (value === undefined || OF_THE_SESSION.has(name)) continue
    if (!Array.isArray(value)) found[name] = value
    else if (value.length > 0)
      found[name] = value.map((one) => (typeof one === 'object' ? plain(one) : one))
  }
  return found
}

function text(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}
