import { describe, expect, expectTypeOf, test } from 'vitest'
import type { GroupShape } from './group.js'
import { type Message, MessageView } from './message.js'
import type { MessageType } from './message-type.js'
import { wire } from './testing/wire-text.js'

const order: MessageType<{ readonly id: () => string | undefined }> = {
  msgType: 'D',
  read: (message) => ({ id: () => message.text(11) }),
}

describe('a message of a type', () => {
  test('is read by that type, and no other', () => {
    const message: Message = read('8=FIX.4.4|35=D|11=a|')

    expect(message.is({ ...order, msgType: '8' })).toBe(false)
    expect(message.is({ ...order, msgType: 'DD' })).toBe(false)
    if (!message.is(order)) throw new Error('it is an order')
    expectTypeOf(message.body.id).toEqualTypeOf<() => string | undefined>()
    expect(message.body.id()).toBe('a')
  })

  test('is kept by a copy when the next one is read', () => {
    const view = read('8=FIX.4.4|35=D|11=a|')
    const message: Message = view
    if (!message.is(order)) throw new Error('it is an order')
    const copy = message.copy()

    readInto(view, '8=FIX.4.4|35=8|11=b|')

    expect(copy.body.id()).toBe('a')
    expect(view.copy()).toHaveProperty('body', undefined)
  })
})

describe('outside of groups', () => {
  const parties: GroupShape = [448, 447, [802, [523, 58]]]

  test('a tag is found that entries have, too', () => {
    const message = read('8=FIX.4.4|35=D|453=2|448=a|802=1|523=x|58=in|448=b|447=D|58=out|')

    const rest = message.outside(new Map([[453, parties]]))

    expect(message.text(58)).toBe('in')
    expect(rest.text(58)).toBe('out')
    expect([...rest.fields()].map(([tag]) => tag)).toEqual([8, 9, 35, 453, 58, 10])
  })

  test('an entry has an outside of its own', () => {
    const [side] = read('8=FIX.4.4|35=AE|552=1|54=1|453=1|448=a|58=in|37=o|58=out|').group(552, [
      54,
      [453, [448, 58]],
      37,
      58,
    ])

    expect(side?.outside(new Map([[453, [448, 58]]])).text(58)).toBe('out')
  })

  test('nothing is left out where there is no such group', () => {
    const message = read('8=FIX.4.4|35=D|453=0|58=out|')

    expect(message.outside(new Map([[453, parties]])).text(58)).toBe('out')
    expect(message.outside(new Map()).copy().raw()).toEqual(message.raw())
  })
})

function read(text: string): MessageView {
  return readInto(new MessageView(), text)
}

function readInto(view: MessageView, text: string): MessageView {
  const bytes = wire(text)
  if (!view.read(bytes, 0, bytes.length)) throw new Error(view.reason)
  return view
}
