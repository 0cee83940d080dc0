import type { Validator } from '@goldfix/core'
import {
  createValidator,
  type Dictionary,
  type SessionDictionaries,
  type ValidationOptions,
} from '@goldfix/dictionary'
import { FIX40 } from '@goldfix/dictionary/fix40'
import { FIX42 } from '@goldfix/dictionary/fix42'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { FIX50 } from '@goldfix/dictionary/fix50'
import { FIX50SP2 } from '@goldfix/dictionary/fix50sp2'
import { FIXT11 } from '@goldfix/dictionary/fixt11'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRng } from '../../../packages/core/src/session/back-off.js'
import { anatomy } from './anatomy.js'
import { filledMessage, written } from './filled.js'
import { judgement } from './judging.js'
import { oracle } from './oracle.js'
import type { Choose } from './values.js'

const RUNS = process.env.GOLDFIX_SEEDS === undefined ? 150 : 2_000
const EDITS_MAX = 3

const none = new Map<string, never>()
/** Named by their number, so that a counterexample can be read. */
const sessions: readonly SessionDictionaries[] = [
  { transport: FIX40, applications: none, default: '' },
  { transport: FIX42, applications: none, default: '' },
  { transport: FIX44, applications: none, default: '' },
  {
    transport: FIXT11,
    applications: new Map<string, Dictionary>([
      ['7', FIX50],
      ['9', FIX50SP2],
    ]),
    default: '9',
  },
]

const options: fc.Arbitrary<ValidationOptions> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc.record({
      validateFieldsOutOfOrder: fc.boolean(),
      validateFieldsHaveValues: fc.boolean(),
      validateUserDefinedFields: fc.boolean(),
      validateUnorderedGroupFields: fc.boolean(),
      firstFieldInGroupIsDelimiter: fc.boolean(),
      allowUnknownMsgFields: fc.boolean(),
      allowUnknownEnumValues: fc.boolean(),
    }),
  },
)

test('of messages with a few faults anywhere it says what a plain reading of the rules says', () => {
  const verdicts = new Map<string, number>()
  fc.assert(
    fc.property(fc.nat(sessions.length - 1), options, fc.nat(), (number, rules, seed) => {
      const session = sessions[number] as SessionDictionaries
      const validator = validatorOf(session, rules)
      const { message } = spoilt(session, seed)

      const expected = oracle(session, rules, message)
      const reason = expected.split('/')[0] as string
      verdicts.set(reason, (verdicts.get(reason) ?? 0) + 1)

      expect(judgement(validator, text(message))).toBe(expected)
    }),
    { numRuns: RUNS },
  )
  expect(verdicts.size).toBeGreaterThan(5)
})

test('what it has seen before changes nothing', () => {
  const ways = new Set<string>()
  fc.assert(
    fc.property(fc.nat(sessions.length - 1), options, fc.nat(), (number, rules, seed) => {
      const session = sessions[number] as SessionDictionaries
      const validator = validatorOf(session, rules)
      const { before, message } = spoilt(session, seed)
      const verdicts = [before, message, before].map((each) => oracle(session, rules, each))
      ways.add(verdicts.map((verdict) => verdict === 'accepted').join())

      const judged = [before, message, before].map((each) => judgement(validator, text(each)))
      expect(judged).toEqual(verdicts)
    }),
    { numRuns: RUNS },
  )
  expect([...ways]).toEqual(expect.arrayContaining(['true,false,true', 'true,true,true']))
})

function validatorOf(session: SessionDictionaries, rules: ValidationOptions): Validator {
  return session.applications === none
    ? createValidator(session.transport, rules)
    : createValidator(session, rules)
}

function text(message: readonly Field[]): string {
  return message.flatMap(({ tag, value }) => (tag === 9 ? [] : `${tag}=${value}|`)).join('')
}

interface Field {
  readonly tag: number
  readonly value: string
}

/** A filled message, before and after some random edits. */
function spoilt({ transport, applications }: SessionDictionaries, seed: number) {
  const next = seededRng(seed)
  const below = (bound: number) => Math.floor(next() * bound)
  const choose: Choose = (of) => of[below(of.length)] as (typeof of)[number]
  const dictionary = applications.size > 0 && next() < 0.8 ? FIX50SP2 : transport
  const msgType = choose([...dictionary.messages.keys()])
  const plan = {
    header: anatomy(transport.header, transport),
    body: anatomy(dictionary.messages.get(msgType)?.members ?? [], dictionary),
    trailer: anatomy(transport.trailer, transport),
  }
  const { header, body, trailer } = filledMessage(plan, choose)
  const fields: Field[] = [
    ...written([...header, ...body, ...trailer]).matchAll(/(\d+)=([^|]*)\|/g),
  ].map(([, tag, value]) => ({ tag: Number(tag), value: value as string }))
  const whole = () => [
    { tag: 8, value: transport.version },
    { tag: 9, value: '1' },
    { tag: 35, value: msgType },
    ...fields.filter(({ tag }) => !LENGTHS_AND_DATA.has(tag)),
    { tag: 10, value: '000' },
  ]
  const before = whole()
  const tags = [...dictionary.fields.keys(), 0, -1, 4999, 29999, 1128]
  for (let edits = below(EDITS_MAX + 1); edits > 0; edits--) edit()
  return { before, message: whole() }

  function edit(): void {
    const at = below(fields.length)
    const there = fields[at] ?? { tag: 58, value: 'x' }
    switch (below(7)) {
      case 0:
        fields.splice(at, 1)
        return
      case 1:
        fields.splice(below(fields.length), 0, there)
        return
      case 2:
        fields.splice(at, 1)
        fields.splice(at + below(3), 0, there)
        return
      case 3:
        fields[at] = {
          tag: there.tag,
          value: choose(['', '0', '1', '2', '-1', '+1', 'x', '7', 'Y', 'A B', '20261131']),
        }
        return
      case 4:
        fields.splice(at, 0, { tag: choose(tags), value: choose(['x', '1', '']) })
        return
      case 5: {
        const run = fields.slice(at, at + 1 + below(6))
        fields.splice(at, 0, ...run, ...run, ...run)
        return
      }
      default:
        fields[at] = { tag: choose(tags), value: there.value }
    }
  }
}

/** Those are the codec's: a data field behind a wrong length makes a message garbled. */
const LENGTHS_AND_DATA = new Set(
  [FIX40, FIX42, FIX44, FIX50, FIX50SP2, FIXT11].flatMap(({ fields }) =>
    [...fields.values()]
      .filter(({ type }) => type === 'LENGTH' || type === 'DATA' || type === 'XMLDATA')
      .map(({ tag }) => tag),
  ),
)
