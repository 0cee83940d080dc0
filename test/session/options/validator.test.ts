import { createValidator, type Dictionary } from '@goldfix/dictionary'
import { FIX41 } from '@goldfix/dictionary/fix41'
import { FIX42 } from '@goldfix/dictionary/fix42'
import { FIX43 } from '@goldfix/dictionary/fix43'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { FIX50 } from '@goldfix/dictionary/fix50'
import { FIX50SP2 } from '@goldfix/dictionary/fix50sp2'
import { FIXT11 } from '@goldfix/dictionary/fixt11'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../../support/desk.js'
import { noting } from '../../support/noting.js'

const validator = createValidator(FIX44)
const body = '55=MSFT|54=1|60=20260102-03:04:05|38=100|40=1|'
const order = (number: number, more = '') => `35=D|34=${number}|11=order-${number}|${body}${more}`
/** What stands in a Reject of a message with a tag that nobody knows. */
const unknown = (msgType: string) => `58=Invalid tag number|371=999|372=${msgType}|373=0|`

describe('a validator', () => {
  test('has a wrong message rejected, its number used up, and the next one handed over', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ validator, onMessage })

    await desk.receives(order(2, '999=x|'), order(3))

    expect(desk.sent()).toEqual([`35=3|34=2|45=2|${unknown('D')}`])
    expect([seen, desk.session.numbers.expected]).toEqual([['order-3'], 4])
  })

  test('is asked when the turn of an early message has come', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ validator, onMessage })

    await desk.receives(order(3, '999=x|'), order(4))
    const before = desk.sent()
    await desk.receives(order(2))

    expect(before).toEqual(['35=2|34=2|7=2|16=0|'])
    expect(desk.sent()).toEqual([`35=3|34=3|45=3|${unknown('D')}`])
    expect(seen).toEqual(['order-2', 'order-4'])
  })

  test.each([
    ['a reset of the numbers', '35=4|34=2|36=9|999=x|', '4'],
    ['a Logon that begins again', '35=A|34=1|98=0|108=30|141=Y|999=x|', 'A'],
  ])('has %s rejected, and nothing is reset or counted', async (_, message, msgType) => {
    const desk = await loggedOnDesk({ validator, role: 'acceptor' })

    await desk.receives(message, '35=1|34=2|112=X|')

    const refSeqNum = /34=(\d+)/.exec(message)?.[1]
    expect(desk.sent()).toEqual([
      `35=3|34=2|45=${refSeqNum}|${unknown(msgType)}`,
      '35=0|34=3|112=X|',
    ])
    expect(desk.session.numbers.expected).toBe(3)
  })

  test.each(['', '141=Y|'])('has the first Logon refused, %j', async (more) => {
    const desk = await openDesk({ validator, role: 'acceptor' })
    await desk.connects()

    await desk.receives(`35=A|34=1|98=0|108=30|${more}999=x|`)

    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(desk.occurred('logon-refused')).toMatchObject([{ reason: 'Invalid tag number' }])
  })

  test('rejectInvalidMessage: false: each fault is told once, and the message taken', async () => {
    const { seen, onMessage } = noting()
    const desk = await openDesk({
      validator,
      onMessage,
      role: 'acceptor',
      rejectInvalidMessage: false,
    })
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|999=x|', order(2, '999=x|'), '35=1|34=3|')

    expect(desk.sent()).toEqual([
      '35=A|34=1|98=0|108=30|',
      '35=3|34=2|45=3|58=Required tag missing|371=112|372=1|373=1|',
    ])
    expect(seen).toEqual(['order-2'])
    expect(desk.occurred('invalid')).toMatchObject([
      { msgType: 'A', reason: 0, refTagId: 999 },
      { msgType: 'D', reason: 0, refTagId: 999 },
      { msgType: '1', reason: 1, refTagId: 112 },
    ])
  })
})

describe('a reason that the version of the session does not have is left out', () => {
  const torn = '58=Length and data do not come together'
  test.each([
    { beginString: 'FIX.4.1', dictionary: FIX41, answer: `45=2|${torn} (95)|` },
    { beginString: 'FIX.4.2', dictionary: FIX42, answer: `45=2|${torn}|371=95|372=B|` },
    { beginString: 'FIX.4.3', dictionary: FIX43, answer: `45=2|${torn}|371=95|372=B|` },
    { beginString: 'FIX.4.4', dictionary: FIX44, answer: `45=2|${torn}|371=95|372=B|373=99|` },
  ] as const)('99 in $beginString', async ({ beginString, dictionary, answer }) => {
    const desk = await loggedOnDesk({ beginString, validator: createValidator(dictionary) })

    await desk.receives('35=B|34=2|148=x|33=1|58=x|95=3|')

    expect(desk.sent()).toEqual([`35=3|34=2|${answer}`])
  })

  test.each([
    { beginString: 'FIX.4.1', dictionary: FIX41, answer: '45=2|58=Undefined tag (20000)|' },
    {
      beginString: 'FIX.4.2',
      dictionary: FIX42,
      answer: '45=2|58=Undefined tag|371=20000|372=0|373=3|',
    },
  ] as const)('3 in $beginString', async ({ beginString, dictionary, answer }) => {
    const desk = await loggedOnDesk({ beginString, validator: createValidator(dictionary) })

    await desk.receives('35=0|34=2|20000=x|')

    expect(desk.sent()).toEqual([`35=3|34=2|${answer}`])
  })
})

describe('in FIXT.1.1 what the Logon names is the version of messages that name none', () => {
  const applications = new Map<string, Dictionary>([
    ['7', FIX50],
    ['9', FIX50SP2],
  ])
  const fixt = {
    role: 'acceptor',
    beginString: 'FIXT.1.1',
    defaultApplVerId: 'FIX.5.0SP2',
    validator: createValidator({ transport: FIXT11, applications, default: '9' }),
  } as const

  test.each([
    ['9', '35=3|34=2|45=2|58=Required tag missing|371=2320|372=DG|373=1|'],
    ['7', '35=3|34=2|45=2|58=Invalid MsgType|372=DG|373=11|'],
  ])('1137=%s, and 1128 overrules it', async (version, answer) => {
    const desk = await loggedOnDesk(fixt, `35=A|34=1|98=0|108=30|1137=${version}|`)

    await desk.receives('35=DG|34=2|', '35=DG|34=3|1128=7|')

    const [first, second] = desk.sent()
    expect(first).toBe(answer)
    expect(second).toContain('58=Invalid MsgType|')
  })
})
