import type { SessionStore } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { type Desk, loggedOnDesk, openDesk } from '../../support/desk.js'
import { bound } from '../../support/failing-store.js'
import { settled } from '../../support/manual-clock.js'

const acceptor = { role: 'acceptor' } as const
const resent = (number: number) => `35=0|34=${number}|43=Y|122=20260102-03:04:05|`
const fill = (from: number, to: number) =>
  `35=4|34=${from}|43=Y|122=20260102-03:04:05|123=Y|36=${to}|`

describe('how a gap is asked for', () => {
  test('R.5: chunk by chunk, the last one open; each when the one before has come', async () => {
    const desk = await loggedOnDesk({ resendRequestChunkSize: 3 })

    await desk.receives('35=0|34=9|')
    await desk.receives(resent(2), resent(3))
    const waiting = desk.sent()
    await desk.receives(resent(4), resent(5), resent(6), resent(7))
    const later = desk.sent()
    await desk.receives(resent(8), '35=1|34=10|112=X|')

    expect(waiting).toEqual(['35=2|34=2|7=2|16=4|'])
    expect(later).toEqual(['35=2|34=3|7=5|16=7|', '35=2|34=4|7=8|16=0|'])
    expect(desk.sent()).toEqual(['35=0|34=5|112=X|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('R.5: a gap fill beyond the chunk counts for what it fills', async () => {
    const desk = await loggedOnDesk({ resendRequestChunkSize: 2, closedResendInterval: true })

    await desk.receives('35=0|34=9|', fill(2, 7))
    await desk.receives(fill(7, 9))

    expect(desk.sent()).toEqual(['35=2|34=2|7=2|16=3|', '35=2|34=3|7=7|16=8|'])
    expect(desk.session.numbers.expected).toBe(10)
  })

  test('a chunk that does not come is asked for again from where it stands', async () => {
    const desk = await loggedOnDesk({ resendRequestChunkSize: 3 })

    await desk.receives('35=0|34=9|', resent(2))
    await desk.waits(20_000)

    expect(desk.sent()).toEqual([
      '35=2|34=2|7=2|16=4|',
      // some of it came: that is progress; then it is asked for again
      '35=2|34=3|7=3|16=5|',
    ])
  })

  test.each([
    ['FIX.4.1', false, 999999],
    ['FIX.4.2', false, 0],
    ['FIX.4.1', true, 3],
    ['FIX.4.4', true, 3],
  ] as const)('%s, closed %s: EndSeqNo %s', async (beginString, closedResendInterval, end) => {
    const desk = await loggedOnDesk({ beginString, closedResendInterval })

    await desk.receives('35=0|34=4|')

    expect(desk.sent()).toEqual([`35=2|34=2|7=2|16=${end}|`])
  })

  test.each([
    [false, []],
    [true, ['35=2|34=3|7=2|16=0|', '35=2|34=4|7=2|16=0|']],
  ])('redundant requests %s', async (sendRedundantResendRequests, more) => {
    const desk = await loggedOnDesk({ sendRedundantResendRequests })

    await desk.receives('35=0|34=4|', '35=0|34=5|', '35=0|34=6|')

    expect(desk.sent()).toEqual(['35=2|34=2|7=2|16=0|', ...more])
  })
})

describe('R.3: NextExpectedMsgSeqNum(789)', () => {
  const minding = { nextExpectedMsgSeqNum: true } as const
  const record = { nextOut: 5, nextIn: 7 }

  test('an acceptor says what it expects, and sends what the Logon misses at once', async () => {
    const desk = await openDesk({ ...acceptor, ...minding, record })
    await desk.connects()

    await desk.receives('35=A|34=7|98=0|108=30|789=3|')

    expect(desk.sent()).toEqual(['35=A|34=5|98=0|108=30|789=8|', '35=4|34=3|43=Y|36=6|123=Y|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('an initiator does the same, its own Logon included', async () => {
    const desk = await openDesk({ ...minding, record })
    await desk.connects()
    await desk.receives('35=A|34=7|98=0|108=30|789=4|')

    expect(desk.sent()).toEqual(['35=A|34=5|98=0|108=30|789=7|', '35=4|34=4|43=Y|36=6|123=Y|'])
  })

  test.each([
    ['an acceptor', acceptor, ['35=A|34=5|98=0|108=30|789=7|'], 5],
    ['an initiator', {}, ['35=A|34=5|98=0|108=30|789=7|'], 6],
  ])('%s asks for nothing that the peer sends by itself', async (_, role, sent, next) => {
    const desk = await openDesk({ ...minding, ...role, record })
    await desk.connects()

    await desk.receives(`35=A|34=9|98=0|108=30|789=${next}|`)
    const state = desk.state()
    await desk.receives(fill(7, 10))

    expect(desk.sent()).toEqual(sent)
    expect([state, desk.state()]).toEqual([
      'Connected.Sequence.AwaitingResend',
      'Connected.Sequence.InSync',
    ])
  })

  test('a peer that promised to send and does not is asked', async () => {
    const desk = await openDesk({ ...acceptor, ...minding, record })
    await desk.connects()

    await desk.receives('35=A|34=9|98=0|108=30|789=5|')
    desk.sent()
    await desk.waits(10_000)

    expect(desk.sent()).toEqual(['35=2|34=6|7=7|16=0|'])
  })

  test('a peer that does not know it is asked at once', async () => {
    const desk = await openDesk({ ...acceptor, ...minding, record })
    await desk.connects()

    await desk.receives('35=A|34=9|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=5|98=0|108=30|789=7|', '35=2|34=6|7=7|16=0|'])
  })

  test.each([
    [
      'an acceptor',
      acceptor,
      6,
      [
        '35=5|34=5|58=Tag 789 (NextExpectedMsgSeqNum) is higher than expected. Expected 5, Received 6|',
      ],
    ],
    [
      'an initiator',
      {},
      7,
      [
        '35=A|34=5|98=0|108=30|789=7|',
        '35=5|34=6|58=Tag 789 (NextExpectedMsgSeqNum) is higher than expected. Expected 6, Received 7|',
      ],
    ],
  ])('%s refuses a peer that expects what was never sent', async (_, role, next, sent) => {
    const desk = await openDesk({ ...minding, ...role, record })
    await desk.connects()

    await desk.receives(`35=A|34=7|98=0|108=30|789=${next}|`)

    expect(desk.sent()).toEqual(sent)
    expect(desk.state()).toBe('Disconnecting.AwaitingLogout')
  })

  test('one that is no number is refused without a byte', async () => {
    const desk = await openDesk({ ...acceptor, ...minding, record })
    await desk.connects()

    await desk.receives('35=A|34=7|98=0|108=30|789=0|')

    expect([desk.sent(), desk.closed]).toEqual([[], true])
  })

  test('is ignored where it is not agreed on', async () => {
    const desk = await openDesk({ ...acceptor, record })
    await desk.connects()

    await desk.receives('35=A|34=7|98=0|108=30|789=2|')

    expect(desk.sent()).toEqual(['35=A|34=5|98=0|108=30|'])
  })

  test('what is missing is sent behind our Logon, however late that is written', async () => {
    const inner = bound(memoryStore())
    const late: (() => void)[] = []
    let load: () => void = () => undefined
    let loads = 0
    const store: SessionStore = {
      ...inner,
      async load(id) {
        if (++loads > 1) await new Promise<void>((resolve) => (load = resolve))
        return inner.load(id)
      },
      async commit(id, commit) {
        const written = inner.commit(id, commit)
        // the store answers for the orders after it has answered for our Logon
        if (commit.sent.some((bytes) => bytes?.includes('11=b')))
          await new Promise<void>((resolve) => late.push(resolve))
        return written
      },
    }
    const desk = await loggedOnDesk({ ...acceptor, ...minding, store })
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.loses()
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|789=2|')
    await desk.sends({ msgType: 'D', fields: [[11, 'b']] })
    load()
    await settled()
    const before = desk.sent()
    for (const answer of late) answer()
    await settled()

    expect(before).toEqual([])
    expect(desk.sent()).toEqual([
      '35=A|34=4|98=0|108=30|789=3|',
      '35=D|34=2|43=Y|11=a|',
      '35=D|34=3|43=Y|11=b|',
      '35=4|34=4|43=Y|36=5|123=Y|',
    ])
  })

  test('live messages come behind what is sent again', async () => {
    const desk: Desk = await loggedOnDesk({ ...minding, whenLoggedOff: 'queue' })
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.loses()
    await desk.waits(1_000)
    await desk.sends({ msgType: 'D', fields: [[11, 'b']] })
    await desk.connects()
    await desk.sends({ msgType: 'D', fields: [[11, 'c']] })

    await desk.receives('35=A|34=2|98=0|108=30|789=2|')

    expect(desk.sent()).toEqual([
      '35=A|34=4|98=0|108=30|789=2|',
      '35=D|34=2|43=Y|11=a|',
      '35=D|34=3|43=Y|11=b|',
      '35=4|34=4|43=Y|36=5|123=Y|',
      '35=D|34=5|11=c|',
    ])
  })
})
