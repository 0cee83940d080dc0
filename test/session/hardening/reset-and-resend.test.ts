import type { SessionStore } from '@goldfix/core'
import { expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../../support/desk.js'
import { slowStore } from '../../support/failing-store.js'
import { settled } from '../../support/manual-clock.js'
import { order } from './by-hand.js'

test('our Logon is sent again as the first message where the acceptor has reset unasked', async () => {
  const desk = await openDesk()
  await desk.connects()
  await desk.receives('35=A|34=1|98=0|108=30|141=Y|')
  desk.sent()

  await desk.receives('35=2|34=2|7=1|16=0|')

  expect(desk.sent()).toEqual(['35=4|34=1|43=Y|36=2|123=Y|'])
})

test('what waits behind a resend does not leave once its numbers are being reset', async () => {
  const { store: inner, answer } = slowStore('sent')
  let reset: () => void = () => undefined
  const store: SessionStore = {
    ...inner,
    reset: (id, to) =>
      to.generation === 1
        ? inner.reset(id, to)
        : new Promise<void>((resolve) => {
            reset = () => resolve(inner.reset(id, to))
          }),
  }
  const desk = await loggedOnDesk({ role: 'acceptor', store })
  answer.hold()
  await desk.receives('35=2|34=2|7=1|16=0|')
  const { committed } = await desk.sends(order('a'))
  await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

  answer.release()
  await settled()
  const meanwhile = desk.sent()
  reset()
  await settled()

  expect([await committed, meanwhile]).toEqual([2, []])
  expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
  expect(desk.occurred('in-doubt')).toMatchObject([{ begin: 2, end: 2 }])
})
