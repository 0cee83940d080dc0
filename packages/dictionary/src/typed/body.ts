import type { Message } from '@goldfix/core'
import type { Plan, Slot } from './plan.js'
import { type Reader, readerOf, rejection } from './reading.js'

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/**
 * The fields of a received message, or of an entry of one of its groups, by name: read when asked for, valid as long as
 * the message. {@link bodyOf} makes classes of it that have a getter for each field.
 */
class Body {
  // not a property: a field could be named like it
  readonly #message: Message
  #outside: Message | undefined

  constructor(message: Message) {
    this.#message = message
  }

  /** What `console.log` shows: the fields that are there, one that is not as its type says as its text. */
  [INSPECT](): object {
    const shown: Record<string, unknown> = {}
    for (const { name, tag } of slotsOf.get(this.constructor) ?? [])
      if (this.#message.has(tag)) {
        try {
          shown[name] = Reflect.get(this, name)
        } catch {
          shown[name] = this.#message.text(tag)
        }
      }
    return shown
  }

  protected static define(prototype: Body, { name }: Slot, get: (this: Body) => unknown): void {
    Object.defineProperty(prototype, name, { get, enumerable: true })
  }

  protected static getter(read: Reader): (this: Body) => unknown {
    return function (this: Body) {
      return read(this.#message)
    }
  }

  /** For a tag that groups of the message have, too. */
  protected static outsideGetter(read: Reader, { groups }: Plan): (this: Body) => unknown {
    return function (this: Body) {
      this.#outside ??= this.#message.outside(groups)
      return read(this.#outside)
    }
  }
}

/** Makes the fields by name of a message, or of an entry. */
export type BodyClass = new (message: Message) => object

/** The class for what a plan says. */
export function bodyOf(plan: Plan): BodyClass {
  const known = classes.get(plan)
  if (known !== undefined) return known
  const made = class Fields extends Body {
    static {
      Object.defineProperty(Fields, 'name', { value: plan.name })
      for (const slot of plan.slots.values()) {
        const { group } = slot
        const read = group === undefined ? readerOf(plan, slot) : groupReader(plan, slot, group)
        const isAmbiguous = group === undefined && plan.ambiguous.has(slot.tag)
        const get = isAmbiguous ? Body.outsideGetter(read, plan) : Body.getter(read)
        Body.define(Fields.prototype, slot, get)
      }
    }
  }
  classes.set(plan, made)
  slotsOf.set(made, [...plan.slots.values()])
  return made
}

const slotsOf = new WeakMap<object, readonly Slot[]>()

/** A group's plan is that of many messages. */
const classes = new WeakMap<Plan, BodyClass>()

function groupReader(owner: Plan, slot: Slot, plan: Plan): Reader {
  const { tag, required } = slot
  let Entry: BodyClass | undefined
  return (message) => {
    Entry ??= bodyOf(plan)
    const entries: object[] = []
    for (const entry of message.group(tag, plan.shape)) entries.push(new Entry(entry))
    if (!message.has(tag)) {
      if (required) throw rejection('missing', owner, slot)
    } else if (message.int(tag) !== entries.length) throw rejection('count', owner, slot)
    return entries
  }
}
