import { expect, test } from 'vitest'
import { Tally } from './tally.js'
import { Messages } from './wire-text.js'
import { Witness } from './witness.js'

const order = '8=FIX.4.4|9=50|35=D|34=7|49=GOLD|52=20260101-10:00:00|11=A|38=100|10=001|'
const resent =
  '8=FIX.4.4|9=77|35=D|34=7|43=Y|49=GOLD|52=20260101-10:05:00|122=20260101-10:00:00|11=A|38=100|10=002|'

test('messages are cut apart wherever the bytes were', () => {
  const bytes = Buffer.from(order.repeat(3).replaceAll('|', '\u0001'))

  for (let cut = 0; cut <= bytes.length; cut++) {
    const messages = new Messages()
    const taken = [bytes.subarray(0, cut), bytes.subarray(cut)].flatMap((part) =>
      messages.take(part),
    )

    expect(taken.filter((message) => message !== '')).toEqual([order, order, order])
  }
})

test('a resend of the same is right', () => {
  const witness = new Witness()
  witness.hear('GoldFix', order)
  witness.hear('GoldFix', resent)

  expect(witness).toMatchObject({ broken: [], rejects: [], resent: { GoldFix: 1 } })
})

test.each([
  { what: 'a number given twice', second: order.replace('11=A', '11=B') },
  { what: 'the same again, not marked', second: order },
  { what: 'a resend of something else', second: resent.replace('38=100', '38=101') },
])('$what is noted', ({ second }) => {
  const witness = new Witness()
  witness.hear('GoldFix', order)
  witness.hear('GoldFix', second)

  expect(witness.broken).toHaveLength(1)
})

const logon = '8=FIX.4.4|9=50|35=A|34=1|49=GOLD|52=20260101-10:00:00|98=0|108=5|141=Y|10=001|'

test.each([
  { restarts: true, broken: 0 },
  { restarts: false, broken: 2 },
])('numbers that begin again at 1, expected: $restarts', ({ restarts, broken }) => {
  const witness = new Witness({ restarts })
  for (const message of [logon, order, logon, order]) witness.hear('GoldFix', message)

  expect(witness.broken).toHaveLength(broken)
  expect(witness.logons).toEqual(Array(2).fill({ from: 'GoldFix', msgSeqNum: '1', reset: true }))
})

test.each(['3', 'j'])('35=%s is noted, whoever sends it', (msgType) => {
  const witness = new Witness()
  witness.hear('GoldFix', `8=FIX.4.4|9=5|35=${msgType}|34=8|10=003|`)
  witness.hear('QuickFIX', `8=FIX.4.4|9=5|35=${msgType}|34=8|10=003|`)

  expect(witness.rejects).toHaveLength(2)
})

test('of several copies only the first may be without PossDupFlag(43)', () => {
  const tally = new Tally()
  tally.count('marked later', false)
  tally.count('marked later', true)
  tally.count('marked at once', true)
  tally.count('twice', false)
  tally.count('twice', false)
  tally.count('marked first', true)
  tally.count('marked first', false)

  expect(tally.repeated).toEqual(['twice', 'marked first'])
  expect(tally.missing(['twice', 'never'])).toEqual(['never'])
  expect(tally.unknown(new Set(['twice', 'marked later', 'marked at once']))).toEqual([
    'marked first',
  ])
})
