import { createHash, createHmac, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { PendingLogon } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../../support/desk.js'
import { settled } from '../../support/manual-clock.js'

const acceptor = { role: 'acceptor' } as const
const time = '20260102-03:04:05.000'

/** What venues have signed: the fields of the header in their order, joined by SOH. */
function prehash({ sendingTime, msgSeqNum, senderCompId, targetCompId }: PendingLogon): string {
  return [sendingTime, 'A', msgSeqNum, senderCompId, targetCompId].join('\x01')
}

describe('amendLogon', () => {
  test('an HMAC-SHA256 of the prehash goes into RawData(96)', async () => {
    const key = Buffer.from('the secret that the venue gave us')
    const hmac = (text: string) => createHmac('sha256', key).update(text).digest('base64')
    const desk = await openDesk({
      amendLogon: async (logon) => [
        [554, 'passphrase'],
        [96, hmac(`${prehash(logon)}\x01passphrase`)],
      ],
    })
    await desk.connects()

    const signature = hmac(
      ['20260102-03:04:05.000', 'A', 1, 'US', 'THEM', 'passphrase'].join('\x01'),
    )
    expect(desk.sent()).toEqual([
      `35=A|34=1|98=0|108=30|554=passphrase|95=${signature.length}|96=${signature}|`,
    ])
    expect(desk.sentRaw()).toEqual([])
  })

  test('an Ed25519 signature of the prehash can be verified from what is on the wire', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const desk = await openDesk({
      record: { nextOut: 12, nextIn: 3 },
      amendLogon: (logon) => [
        [553, 'api-key'],
        [96, sign(null, Buffer.from(prehash(logon)), privateKey).toString('base64')],
      ],
    })
    await desk.connects()

    const [logon = ''] = desk.sentRaw()
    const value = (tag: number) => new RegExp(`\\|${tag}=([^|]*)`).exec(logon)?.[1] ?? ''
    const signed = [value(52), 'A', value(34), value(49), value(56)].join('\x01')
    expect(verify(null, Buffer.from(signed), publicKey, Buffer.from(value(96), 'base64'))).toBe(
      true,
    )
  })

  test('a nonce with its SHA-256 replaces the password that the configuration has', async () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('base64')
    const desk = await openDesk({
      logonFields: [
        [553, 'us'],
        [554, 'placeholder'],
      ],
      amendLogon: ({ sendingTime }) => [
        [96, sendingTime],
        [554, hash(`${sendingTime}secret`)],
      ],
    })
    await desk.connects()

    expect(desk.sent()).toEqual([
      `35=A|34=1|98=0|108=30|553=us|95=21|96=${time}|554=${hash(`${time}secret`)}|`,
    ])
  })

  test('what is sent while it is made follows it, and does not take its number', async () => {
    let sign: (fields: readonly [[number, string]]) => void = () => undefined
    const desk = await loggedOnDesk({
      amendLogon: ({ msgSeqNum }) => {
        if (msgSeqNum === 1) return []
        return new Promise((resolve) => (sign = resolve))
      },
    })
    await desk.loses()
    await desk.waits(1_000)
    await desk.connects()
    const order = desk.session.send({ msgType: 'D', fields: [[11, 'a']] })
    await settled()
    const before = desk.sent()
    sign([[96, 'signed']])
    await settled()
    await desk.receives('35=A|34=2|98=0|108=30|')

    expect(before).toEqual([])
    expect(desk.sent()).toEqual(['35=A|34=2|98=0|108=30|95=6|96=signed|', '35=D|34=3|11=a|'])
    expect(await order.committed).toBe(3)
  })

  test('an acceptor amends its answer', async () => {
    const desk = await openDesk({ ...acceptor, amendLogon: () => [[58, 'welcome']] })
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|', '35=1|34=2|112=X|')

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|58=welcome|', '35=0|34=2|112=X|'])
  })

  test('the answer to a reset inside the session is amended before anything else is read', async () => {
    let sign: (fields: readonly [[number, string]]) => void = () => undefined
    let logons = 0
    const desk = await loggedOnDesk({
      ...acceptor,
      amendLogon: () => (++logons === 1 ? [] : new Promise((resolve) => (sign = resolve))),
    })

    await desk.receives('35=A|34=1|98=0|108=30|141=Y|', '35=1|34=2|112=X|')
    await desk.waits(5_000)
    const before = desk.sent()
    sign([[58, 'signed']])
    await settled()

    expect(before).toEqual([])
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|58=signed|', '35=0|34=2|112=X|'])
  })

  test.each([
    [
      'a throw',
      () => {
        throw new Error('no key')
      },
      /amendLogon: no key/,
    ],
    ['a rejection', () => Promise.reject(new Error('no key')), /amendLogon: no key/],
    ["a field that is the session's", () => [[34, 7]] as const, /amendLogon: tag 34/],
    ['no answer', () => new Promise<never>(() => undefined), /Logon|amendLogon/i],
  ])('%s uses no number, and the next attempt begins anew', async (_, amendLogon, reason) => {
    const desk = await openDesk({ amendLogon })
    await desk.connects()
    await desk.waits(10_000)

    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(JSON.stringify(desk.events)).toMatch(reason)
    expect(await desk.store.load(desk.session.id)).toMatchObject({ nextOut: 1 })
    await desk.waits(1_000)
    expect(desk.dialling).toBe(1)
  })
})

describe('DefaultApplVerID(1137)', () => {
  const fixt = { ...acceptor, beginString: 'FIXT.1.1', defaultApplVerId: 'FIX.5.0SP2' } as const

  test.each(['7', '9', '10'])(
    'an acceptor answers in the version asked for: %s',
    async (version) => {
      const desk = await openDesk(fixt)
      await desk.connects()

      await desk.receives(`35=A|34=1|98=0|108=30|1137=${version}|`)

      expect(desk.sent()).toEqual([`35=A|34=1|98=0|108=30|1137=${version}|`])
    },
  )

  test.each([
    ['missing', ''],
    ['unknown', '1137=99|'],
    ['empty', '1137=|'],
  ])('X.2: %s, the Logon is refused without a byte', async (_, field) => {
    const desk = await openDesk(fixt)
    await desk.connects()

    await desk.receives(`35=A|34=1|98=0|108=30|${field}`)

    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(desk.occurred('logon-refused')).toHaveLength(1)
  })
})

describe('an acceptor is found by the Logon', () => {
  test.each([
    ['names what the session names', { targetSubId: 'OMS' }, '50=OMS|', true],
    ['names another SubID', { targetSubId: 'OMS' }, '50=EMS|', false],
    ['names none where one is wanted', { targetSubId: 'OMS' }, '', false],
    ['names more than the session does', {}, '50=OMS|142=LON|57=DESK|', true],
    ['names our location', { senderLocationId: 'ZRH' }, '143=ZRH|', true],
  ])('that %s', async (_, subs, fields, found) => {
    const desk = await openDesk({ ...acceptor, ...subs })
    await desk.connects()

    await desk.receives(`35=A|34=1|${fields}98=0|108=30|`)

    expect(desk.closed).toBe(!found)
    expect(desk.sent()).toHaveLength(found ? 1 : 0)
  })
})
