import { type Answer, isSame, typesOf, valueIn } from './answer.js'
import { partOf, type Say, since, type Version } from './conversation.js'
import type { Difference, Turn } from './game.js'

/** A difference that the standard explains. */
export interface Rule {
  readonly name: string
  /** Where the standard says so: document and section. */
  readonly source: string
  readonly explains: (difference: Difference) => boolean
  /** Both are in the same state afterwards, so that the conversation can go on. */
  readonly goesOn?: boolean
}

/** Every difference between the two acceptors that is none of one's faults, or a known one of theirs. */
export const rules: readonly Rule[] = [
  {
    name: 'who said Logout last waits for the other to close',
    source: 'FIX 4.4 Volume 2, Logout',
    goesOn: true,
    explains: ({ ours, theirs }) =>
      !ours.closed &&
      theirs.closed &&
      isSame(ours, { ...theirs, closed: false }) &&
      typesOf(ours).endsWith('5'),
  },
  {
    name: 'a Logon that cannot be agreed to is refused without an answer',
    source: 'FIX Session Layer Test Cases, 1S.d',
    explains: ({ step, past, ours }) =>
      isSay(step, 'A') &&
      opens(past) &&
      isNothing(ours, true) &&
      (partOf(step, 98) !== '0' ||
        !/^[0-9]+$/.test(`${partOf(step, 108)}`) ||
        (partOf(step, 141) === 'Y' && step.offset !== 'first')),
  },
  {
    name: 'a second Logon is a message like any other',
    source: 'FIX 4.4 Volume 2, Logon',
    explains: ({ step, past, ours, theirs }) =>
      isSay(step, 'A') &&
      step.offset !== 'first' &&
      !opens(past) &&
      !typesOf(ours).includes('A') &&
      (isNothing(theirs, true) || typesOf(theirs).startsWith('A')),
  },
  {
    name: 'a gap fill that leads nowhere is rejected',
    source: 'FIX Session Layer Test Cases, 10.e',
    explains: ({ version, step, ours, theirs }) => {
      if (!isSay(step, '4') || partOf(step, 123) !== 'Y') return false
      const newSeqNo = partOf(step, 36)
      return (
        typeof newSeqNo === 'number' &&
        newSeqNo <= 0 &&
        isRejectedAsWrong(ours, version) &&
        (isNothing(theirs, false) || typesOf(theirs) === '3')
      )
    },
  },
  {
    name: 'nothing is sent for numbers that were not used yet',
    source: 'FIX 4.4 Volume 2, Resend Request',
    goesOn: true,
    explains: ({ step, ours, theirs }) => {
      const [gapFill = '', ...rest] = theirs.messages
      return (
        isSay(step, '2') &&
        valueIn(gapFill, 35) === '4' &&
        Number(valueIn(gapFill, 36)) <= Number(valueIn(gapFill, 34)) &&
        isSame(ours, { ...theirs, messages: rest })
      )
    },
  },
  {
    name: 'after a Logout nothing new is sent',
    source: 'FIX 4.4 Volume 2, Logout',
    explains: ({ past, ...now }) => {
      const said = typesOf(now.ours).split(' ').lastIndexOf('5')
      const last = past.at(-1)
      const isLeaving = said >= 0 ? bothSay(now, '5') : last !== undefined && bothSay(last, '5')
      return (
        isLeaving &&
        !now.ours.closed &&
        !(isOwedResend(now.step) && isNothing(now.ours, false)) &&
        now.ours.messages
          .slice(said + 1)
          .every((message) => !isFirstTime(message) || isAnswer(message))
      )
    },
  },
  {
    name: 'a range that is none is rejected',
    source: 'FIX Session Layer Test Cases, 14.e',
    explains: (difference) => {
      const { version, step, ours } = difference
      if (!isSay(step, '2')) return false
      const begin = Number(partOf(step, 7))
      const end = Number(partOf(step, 16))
      return (
        (begin === 0 || (end !== 0 && end < begin)) &&
        (isRejectedAsWrong(ours, version) || isAskingForGap(difference))
      )
    },
  },
  {
    name: 'EndSeqNo 0 means everything',
    source: 'FIX 4.2 with Errata 20010501, Resend Request',
    goesOn: true,
    explains: ({ version, step, ours, theirs }) =>
      !since(version, 'FIX.4.2') &&
      isSay(step, '2') &&
      partOf(step, 16) === '0' &&
      isSame({ ...ours, messages: ours.messages.filter(isFirstTime) }, theirs),
  },
  {
    name: 'a ResendRequest or Logout that is a duplicate or too low is no exception',
    source: 'FIX Session Layer Test Cases, 2.c and 2.e',
    explains: ({ step, ours }) =>
      step.kind === 'say' &&
      (step.msgType === '2' || step.msgType === '5') &&
      typeof step.offset === 'number' &&
      step.offset < 0 &&
      (step.possDup === undefined ? typesOf(ours) === '5' : isNothing(ours, false)),
  },
  {
    name: 'a message without MsgSeqNum is answered with Logout',
    source: 'FIX 4.4 Volume 2, Logout',
    explains: ({ step, ours }) =>
      step.kind === 'say' && step.offset === 'none' && typesOf(ours) === '5',
  },
  {
    name: 'a SendingTime that is missing or cannot be read is rejected',
    source: 'FIX Session Layer Test Cases, 2.o and 14.b',
    explains: ({ step, ours }) =>
      step.kind === 'say' &&
      ((step.flaw === 'malformed sending time' && typesOf(ours).startsWith('3 5')) ||
        (step.flaw === 'no sending time' && typesOf(ours).startsWith('3'))),
  },
  {
    name: 'OrigSendingTime is looked at whatever the number',
    source: 'FIX Session Layer Test Cases, 2.f and 2.g',
    explains: ({ step, ours }) =>
      step.kind === 'say' &&
      (step.possDup === 'none' || step.possDup === 'later') &&
      typesOf(ours).startsWith(step.possDup === 'none' ? '3' : '3 5'),
  },
  {
    name: 'the number comes before the content',
    source: 'FIX Session Layer Test Cases, 2.b, 2.c and 2.e',
    explains: ({ step, ours, theirs }) =>
      step.kind === 'say' &&
      step.offset !== 0 &&
      typesOf(theirs) === '3' &&
      (isNothing(ours, false) || typesOf(ours) === '2' || typesOf(ours) === '5'),
  },
  {
    name: 'a Logout out of turn uses up no number',
    source: 'FIX Session Layer Test Cases, 2.b and 2.c',
    explains: (difference) =>
      isSay(difference.step, 'A') &&
      opens(difference.past) &&
      theirsIsAhead(difference) &&
      happened(difference, (turn) => isSay(turn.step, '5') && turn.step.offset !== 0),
  },
  {
    name: 'another BeginString is no message of this session',
    source: 'FIX Session Layer Test Cases, 2.i',
    explains: (difference) =>
      isSay(difference.step, 'A') &&
      opens(difference.past) &&
      theirsIsAhead(difference) &&
      happened(
        difference,
        ({ step, ...turn }) =>
          step.kind === 'say' && step.flaw === 'begin string' && bothSay({ step, ...turn }, '5'),
      ),
  },
  {
    name: 'a Reject that came early waits for its turn',
    source: 'FIX Session Layer Test Cases, 2.b',
    explains: (difference) => {
      const isEarly = ({ step }: Turn) => isSay(step, '3') && isAhead(step)
      if (isEarly(difference)) return ['', '2'].includes(typesOf(difference.ours))
      return (
        (theirsIsAhead(difference) || theirsIsBehind(difference)) && happened(difference, isEarly)
      )
    },
  },
  {
    name: 'every gap is asked for',
    source: 'FIX Session Layer Test Cases, 2.b and 20',
    explains: (difference) => {
      const { ours, theirs } = difference
      const asked = { ...ours, messages: ours.messages.slice(0, -1) }
      if (asksAnew(difference) && isSame(asked, theirs)) return true
      return (
        theirsIsBehind(difference) &&
        happened(difference, (turn) => isSay(turn.step, '2') && isAhead(turn.step))
      )
    },
  },
  {
    name: 'what came early counts when its turn has come',
    source: 'FIX Session Layer Test Cases, 2.b',
    explains: (difference) =>
      isSay(difference.step, 'A') &&
      opens(difference.past) &&
      theirsIsBehind(difference) &&
      happened(difference, ({ step }) => step.kind === 'say' && isAhead(step)),
  },
  {
    name: 'a reset forgets what came before',
    source: 'FIX 4.4 Volume 2, Logon, ResetSeqNumFlag',
    explains: (difference) =>
      (theirsIsAhead(difference) || isBeginning(difference.ours, difference.theirs)) &&
      difference.past.some(
        ({ step, generation }) =>
          step.kind === 'say' && isAhead(step) && generation < difference.generation,
      ),
  },
  {
    name: 'a rejected gap fill uses up its number',
    source: 'FIX 4.4 Volume 2, Reject',
    explains: (difference) =>
      theirsIsBehind(difference) &&
      happened(
        difference,
        (turn) => isSay(turn.step, '4') && partOf(turn.step, 123) === 'Y' && bothSay(turn, '3'),
      ),
  },
]

function isSay(step: Turn['step'], msgType: string): step is Say {
  return step.kind === 'say' && step.msgType === msgType
}

function isAhead({ offset }: Say): boolean {
  return typeof offset === 'number' && offset > 0
}

/** Whether the next message is the first of its connection. */
function opens(past: readonly Turn[]): boolean {
  return past.at(-1)?.step.kind === 'connect'
}

function isNothing({ messages, closed }: Answer, hungUp: boolean): boolean {
  return messages.length === 0 && closed === hungUp
}

function bothSay({ ours, theirs }: Turn, msgType: string): boolean {
  return [ours, theirs].every((answer) => typesOf(answer).split(' ').includes(msgType))
}

/** Rejected for a value that is out of range, which is not said before FIX.4.2. */
function isRejectedAsWrong({ messages }: Answer, version: Version): boolean {
  const [first = ''] = messages
  return valueIn(first, 35) === '3' && (!since(version, 'FIX.4.2') || valueIn(first, 373) === '5')
}

/** A ResendRequest with nothing wrong in it, in turn. */
function isOwedResend(step: Turn['step']): boolean {
  return (
    isSay(step, '2') &&
    step.offset === 0 &&
    step.flaw === undefined &&
    step.possDup === undefined &&
    partOf(step, 7) !== '0' &&
    step.body.length === 2
  )
}

/** Whether ours has asked for a gap on this connection, now or before. */
function isAskingForGap({ past, ...now }: Difference): boolean {
  return [...past, now].some(
    ({ connection, generation, ours }) =>
      connection === now.connection &&
      generation === now.generation &&
      typesOf(ours).split(' ').includes('2'),
  )
}

/** Whether ours asks last for a gap that it has not asked for. */
function asksAnew({ past, connection, generation, ours }: Difference): boolean {
  const last = ours.messages.at(-1) ?? ''
  if (valueIn(last, 35) !== '2') return false
  const asked = past
    .filter((turn) => turn.connection === connection && turn.generation === generation)
    .flatMap((turn) => turn.ours.messages)
    .filter((message) => valueIn(message, 35) === '2')
  return !asked.some((message) => valueIn(message, 7) === valueIn(last, 7))
}

/** Whether something has happened since the numbers began. */
function happened({ past, ...now }: Difference, isIt: (turn: Turn) => boolean): boolean {
  return [...past, now].some((turn) => turn.generation === now.generation && isIt(turn))
}

/** Whether one waits for a number that the other has got: it is silent, or asks for what was sent. */
function isStuck(one: Answer, other: Answer): boolean {
  return isBeginning(one, other) || typesOf(one).endsWith('2')
}

/** Whether theirs has counted a message that ours has not: to it a number is too low, or a duplicate. */
function theirsIsAhead({ step, ours, theirs }: Difference): boolean {
  if (theirs.closed && typesOf(theirs).endsWith('5')) return true
  return isStuck(ours, theirs) || (isPossDup(step) && isBeginning(theirs, ours))
}

/** Whether ours has counted a message that theirs has not. */
function theirsIsBehind({ step, ours, theirs }: Difference): boolean {
  if (step.kind === 'say' && step.offset === -1 && typesOf(ours) === '5') return true
  return isStuck(theirs, ours) || (isPossDup(step) && isBeginning(ours, theirs))
}

function isPossDup(step: Turn['step']): boolean {
  return step.kind === 'say' && step.possDup !== undefined
}

/** Heartbeat(0) to a TestRequest, Reject(3) or BusinessMessageReject(j). */
function isAnswer(message: string): boolean {
  return ['0', '3', 'j'].includes(valueIn(message, 35) ?? '')
}

/** Whether one said less than the other, and nothing else. */
function isBeginning(one: Answer, other: Answer): boolean {
  return (
    one.messages.length < other.messages.length &&
    one.messages.every((message, at) => message === other.messages[at])
  )
}

function isFirstTime(message: string): boolean {
  return valueIn(message, 43) !== 'Y'
}
