import { type SessionStore, StoreError } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { type Desk, loggedOnDesk, openDesk } from '../../support/desk.js'
import { bound } from '../../support/failing-store.js'
import { settled } from '../../support/manual-clock.js'

const acceptor = { role: 'acceptor' } as const

async function logsOnAgain(desk: Desk): Promise<string[]> {
  await desk.waits(5_000)
  desk.sent()
  await desk.connects()
  return desk.sent()
}

describe('when a connection has ended, an initiator begins', () => {
  const endings = {
    'their Logout': (desk) => desk.receives('35=5|34=2|').then(() => desk.loses()),
    'our Logout, answered': async (desk) => {
      const over = desk.session.logout()
      await desk.receives('35=5|34=2|')
      await over
      desk.session.start()
      await settled()
    },
    'our Logout, not answered': async (desk) => {
      const over = desk.session.logout()
      await desk.waits(2_000)
      await over
      desk.session.start()
      await settled()
    },
    'a lost line': (desk) => desk.loses(),
    'a violation': (desk) => desk.receives('35=0|34=1|', '35=5|34=2|'),
  } satisfies Record<string, (desk: Desk) => Promise<void>>
  const anew = '35=A|34=1|98=0|108=30|'

  test.each([
    ['resetOnLogout', ['their Logout', 'our Logout, answered']],
    ['resetOnDisconnect', Object.keys(endings)],
    ['resetOnError', ['a violation']],
  ] as const)('%s: anew after %s, else with its numbers', async (option, resetting) => {
    for (const [name, end] of Object.entries(endings)) {
      const desk = await loggedOnDesk({ [option]: true })
      await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
      await end(desk)

      const [logon = ''] = await logsOnAgain(desk)

      const begins = (resetting as readonly string[]).includes(name)
      expect([name, logon === anew]).toEqual([name, begins])
      expect(await desk.store.load(desk.session.id)).toMatchObject({ generation: begins ? 2 : 1 })
    }
  })

  test('an acceptor too, and takes the next Logon at 1', async () => {
    const desk = await loggedOnDesk({ ...acceptor, resetOnDisconnect: true })
    await desk.receives('35=1|34=2|112=X|')
    await desk.loses()
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|')

    expect(desk.sent()).toEqual([anew])
  })

  test('a Logon that was refused resets nothing', async () => {
    const desk = await openDesk({
      ...acceptor,
      resetOnDisconnect: true,
      record: { nextOut: 7, nextIn: 7 },
      authenticate: () => 'no',
    })
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|')

    expect(await desk.store.load(desk.session.id)).toMatchObject({ nextOut: 7, nextIn: 7 })
  })

  test('what was sent and not written is in doubt after it', async () => {
    const desk = await loggedOnDesk({ resetOnDisconnect: true, onMessage: () => undefined })
    const sent = desk.session.send({ msgType: 'D', fields: [[11, 'a']] })
    await desk.loses()
    await sent.committed.catch(() => undefined)

    expect(desk.occurred('in-doubt').length + desk.sent().length).toBe(1)
  })
})

describe('a message that breaks the rules', () => {
  const malformed = '35=2|34=2|7=0|16=0|'

  test.each([
    ['a malformed one', malformed],
    ['a number that is too low', '35=0|34=1|'],
    ['another CompID', '35=0|34=2|49=WHO|'],
  ])('disconnectOnError: %s ends the connection without a word', async (_, message) => {
    const desk = await loggedOnDesk({ disconnectOnError: true })

    await desk.receives(message)

    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(desk.state()).toBe('Disconnected.Waiting')
  })

  test('resetOnError: it is rejected, then the session ends and begins at 1', async () => {
    const desk = await loggedOnDesk({ ...acceptor, resetOnError: true })

    await desk.receives(malformed, '35=5|34=3|')
    const [reject, logout] = desk.sent()
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|')

    expect(reject).toMatch(/^35=3\|34=2\|45=2\|.*\|371=7\|372=2\|373=5\|$/)
    expect(logout).toMatch(/^35=5\|34=3\|58=/)
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|'])
  })
})

describe('a reset inside the session that we ask for', () => {
  test('sends our Logon at 1, holds the application, and goes on when the peer has answered', async () => {
    const desk = await loggedOnDesk()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.receives('35=0|34=2|')
    desk.sent()

    const reset = desk.session.reset()
    await settled()
    const order = desk.session.send({ msgType: 'D', fields: [[11, 'b']] })
    await desk.receives('35=D|34=3|11=late|')
    const before = [...desk.sent(), desk.state()]
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|', '35=1|34=2|112=X|')
    await reset

    expect(before).toEqual(['35=A|34=1|98=0|108=30|141=Y|', 'Connected.Sequence.AwaitingReset'])
    expect(desk.sent()).toEqual(['35=D|34=2|11=b|', '35=0|34=3|112=X|'])
    expect(await order.committed).toBe(2)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.occurred('discarded')).toMatchObject([{ msgSeqNum: 3, msgType: 'D' }])
  })

  test('an acceptor does it as well, and a second call waits for the same answer', async () => {
    const desk = await loggedOnDesk(acceptor)

    const both = Promise.all([desk.session.reset(), desk.session.reset()])
    await settled()
    await desk.receives('35=A|34=1|98=0|108=30|')
    await both

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
    expect(desk.session.numbers).toEqual({ nextOut: 2, expected: 2, nextIn: 2 })
  })

  test('that is not answered ends the session, and the next Logon asks again', async () => {
    const desk = await loggedOnDesk()

    const reset = expect(desk.session.reset()).rejects.toMatchObject({ code: 'not-logged-on' })
    await desk.waits(10_000)

    await reset
    expect(desk.sent()).toEqual([
      '35=A|34=1|98=0|108=30|141=Y|',
      '35=5|34=2|58=the peer did not answer our reset|',
    ])
    expect(await logsOnAgain(desk)).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
  })

  test('that an initiator has not heard of is told with the answer to its next Logon', async () => {
    const desk = await loggedOnDesk(acceptor)
    const reset = expect(desk.session.reset()).rejects.toMatchObject({ code: 'not-logged-on' })
    await settled()
    await desk.loses()
    await reset
    await desk.connects()

    await desk.receives('35=A|34=57|98=0|108=30|', '35=1|34=1|112=X|')

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|', '35=0|34=2|112=X|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('of which the store lost the answer is said again with the next Logon', async () => {
    const inner = bound(memoryStore())
    const store: SessionStore = {
      ...inner,
      async reset(id, to) {
        await inner.reset(id, to)
        if (to.generation === 2) throw new StoreError('unavailable', 'no answer')
      },
    }
    const desk = await loggedOnDesk({ store })
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    await expect(desk.session.reset()).rejects.toMatchObject({ code: 'not-logged-on' })

    expect(await logsOnAgain(desk)).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
  })

  test('is refused where there is nobody to agree with, or no flag for it', async () => {
    const idle = await openDesk()
    const old = await loggedOnDesk({ beginString: 'FIX.4.0' })

    await expect(idle.session.reset()).rejects.toMatchObject({ code: 'not-logged-on' })
    await expect(old.session.reset()).rejects.toMatchObject({ code: 'invalid-option' })
  })
})
