import { expect, test } from 'vitest'
import { LineWitness } from './line-witness.js'

const wire = (text: string) => Buffer.from(text.replaceAll('|', '\x01'))
const first = '8=FIX.4.4|9=1|35=D|34=1|10=000|'
const second = '8=FIX.4.4|9=1|35=D|34=2|10=000|'
const secondAgain = '8=FIX.4.4|9=1|35=D|34=2|43=Y|10=000|'

test('messages are seen however the bytes come', () => {
  const witness = new LineWitness()

  for (const character of first + second) witness.read(wire(character), true)

  expect(witness.counts).toEqual({ messages: 2, vanished: 0, resent: 0, unmarkedCopies: 0 })
})

test('a message whose end does not pass has vanished; its marked copy is resent', () => {
  const witness = new LineWitness()

  witness.read(wire(`${first}8=FIX.4.4|9=1|`), true)
  witness.read(wire('35=D|34=2|10=000|'), false)
  witness.read(wire(secondAgain), true)

  expect(witness.counts).toEqual({ messages: 3, vanished: 1, resent: 1, unmarkedCopies: 0 })
})

test('a second copy without a mark is found, on a later connection too', () => {
  const witness = new LineWitness()

  witness.read(wire(`${first}${second}8=FIX.4`), true)
  witness.forgetUnread()
  witness.read(wire(second), true)

  expect(witness.counts).toMatchObject({ messages: 3, unmarkedCopies: 1 })
})
