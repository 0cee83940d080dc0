import { StoreError } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../../support/desk.js'
import { slowStore } from '../../support/failing-store.js'
import { settled } from '../../support/manual-clock.js'
import { handledByHand, order, outcome } from './by-hand.js'

const role = 'acceptor'

describe('a reset inside a session, while a handler runs', () => {
  test('what the handler sends still counts in the old numbers, and it may wait for its commit', async () => {
    const hand = handledByHand()
    const committed: number[] = []
    const desk = await loggedOnDesk({
      role,
      onMessage: async (message, session) => {
        await hand.onMessage(message)
        committed.push(await session.send(order('answer')).committed)
      },
    })
    await desk.receives('35=D|34=2|11=a|', '35=A|34=1|98=0|108=30|141=Y|')

    await hand.finish()
    await settled()

    expect(committed).toEqual([2])
    expect(desk.sent()).toEqual(['35=D|34=2|11=answer|', '35=A|34=1|98=0|108=30|141=Y|'])
    expect(desk.session.numbers).toEqual({ nextOut: 2, expected: 2, nextIn: 2 })
  })

  test('what is sent after it is done waits for our Logon, and has no number before', async () => {
    const { store, answer } = slowStore('reset')
    const desk = await loggedOnDesk({ role, store })
    answer.hold()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    const sent = await desk.sends(order('a'))
    const before = sent.msgSeqNum
    answer.release()
    await settled()

    expect(before).toBeUndefined()
    expect(await sent.committed).toBe(2)
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|', '35=D|34=2|11=a|'])
  })

  test('is given up when the line is lost: nothing that waits is forgotten', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ role, onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|', '35=A|34=1|98=0|108=30|141=Y|')

    await desk.loses()
    await hand.finish()

    expect(await desk.store.load(desk.session.id)).toMatchObject({
      generation: 1,
      nextOut: 2,
      nextIn: 3,
    })
    expect(desk.occurred('sequence-reset')).toEqual([])
  })

  test('fails after the logon time-out, and ends the connection', async () => {
    const desk = await loggedOnDesk({ role, deliveries: (delivery$) => delivery$ })
    await desk.receives('35=D|34=2|11=a|', '35=A|34=1|98=0|108=30|141=Y|')

    await desk.waits(9_999)
    const before = [desk.state(), desk.closed]
    await desk.waits(1)

    expect(before).toEqual(['Connected.Sequence.InSync', false])
    expect([desk.state(), desk.closed]).toEqual(['Connecting', true])
    expect(desk.occurred('failed')).toMatchObject([
      { cause: new Error('the application did not finish within 10 s of a reset') },
    ])
    expect(desk.sent()).toEqual([])
  })

  test('and the application logs out: our Logout is the last word, and nothing is sent after it', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ role, onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|', '35=A|34=1|98=0|108=30|141=Y|')

    void desk.session.logout()
    await hand.finish()
    await settled()

    expect(desk.sent()).toEqual(['35=5|34=2|'])
    expect(() => desk.session.send(order('late'))).toThrow(
      expect.objectContaining({ code: 'not-logged-on' }),
    )
  })
})

describe('a reset inside a session', () => {
  test('brings its own HeartBtInt', async () => {
    const desk = await loggedOnDesk({ role })
    await desk.receives('35=A|34=1|98=0|108=5|141=Y|')

    await desk.waits(4_999)
    const before = desk.sent()
    await desk.waits(1)

    expect(before).toEqual(['35=A|34=1|98=0|108=5|141=Y|'])
    expect(desk.sent()).toEqual(['35=0|34=2|'])
  })

  test('ends what was being sent again under the old numbers', async () => {
    const { store, answer } = slowStore('sent')
    const desk = await loggedOnDesk({ role, store })
    for (const id of ['a', 'b', 'c', 'd']) await desk.sends(order(id))
    desk.sent()
    answer.hold()
    await desk.receives('35=2|34=2|7=2|16=3|', '35=2|34=3|7=4|16=5|')
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    answer.release()
    await settled()

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
  })

  test('that is not agreed to is reported, and the session goes on with its numbers', async () => {
    const desk = await loggedOnDesk({ role })

    await desk.receives('35=A|34=1|98=1|108=30|141=Y|', '35=1|34=2|112=X|')

    expect(desk.occurred('logon-refused')).toMatchObject([
      { by: 'us', reason: 'EncryptMethod: expected 0, but received 1' },
    ])
    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })

  test('that the store refuses keeps the old numbers; what was held follows the next Logon', async () => {
    const { store, answer } = slowStore('reset')
    const desk = await loggedOnDesk({ role, store, whenLoggedOff: 'queue' })
    answer.fail(new StoreError('unavailable', 'no answer'))
    const receiving = desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    const sent = desk.session.send(order('a'))
    await receiving

    answer.release()
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=2|98=0|108=30|', '35=D|34=3|11=a|'])
    expect(await outcome(sent.committed)).toBe(3)
  })

  test('that the store refuses tells those who wait for a number where nothing may wait', async () => {
    const { store, answer } = slowStore('reset')
    const desk = await loggedOnDesk({ role, store })
    answer.fail(new StoreError('unavailable', 'no answer'))
    const receiving = desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    const sent = desk.session.send(order('a'))

    const told = outcome(sent.committed)
    await receiving

    expect(await told).toMatchObject({ code: 'not-logged-on' })
  })

  test('whose connection is lost ends before the next Logon is judged', async () => {
    const { store, answer } = slowStore('reset')
    const desk = await loggedOnDesk({ role, store })
    for (const id of ['a', 'b', 'c', 'd']) await desk.sends(order(id))
    answer.hold()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    await desk.loses()
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')
    expect([desk.state(), ...desk.sent()]).toEqual(['Recovering.Settling'])

    answer.release()
    await settled()
    const sent = await desk.sends(order('e'))

    expect(sent.msgSeqNum).toBe(3)
    expect(desk.sent()).toEqual([
      '35=A|34=1|98=0|108=30|',
      '35=2|34=2|7=1|16=0|',
      '35=D|34=3|11=e|',
    ])
    expect(await store.load(desk.session.id)).toMatchObject({ generation: 2, nextOut: 4 })
  })
})

describe('a reset at the logon', () => {
  test('tells which messages were stored, never written, and are forgotten now', async () => {
    const desk = await loggedOnDesk({ role })
    await desk.loses()
    const sent = await desk.sends(order('a'))
    expect(await sent.committed).toBe(2)
    await desk.sends(order('b'))

    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    expect(desk.occurred('in-doubt')).toMatchObject([{ begin: 2, end: 3 }])
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
  })

  test('tells of messages that were sent again on a line that broke: nothing shows that they came', async () => {
    const desk = await loggedOnDesk({ role })
    await desk.loses()
    await desk.sends(order('a'))
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=0|')
    await desk.loses()

    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    expect(desk.occurred('sequence-reset')).toMatchObject([{ generation: 2 }])
    expect(desk.occurred('in-doubt')).toMatchObject([{ generation: 1, begin: 2, end: 3 }])
  })

  test('tells nothing of messages that the peer did not ask for when it logged on again', async () => {
    const desk = await loggedOnDesk({ role })
    await desk.sends(order('a'))
    await desk.loses()
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|', '35=0|34=3|')
    await desk.loses()

    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    expect(desk.occurred('in-doubt')).toEqual([])
  })

  test('tells nothing after a logout that both sides have said', async () => {
    const desk = await loggedOnDesk({ role })
    await desk.sends(order('a'))
    await desk.receives('35=5|34=2|')
    await desk.loses()

    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    expect(desk.occurred('sequence-reset')).toMatchObject([{ generation: 2 }])
    expect(desk.occurred('in-doubt')).toEqual([])
  })

  test('a load whose connection is gone resets nothing', async () => {
    const { store, answer } = slowStore('load')
    const desk = await openDesk({ store, resetOnLogon: true, record: { nextOut: 5, nextIn: 5 } })
    answer.hold()
    await desk.connects()
    await desk.loses()

    answer.release()
    await settled()

    expect(desk.state()).toBe('Recovering.Waiting')
    expect(desk.occurred('sequence-reset')).toEqual([])
    expect(await store.load(desk.session.id)).toMatchObject({
      generation: 1,
      nextOut: 5,
      nextIn: 5,
    })
  })
})
