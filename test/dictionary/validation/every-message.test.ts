import { createValidator } from '@goldfix/dictionary'
import { FIXT11 } from '@goldfix/dictionary/fixt11'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRng } from '../../../packages/core/src/session/back-off.js'
import { builtIn } from '../built-in.js'
import { anatomy } from './anatomy.js'
import { type Filled, filledMessage, type Plan, written } from './filled.js'
import { judgement } from './judging.js'
import type { Choose } from './values.js'
import { ways } from './ways.js'

/** Under .ci/run every message type has its turn, else some of each version, others in each run. */
const isThorough = process.env.GOLDFIX_SEEDS !== undefined
const SAMPLES = isThorough ? 3 : 6
/** FIXT.1.1 has too few messages to give each way its occasion. */
const WITHOUT_ENTRIES = 'fixt11'

describe.each(builtIn)('$name', ({ name, dictionary }) => {
  const isApplication = dictionary.header.length === 0
  const transport = isApplication ? FIXT11 : dictionary
  const validator = createValidator(
    isApplication
      ? { transport, applications: new Map([['9', dictionary]]), default: '9' }
      : dictionary,
  )
  const header = anatomy(transport.header, transport)
  const trailer = anatomy(transport.trailer, transport)
  const plans = new Map<string, Plan>()
  const planOf = (msgType: string): Plan => {
    const members = dictionary.messages.get(msgType)?.members ?? []
    const plan = plans.get(msgType) ?? { header, body: anatomy(members, dictionary), trailer }
    plans.set(msgType, plan)
    return plan
  }
  const msgTypes = [...dictionary.messages.keys()].filter(
    (msgType) => !isApplication || !transport.messages.has(msgType),
  )
  const text = (msgType: string, message: Filled) =>
    `8=${transport.version}|35=${msgType}|${written([...message.header, ...message.body, ...message.trailer])}`

  /** Some messages, or some of every type. */
  const forMessages = (check: (msgType: string, seed: number) => void) => {
    const runs = isThorough
      ? msgTypes.map((msgType) => fc.constant(msgType))
      : [fc.constantFrom(...msgTypes)]
    for (const types of runs) {
      fc.assert(
        fc.property(types, fc.nat(), (msgType, seed) => check(msgType, seed)),
        { numRuns: SAMPLES },
      )
    }
  }

  test('a message with all that is required and each group filled is accepted', () => {
    forMessages((msgType, seed) => {
      const message = filledMessage(planOf(msgType), chooser(seed))

      expect(judgement(validator, text(msgType, message))).toBe('accepted')
    })
  })

  test.each(Object.entries(ways))('%s', (way, spoil) => {
    let occasions = 0
    forMessages((msgType, seed) => {
      const plan = planOf(msgType)
      const message = filledMessage(plan, chooser(seed))
      const expected = spoil({ ...message, plan, dictionary, choose: chooser(seed + 1) })
      if (expected === undefined) return
      occasions++

      expect(judgement(validator, text(msgType, message))).toBe(expected)
    })
    expect(
      occasions > 0 || !isThorough || (name === WITHOUT_ENTRIES && /entry|count|other/.test(way)),
    ).toBe(true)
  })

  test('11: a MsgType that the dictionary does not have', () => {
    const message = filledMessage(planOf(msgTypes[0] as string), chooser(1))

    expect(judgement(validator, text('zz', message))).toBe('11')
  })
})

function chooser(seed: number): Choose {
  const next = seededRng(seed)
  return (of) => of[Math.floor(next() * of.length)] as (typeof of)[number]
}
