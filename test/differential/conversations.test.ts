import { describe, expect, test } from 'vitest'
import { isSame, normalize } from './answer.js'
import { type Conversation, partOf, type Say, versions } from './conversation.js'
import { conversationOf } from './generate.js'
import { Numbers } from './numbers.js'
import { shrink } from './shrink.js'
import { wireOf } from './wire.js'

const said = (msgType: string, more: Partial<Say> = {}): Say => ({
  kind: 'say',
  msgType,
  offset: 0,
  body: [],
  ...more,
})

describe('conversations', () => {
  const many = Array.from({ length: 500 }, (_, seed) => conversationOf(seed))

  test('are the same for the same seed, and others for others', () => {
    expect(Array.from({ length: 500 }, (_, seed) => conversationOf(seed))).toEqual(many)
    expect(new Set(many.map(({ steps }) => JSON.stringify(steps))).size).toBeGreaterThan(490)
  })

  test('begin with a connection, speak every version and have every flaw', () => {
    const flaws = many.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'say' && step.flaw ? [step.flaw] : [])),
    )

    expect(many.every(({ steps }) => steps[0]?.kind === 'connect')).toBe(true)
    expect(new Set(many.map(({ version }) => version))).toEqual(new Set(versions))
    expect(new Set(flaws).size).toBe(11)
  })

  test('never ask for a reset before FIX.4.1, which has no ResetSeqNumFlag', () => {
    const resets = many.filter(({ steps }) =>
      steps.some((step) => step.kind === 'say' && partOf(step, 141) === 'Y'),
    )

    expect(resets.length).toBeGreaterThan(50)
    expect(resets.map(({ version }) => version)).not.toContain('FIX.4.0')
  })
})

describe('a message', () => {
  const envelope = { version: 'FIX.4.4', compId: 'C1', number: 3, next: 3, now: 0 } as const
  const text = (say: Say) => wireOf(say, envelope).toString('latin1').replaceAll('\u0001', '|')

  test('is good where nothing is wrong with it', () => {
    expect(text(said('1', { body: [[112, 'X']] }))).toBe(
      '8=FIX.4.4|9=55|35=1|34=3|49=C1|52=19700101-00:00:00.000|56=ISLD|112=X|10=134|',
    )
  })

  test('counts NewSeqNo from the number that is waited for', () => {
    expect(
      text(
        said('4', {
          body: [
            [36, 2],
            [123, 'Y'],
          ],
        }),
      ),
    ).toContain('|36=5|123=Y|')
  })

  test('is marked as a duplicate that was sent before', () => {
    expect(text(said('0', { possDup: 'earlier' }))).toContain('|43=Y|')
    expect(text(said('0', { possDup: 'earlier' }))).toContain('|122=19691231-23:59:50.000|')
  })

  test.each([
    ['check sum', '|10=095|'],
    ['length too short', '|9=42|'],
    ['length too long', '|9=54|'],
    ['type before length', '8=FIX.4.4|35=0|9='],
    ['begin string', '8=FIX.4.3|'],
    ['sender', '|49=WRONG|'],
    ['target', '|56=WRONG|'],
    ['sent long ago', '|52=19691231-23:00:00.000|'],
    ['sent in the future', '|52=19700101-01:00:00.000|'],
    ['malformed sending time', '|52=yesterday|'],
  ] as const)('has the flaw %s', (flaw, wire) => {
    expect(text(said('0'))).not.toContain(wire)
    expect(text(said('0', { flaw }))).toContain(wire)
  })
})

describe('the counterparty', () => {
  const after = (...says: Say[]): number => {
    const numbers = new Numbers()
    for (const say of says) numbers.said(say)
    return numbers.next
  }

  test('counts what is used up, and nothing that is garbled or early', () => {
    expect(after(said('A'), said('0'), said('1'))).toBe(4)
    expect(after(said('A'), said('0', { flaw: 'check sum' }))).toBe(2)
    expect(after(said('A'), said('0', { offset: 1 }))).toBe(2)
  })

  test('goes on behind what came early once the gap is filled', () => {
    expect(after(said('A'), said('0', { offset: 1 }), said('1'))).toBe(4)
    expect(after(said('A'), said('0', { offset: 1 }), said('5'))).toBe(3)
  })

  test('goes where a SequenceReset leads, if it is obeyed', () => {
    expect(
      after(
        said('A'),
        said('4', {
          body: [
            [36, 3],
            [123, 'Y'],
          ],
        }),
      ),
    ).toBe(5)
    expect(after(said('A'), said('4', { body: [[36, 3]], offset: 7 }))).toBe(5)
    expect(after(said('A'), said('4', { body: [[36, 3]], offset: 'none' }))).toBe(5)
    expect(after(said('A'), said('0', { offset: 'none' }))).toBe(2)
    expect(after(said('A'), said('4', { body: [[36, -1]] }))).toBe(2)
    expect(after(said('A'), said('A', { offset: 'first', body: [[141, 'Y']] }))).toBe(2)
  })

  test('loses the message behind one that claims to be longer than it is', () => {
    expect(after(said('A'), said('0', { flaw: 'length too long' }), said('0'))).toBe(2)
  })
})

describe('an answer', () => {
  test('is compared without times, length, sum, words and the order of its fields', () => {
    const one = '8=FIX.4.4|9=70|35=3|34=2|49=A|52=1|56=B|45=2|58=so|373=5|123=N|10=001|'
    const other = '8=FIX.4.4|9=71|35=3|49=A|56=B|34=2|52=2|373=5|45=2|58=no|10=002|'

    expect(normalize(one)).toBe('35=3|34=2|8=FIX.4.4|45=2|49=A|56=B|373=5')
    expect(normalize(other)).toBe(normalize(one))
  })

  test('keeps that there is an OrigSendingTime, and the DefaultApplVerID of a Logon', () => {
    expect(normalize('8=F|35=D|34=2|122=1|1137=9|')).toBe('35=D|34=2|8=F|122')
    expect(normalize('8=F|35=A|34=2|1137=9|')).toBe('35=A|34=2|8=F|1137=9')
  })

  test('is another with one message more, another number, or a closed connection', () => {
    const answer = { messages: ['35=0|34=2'], closed: false }

    expect(isSame(answer, { ...answer })).toBe(true)
    expect(isSame(answer, { ...answer, closed: true })).toBe(false)
    expect(isSame(answer, { ...answer, messages: ['35=0|34=3'] })).toBe(false)
    expect(isSame(answer, { ...answer, messages: [...answer.messages, '35=5|34=3'] })).toBe(false)
  })
})

test('shrinking leaves only the steps without which the difference is gone', async () => {
  const conversation: Conversation = {
    seed: 1,
    version: 'FIX.4.4',
    steps: Array.from({ length: 30 }, (_, at) => said('0', { body: [[112, `${at}`]] })),
  }
  const idsOf = ({ steps }: Conversation) =>
    steps.map((step) => (step.kind === 'say' ? partOf(step, 112) : undefined))

  const smallest = await shrink(conversation, async (candidates) =>
    candidates.map((candidate) => ['4', '17', '18'].every((id) => idsOf(candidate).includes(id))),
  )

  expect(idsOf(smallest)).toEqual(['4', '17', '18'])
})
