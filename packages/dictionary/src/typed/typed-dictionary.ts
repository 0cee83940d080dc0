import type { Message } from '@goldfix/core'
import type { Dictionary, MessageDefinition } from '../dictionary.js'
import { bodyOf } from './body.js'
import { type Code, codesName, constantsOf } from './codes.js'
import { kindOf } from './kind.js'
import type { MessageFactory } from './message-factory.js'
import { Planner } from './plan.js'
import { draftOf } from './writing.js'

/**
 * The dictionary with its messages and codes by name, each of them made when it is asked for first. They are not properties of
 * its own: it stays equal to the dictionary that it is made of.
 *
 * @param transport where header and trailer are
 */
export function typed<Version extends Dictionary>(
  dictionary: Dictionary,
  transport?: Dictionary,
): Version {
  const byName = new Map([...dictionary.messages.values()].map((one) => [one.name, one]))
  const planner = new Planner(dictionary, transport ?? dictionary)
  const prototype = {}
  for (const message of byName.values())
    defineOnce(prototype, message.name, () => factoryOf(message, planner))
  for (const field of dictionary.fields.values()) {
    const kind = kindOf(field.type, dictionary.version)
    if (field.codes === undefined || kind === 'boolean') continue
    const name = codesName(field.name, (one) => byName.has(one))
    defineOnce(prototype, name, (): Readonly<Record<string, Code>> | undefined => {
      const constants = constantsOf(field, kind)
      return constants && Object.freeze(constants)
    })
  }
  const result: Version = Object.assign(Object.create(prototype), dictionary)
  transports.set(result, transport ?? result)
  return result
}

/** Where the header of a dictionary is that has messages by name; undefined for a dictionary without them. */
export function transportOf(dictionary: Dictionary): Dictionary | undefined {
  return transports.get(dictionary)
}

const transports = new WeakMap<Dictionary, Dictionary>()

function defineOnce(prototype: object, name: string, make: () => unknown): void {
  let made: unknown
  Object.defineProperty(prototype, name, {
    enumerable: true,
    get: () => {
      made ??= make()
      return made
    },
  })
}

function factoryOf(message: MessageDefinition, planner: Planner): MessageFactory<object, object> {
  const { name, msgType } = message
  const plan = planner.message(message)
  const factory = (fields: unknown) => draftOf(msgType, plan, fields)
  let Fields: ReturnType<typeof bodyOf> | undefined
  const read = (received: Message): object => {
    Fields ??= bodyOf(plan)
    return new Fields(received)
  }
  Object.defineProperty(factory, 'name', { value: name })
  return Object.assign(factory, { msgType, read })
}
