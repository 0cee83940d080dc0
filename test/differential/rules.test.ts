import { describe, expect, test } from 'vitest'
import type { Answer } from './answer.js'
import type { Say } from './conversation.js'
import type { Difference, Turn } from './game.js'
import { rules } from './rules.js'

/** An answer from half-sentences of wire text; `X` for a closed connection. */
function answer(...texts: string[]): Answer {
  return { messages: texts.filter((text) => text !== 'X'), closed: texts.includes('X') }
}

function say(msgType: string, more: Partial<Say> = {}): Say {
  return { kind: 'say', msgType, offset: 0, body: [], ...more }
}

function turn(step: Turn['step'], ours = answer(), theirs = ours): Turn {
  return { step, wire: '', expected: 5, connection: 1, generation: 0, ours, theirs }
}

const connect = turn({ kind: 'connect' })
const logon = [
  [98, '0'],
  [108, '30'],
] as const
const gapFillOf = (newSeqNo: number) =>
  ({
    body: [
      [36, newSeqNo],
      [123, 'Y'],
    ],
  }) as const
const range = (begin: string, end: string) =>
  ({
    body: [
      [7, begin],
      [16, end],
    ],
  }) as const

const A = '35=A|34=3'
const ASKS = '35=2|34=4|7=5|16=0'
const BEAT = '35=0|34=4|112=X'
const ECHO = '35=D|34=4|11=a'
const LOGOUT = '35=5|34=4'
const REJECT = '35=3|34=4|45=5|373=5'
const FILL = '35=4|34=1|36=5|43=Y|122|123=Y'

interface Example {
  readonly rule: string
  readonly now: Turn
  readonly past?: readonly Turn[]
  readonly version?: Difference['version']
}

const examples: readonly Example[] = [
  {
    rule: 'who said Logout last waits for the other to close',
    now: turn(say('5'), answer(LOGOUT), answer(LOGOUT, 'X')),
  },
  {
    rule: 'a Logon that cannot be agreed to is refused without an answer',
    past: [connect],
    now: turn(
      say('A', {
        body: [
          [98, '5'],
          [108, '30'],
        ],
      }),
      answer('X'),
      answer(A),
    ),
  },
  {
    rule: 'a second Logon is a message like any other',
    now: turn(say('A', { body: logon }), answer(), answer('X')),
  },
  {
    rule: 'a gap fill that leads nowhere is rejected',
    now: turn(say('4', gapFillOf(0)), answer(REJECT), answer()),
  },
  {
    rule: 'nothing is sent for numbers that were not used yet',
    now: turn(say('2', range('40', '0')), answer(), answer('35=4|34=40|36=4|43=Y|123=Y')),
  },
  {
    rule: 'after a Logout nothing new is sent',
    past: [turn(say('0', { flaw: 'sender' }), answer(REJECT, LOGOUT))],
    now: turn(say('D'), answer(), answer(ECHO)),
  },
  {
    rule: 'a range that is none is rejected',
    now: turn(say('2', range('3', '1')), answer(REJECT), answer(FILL)),
  },
  {
    rule: 'EndSeqNo 0 means everything',
    version: 'FIX.4.1',
    now: turn(say('2', range('1', '0')), answer(FILL), answer()),
  },
  {
    rule: 'a ResendRequest or Logout that is a duplicate or too low is no exception',
    now: turn(
      say('2', { ...range('1', '0'), offset: -1, possDup: 'earlier' }),
      answer(),
      answer(FILL),
    ),
  },
  {
    rule: 'a message without MsgSeqNum is answered with Logout',
    now: turn(say('0', { offset: 'none' }), answer(LOGOUT), answer('X')),
  },
  {
    rule: 'a SendingTime that is missing or cannot be read is rejected',
    now: turn(say('0', { flaw: 'no sending time' }), answer(REJECT), answer('X')),
  },
  {
    rule: 'OrigSendingTime is looked at whatever the number',
    now: turn(say('D', { possDup: 'none' }), answer(REJECT), answer(ECHO)),
  },
  {
    rule: 'the number comes before the content',
    now: turn(say('1', { offset: 2 }), answer(ASKS), answer(REJECT)),
  },
  {
    rule: 'a Logout out of turn uses up no number',
    past: [turn(say('5', { offset: 1 }), answer(LOGOUT)), connect],
    now: turn(say('A', { body: logon }), answer(A), answer(LOGOUT, 'X')),
  },
  {
    rule: 'another BeginString is no message of this session',
    past: [turn(say('0', { flaw: 'begin string' }), answer(LOGOUT)), connect],
    now: turn(say('A', { body: logon }), answer(A, ASKS), answer(A)),
  },
  {
    rule: 'a Reject that came early waits for its turn',
    now: turn(say('3', { offset: 1 }), answer(ASKS), answer()),
  },
  {
    rule: 'every gap is asked for',
    now: turn(say('2', { ...range('1', '0'), offset: 1 }), answer(FILL, ASKS), answer(FILL)),
  },
  {
    rule: 'what came early counts when its turn has come',
    past: [turn(say('A', { offset: 1 }), answer(A, ASKS)), turn(say('5'), answer(LOGOUT)), connect],
    now: turn(say('A', { body: logon }), answer(A), answer(A, ASKS)),
  },
  {
    rule: 'a reset forgets what came before',
    past: [
      turn(say('D', { offset: 1 }), answer(ASKS)),
      turn(say('A', { offset: 'first' }), answer(A)),
    ],
    now: { ...turn(say('0'), answer(), answer(ECHO)), generation: 1 },
  },
  {
    rule: 'a rejected gap fill uses up its number',
    past: [turn(say('4', { body: [[123, 'Y']] }), answer(REJECT))],
    now: turn(say('1'), answer(BEAT), answer(ASKS)),
  },
]

function explanation({ now, past = [], version = 'FIX.4.4' }: Omit<Example, 'rule'>) {
  return rules.find(({ explains }) => explains({ ...now, past, version }))?.name
}

describe('rules', () => {
  test('are at most 20, each named once, each with its source', () => {
    expect(rules.length).toBeLessThanOrEqual(20)
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
    for (const { source } of rules) expect(source).toMatch(/^FIX .*, ./)
  })

  test.each(examples)('$rule', ({ rule, ...example }) => {
    expect(explanation(example)).toBe(rule)
  })

  test('have an example each', () => {
    expect(examples.map(({ rule }) => rule)).toEqual(rules.map(({ name }) => name))
  })

  test.each<[string, Omit<Example, 'rule'>]>([
    ['a TestRequest that is not answered', { now: turn(say('1'), answer(), answer(BEAT)) }],
    ['an order that is not handed over', { now: turn(say('D'), answer(), answer(ECHO)) }],
    ['a number that is left out', { now: turn(say('D'), answer('35=D|34=5|11=a'), answer(ECHO)) }],
    ['a gap that is not asked for', { now: turn(say('0', { offset: 1 }), answer(), answer(ASKS)) }],
    [
      'the same gap asked for again',
      {
        past: [turn(say('0', { offset: 1 }), answer(ASKS))],
        now: turn(say('0', { offset: 2 }), answer(ASKS), answer()),
      },
    ],
    [
      'a resend that leaves out an order',
      { now: turn(say('2', range('1', '0')), answer(FILL), answer(FILL, `${ECHO}|43=Y`)) },
    ],
    ['a connection closed without a word', { now: turn(say('0'), answer('X'), answer()) }],
    [
      'a garbled message that is answered',
      { now: turn(say('0', { flaw: 'check sum' }), answer(REJECT), answer()) },
    ],
    [
      'a good Logon that is refused',
      { past: [connect], now: turn(say('A', { body: logon }), answer('X'), answer(A)) },
    ],
    [
      'an order sent after a Logout',
      {
        past: [turn(say('0', { flaw: 'sender' }), answer(REJECT, LOGOUT))],
        now: turn(say('D'), answer(ECHO), answer()),
      },
    ],
    [
      'a ResendRequest not served after a Logout',
      {
        past: [turn(say('0', { flaw: 'sender' }), answer(REJECT, LOGOUT))],
        now: turn(say('2', range('1', '0')), answer(), answer(FILL)),
      },
    ],
  ])('do not explain %s', (_, example) => {
    expect(explanation(example)).toBeUndefined()
  })
})
