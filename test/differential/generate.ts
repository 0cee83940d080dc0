import { Chance } from '../simulation/chance.js'
import {
  type Conversation,
  type Flaw,
  type Part,
  partOf,
  type Say,
  type Step,
  since,
  type Version,
} from './conversation.js'

/** Far from every timer, seconds. */
const HEART_BT_INT = '3000'

/** Further than messages that come early are ahead of their turn. */
const MOST_AHEAD = 20

/**
 * The conversation of a seed: a Logon, 5 to 30 steps, half of the time a break in between after which the
 * numbers go on. The same seed is the same conversation.
 */
export function conversationOf(seed: number): Conversation {
  const chance = new Chance(seed)
  const version = anyVersion(chance)
  const steps: Step[] = []
  let left = chance.from(5, 30)
  while (left > 0) {
    steps.push({ kind: 'connect' }, anyLogon(chance, version))
    const long = chance.is(0.5) ? left : chance.from(1, left)
    for (let step = 0; step < long; step++) {
      const next = anyStep(chance, version)
      steps.push(next)
      // whether it was counted shows with the next Logon
      if (next.kind === 'say' && next.flaw === 'begin string')
        steps.push({ kind: 'hang up' }, { kind: 'connect' }, logon(version))
    }
    left -= long
    if (left > 0) steps.push(...anyBreak(chance))
  }
  return { seed, version, steps }
}

/** The session layer of the three versions over FIXT.1.1 is one: they are rarer. */
function anyVersion(chance: Chance): Version {
  return chance.of(
    ...(['FIX.4.0', 'FIX.4.0', 'FIX.4.1', 'FIX.4.1', 'FIX.4.2', 'FIX.4.2', 'FIX.4.3'] as const),
    ...([
      'FIX.4.3',
      'FIX.4.4',
      'FIX.4.4',
      'FIX.4.4',
      'FIX.5.0',
      'FIX.5.0SP1',
      'FIX.5.0SP2',
    ] as const),
  )
}

function anyBreak(chance: Chance): Step[] {
  if (chance.is(0.5)) return [{ kind: 'hang up' }]
  return [say('5', [], { offset: chance.is(0.7) ? 0 : chance.of(-1, 1, 3) })]
}

function anyLogon(chance: Chance, version: Version): Say {
  const good = logon(version)
  if (chance.is(0.85)) return good
  switch (chance.from(1, 9)) {
    case 1:
    case 2:
      return { ...good, offset: chance.from(1, 5) }
    case 3:
      return { ...good, offset: -1 }
    case 4:
      return since(version, 'FIX.4.1') ? reset(version, chance.is(0.8)) : good
    case 5:
      return without(good, chance.of(98, 108, 108, 1137))
    case 6:
      return changed(good, 108, chance.of('-1', 'soon', '0'))
    case 7:
      return changed(good, 98, chance.of('1', '5', '99'))
    case 8:
      return { ...good, flaw: chance.of('sent long ago', 'sent in the future', 'sender', 'target') }
    default:
      return chance.is(0.5) ? { ...good, offset: 'none' } : soundSay(chance, version)
  }
}

function logon(version: Version, body: readonly Part[] = []): Say {
  const applVerId = { 'FIX.5.0': '7', 'FIX.5.0SP1': '8', 'FIX.5.0SP2': '9' }[version as 'FIX.5.0']
  const defaults: Part[] = applVerId === undefined ? [] : [[1137, applVerId]]
  return say('A', [[98, '0'], [108, HEART_BT_INT], ...body, ...defaults])
}

/** With ResetSeqNumFlag(141); MsgSeqNum(34) is 1 where it is a good one. */
function reset(version: Version, good: boolean): Say {
  return { ...logon(version, [[141, 'Y']]), offset: good ? 'first' : 0 }
}

function anyStep(chance: Chance, version: Version): Step {
  if (chance.is(0.02)) return { kind: 'intrude' }
  const roll = chance.from(1, 100)
  // one thing wrong with a message at a time: which of two is found first, the standard leaves open
  const sound = soundSay(chance, version)
  if (roll <= 10) return early(sound, chance.of(1, 1, 2, 3, 7))
  if (roll <= 11) return { ...sound, offset: chance.of(-1, -1, -2, -5) }
  if (roll <= 18)
    return {
      ...sound,
      offset: chance.of(-1, -2, -3, -5),
      possDup: chance.of('earlier', 'earlier', 'equal'),
    }
  if (roll <= 24) return { ...sound, possDup: chance.of('earlier', 'equal') }
  // SequenceReset needs no OrigSendingTime
  if (roll <= 26 && sound.msgType !== '4')
    return {
      ...sound,
      offset: chance.of(-1, -1, 0),
      possDup: chance.of('later', 'none', 'malformed'),
    }
  if (roll <= 27) return { ...sound, offset: 'none' }
  if (roll <= 34) return { ...sound, flaw: anyFlaw(chance) }
  if (roll <= 35) return say('1', [], { offset: chance.of(-1, 1, 3) })
  if (roll <= 38) return faultySay(chance)
  if (roll <= 39 && chance.is(0.5)) return logon(version)
  if (roll <= 41 && since(version, 'FIX.4.1')) return reset(version, true)
  return sound
}

function anyFlaw(chance: Chance): Flaw {
  return chance.of<Flaw>(
    ...(['check sum', 'check sum', 'length too short', 'length too short'] as const),
    ...(['length too long', 'type before length', 'type before length', 'begin string'] as const),
    ...(['sender', 'target', 'sent long ago', 'sent in the future'] as const),
    ...(['no sending time', 'malformed sending time'] as const),
  )
}

/** A message whose turn has not come; a gap fill leads on from where it stands. */
function early(said: Say, offset: number): Say {
  if (said.msgType === '2')
    return say(
      '2',
      [
        [7, '1'],
        [16, '999999'],
      ],
      { offset },
    )
  const isGapFill = said.msgType === '4' && partOf(said, 123) === 'Y'
  return { ...(isGapFill ? changed(said, 36, offset + MOST_AHEAD) : said), offset }
}

function soundSay(chance: Chance, version: Version): Say {
  const roll = chance.from(1, 100)
  if (roll <= 12) return say('0', chance.is(0.2) ? [[112, 'late']] : [])
  if (roll <= 30) return say('1', [[112, `T${chance.from(1, 99)}`]])
  if (roll <= 46) return resendRequest(chance)
  if (roll <= 54)
    return say('4', [
      [36, chance.of(1, 1, 2, 3, 6)],
      [123, 'Y'],
    ])
  if (roll <= 60) return sequenceReset(chance)
  if (roll <= 80) return order(chance)
  if (roll <= 85) return since(version, 'FIX.4.2') ? securityDefinition(version) : order(chance)
  if (roll <= 89) return email(chance, version)
  if (roll <= 92) return news(version)
  if (roll <= 97)
    return say('3', [
      [45, '1'],
      [58, 'not so'],
    ])
  return say('5', [])
}

/** Something is missing in its body, or wrong. */
function faultySay(chance: Chance): Say {
  const one = `${chance.from(2, 6)}`
  switch (chance.from(1, 8)) {
    case 1:
      return say('1', [])
    case 2:
      return say('2', chance.is(0.5) ? [[7, one]] : [[16, one]])
    case 3:
      return say('2', [
        [7, one],
        [16, '1'],
      ])
    case 4:
      return say('2', [
        [7, '0'],
        [16, one],
      ])
    case 5:
      return say('4', [[123, 'Y']])
    case 6:
      return say('4', [
        [36, chance.of(0, -1, -2)],
        [123, 'Y'],
      ])
    case 7:
      return say('4', chance.is(0.5) ? [[123, 'N']] : [])
    default:
      return say('4', [
        [36, chance.of(-1, -2)],
        [123, 'N'],
      ])
  }
}

function resendRequest(chance: Chance): Say {
  const begin = chance.is(0.02) ? 40 : chance.of(1, 1, 1, 2, 2, 3, 4, 5)
  const end = chance.of('0', '0', '999999', '60', `${begin + chance.from(0, 6)}`)
  return say('2', [
    [7, `${begin}`],
    [16, end],
  ])
}

function sequenceReset(chance: Chance): Say {
  const flag: Part[] = chance.is(0.5) ? [[123, 'N']] : []
  return say('4', [[36, chance.of(0, 1, 1, 2, 5)], ...flag])
}

function order(chance: Chance): Say {
  const id = `O${chance.from(1, 4)}`
  const body: Part[] = [
    [11, id],
    [21, '3'],
    [38, '100'],
    [40, '1'],
    [54, '1'],
    [55, 'INTC'],
  ]
  return say('D', body, chance.is(0.15) ? { possResend: true } : {})
}

function securityDefinition(version: Version): Say {
  const body: Part[] = [
    [320, 'R1'],
    [322, 'S1'],
    [323, '6'],
    [55, 'TBS'],
    [167, 'CS'],
  ]
  return say('d', version === 'FIX.4.2' ? [...body, [393, '0']] : body)
}

function email(chance: Chance, version: Version): Say {
  const thread: Part[] = since(version, 'FIX.4.1')
    ? [
        [147, 'hello'],
        [164, `M${chance.from(1, 9)}`],
      ]
    : []
  return say('C', [[94, '0'], ...thread, [33, '1'], [58, 'how are you']])
}

/** The application of the acceptance definitions does not know it. */
function news(version: Version): Say {
  const headline: Part[] = since(version, 'FIX.4.1') ? [[148, 'hello']] : []
  return say('B', [...headline, [33, '1'], [58, 'there is none']])
}

function say(msgType: string, body: readonly Part[], more: Partial<Say> = {}): Say {
  return { kind: 'say', msgType, offset: 0, body, ...more }
}

function without(say: Say, tag: number): Say {
  return { ...say, body: say.body.filter(([each]) => each !== tag) }
}

function changed(say: Say, tag: number, value: string | number): Say {
  return { ...say, body: say.body.map((part) => (part[0] === tag ? [tag, value] : part)) }
}
