import { describe, expect, test } from 'vitest'
import { DEFAULT_MAX_MESSAGE_BYTES, Framer } from './frame.js'
import { cut, takeAll } from './testing/take-all.js'
import { text, wire } from './testing/wire-text.js'

const heartbeat = (msgSeqNum: number) => wire(`8=FIX.4.4|35=0|34=${msgSeqNum}|49=A|56=B|`)
const order = (msgSeqNum: number) => wire(`8=FIX.4.4|35=D|34=${msgSeqNum}|49=A|56=B|11=ID|55=INTC|`)

describe('messages', () => {
  test('one message is taken whole, and the next one behind it', () => {
    const first = order(1)
    const framer = new Framer()
    const input = Buffer.concat([Buffer.from('....'), first, heartbeat(2)])

    expect(framer.take(input, 4)).toBe('message')
    expect([framer.start, framer.end]).toEqual([4, 4 + first.length])
    expect(framer.take(input, framer.end)).toBe('message')
    expect(framer.end).toBe(input.length)
    expect(framer.take(input, framer.end)).toBe('partial')
  })

  test('every beginning of a message is partial, from its first byte on', () => {
    const message = order(1)
    for (let size = 0; size < message.length; size++) {
      expect(new Framer().take(message.subarray(0, size), 0)).toBe('partial')
    }
  })

  test('110=100 does not end a frame', () => {
    const message = wire('8=FIX.4.4|35=D|34=2|110=100|11=10=123|58=10=000|')

    expect(takeAll([message]).messages).toEqual([text(message)])
  })

  test('a data field may hold 10=, SOH and whole messages', () => {
    const inner = text(order(7))
    const message = wire(`8=FIX.4.4|35=B|34=2|95=${inner.length + 8}|96=${inner}|10=000||`)

    const taken = takeAll(cut(message, new Array(message.length - 1).fill(1)))

    expect(taken).toEqual({ messages: [text(message)], garbled: [], left: 0 })
  })

  test('raw data that ends on a packet boundary', () => {
    const message = wire('8=FIX.4.4|35=B|34=2|95=3|96=a|b|58=x|')
    const at = message.indexOf('58=') - 1

    expect(takeAll([message.subarray(0, at), message.subarray(at)]).messages).toHaveLength(1)
  })

  test('BodyLength(9) with leading zeros is a number like any other', () => {
    const message = wire('8=FIX.4.4|9=0010|35=0|34=2|')

    expect(takeAll([message]).messages).toEqual([text(message)])
  })

  test('a message of exactly the largest size is taken, one byte more is garbled', () => {
    const overhead = wire('8=FIX.4.4|9=100|35=B|58=|').length
    const fill = (size: number) => wire(`8=FIX.4.4|35=B|58=${'x'.repeat(size)}|`)
    const largest = fill(1000 - overhead)

    expect(largest).toHaveLength(1000)
    expect(takeAll([largest], new Framer(1000)).messages).toHaveLength(1)
    expect(takeAll([fill(1001 - overhead)], new Framer(1000)).messages).toHaveLength(0)
    expect(takeAll([fill(1001 - overhead)], new Framer(1001)).messages).toHaveLength(1)
  })
})

describe('garbled', () => {
  test.each([
    { why: '3b: CheckSum(10) wrong', bad: '8=FIX.4.4|35=0|34=2|10=000|' },
    { why: '3b: CheckSum(10) 256', bad: '8=FIX.4.4|35=0|34=2|10=256|' },
    { why: '3b: CheckSum(10) without digits', bad: '8=FIX.4.4|35=0|34=2|10=abc|' },
    { why: '3b: CheckSum(10) of one digit', bad: '8=FIX.4.4|35=0|34=2|10=0|' },
    { why: '3b: CheckSum(10) is not the last field', bad: '8=FIX.4.4|9=10|35=0|10=100|34=2|' },
    { why: '2m: BodyLength(9) too small', bad: '8=FIX.4.4|9=9|35=0|34=2|10=000|' },
    { why: '2m: BodyLength(9) too large by one', bad: '8=FIX.4.4|9=11|35=0|34=2|10=000|' },
    { why: '2m: BodyLength(9) reaches into the next', bad: '8=FIX.4.4|9=30|35=0|34=2|10=000|' },
    { why: '2m: BodyLength(9) of zero', bad: '8=FIX.4.4|9=0|35=0|34=2|10=000|' },
    { why: '2m: BodyLength(9) of 100 MB', bad: '8=FIX.4.4|9=99999999|35=0|34=2|10=000|' },
    { why: '2m: BodyLength(9) of 30 digits', bad: `8=FIX.4.4|9=${'9'.repeat(30)}|35=0|10=000|` },
    { why: '2m: BodyLength(9) negative', bad: '8=FIX.4.4|9=-1|35=0|34=2|10=000|' },
    { why: 'BodyLength(9) no number', bad: '8=FIX.4.4|9=1x|35=0|34=2|10=000|' },
    { why: 'BodyLength(9) empty', bad: '8=FIX.4.4|9=|35=0|34=2|10=000|' },
    { why: '2t: 35 is first', bad: '35=0|8=FIX.4.4|9=29|34=2|10=121|' },
    { why: '2t: 34 is third', bad: '8=FIX.4.4|34=3|35=0|49=TW|' },
    { why: '2t: 9 is missing', bad: '8=FIX.4.4|35=0|34=2|49=99=|' },
    { why: 'BeginString(8) without end', bad: `8=FIX${'x'.repeat(100)}` },
    { why: 'noise', bad: 'GET / HTTP/1.1\r\n\r\n' },
    { why: 'noise that begins like a message', bad: '8=FI' },
    { why: 'a message cut short, in the body', bad: '8=FIX.4.4|9=57|35=D|34=2|55=IN' },
    { why: 'a message cut short, in the header', bad: '8=FIX.4.4|9=1' },
  ])('$why: skipped, and what follows is taken', ({ bad }) => {
    const stream = Buffer.concat([heartbeat(1), wireAsIs(bad), order(3), heartbeat(4), order(5)])
    const good = [heartbeat(1), order(3), heartbeat(4), order(5)].map(text)

    const whole = takeAll([stream])
    const bytes = takeAll(cut(stream, new Array(stream.length - 1).fill(1)))

    expect(whole.messages).toEqual(good)
    expect(whole.garbled.map((skipped) => skipped.bytes).join('')).toBe(text(wireAsIs(bad)))
    expect(whole.garbled[0]?.reason).not.toBe('')
    expect(bytes.messages).toEqual(good)
  })

  test('2m: a message whose BodyLength(9) ends exactly with the next one costs only itself', () => {
    const next = order(3)
    const bad = wireAsIs(`8=FIX.4.4|9=${10 + 7 + next.length - 7}|35=0|34=2|10=000|`)

    expect(takeAll([bad, next, heartbeat(4)]).messages).toEqual([next, heartbeat(4)].map(text))
  })

  test('3b: a wrong CheckSum(10) costs the whole message, and nothing in its data fields is taken', () => {
    const inner = text(order(7))
    const bad = wire(`8=FIX.4.4|35=B|34=2|95=${2 * inner.length}|96=${inner}${inner}|10=000|`)

    const taken = takeAll([bad, order(3)])

    expect(taken.messages).toEqual([text(order(3))])
    expect(taken.garbled).toHaveLength(1)
  })

  test('2m: good messages behind one that claims far too much are not kept waiting', () => {
    const bad = falseLength(order(2), 60_000)

    const taken = takeAll([Buffer.concat([bad, order(3)]), order(4)])

    expect(taken.messages).toEqual([order(3), order(4)].map(text))
    expect(taken.garbled).toEqual([
      { bytes: text(bad), reason: 'BodyLength(9) is 60000, but the message ends before' },
    ])
  })

  test('2m: one that claims too much with a wrong sum delays them until as much has come', () => {
    const bad = wireAsIs('8=FIX.4.4|9=200|35=0|34=2|10=000|')
    const orders = [3, 4, 5, 6, 7].map(order)

    expect(takeAll([bad, ...orders.slice(0, 2)]).messages).toEqual([])
    expect(takeAll([bad, ...orders]).messages).toEqual(orders.map(text))
  })

  test('a long message is never cut, whatever its data field holds', () => {
    const good = text(order(7))
    const prefix = '8=FIX.4.4|9=500|35=B|34=2|95=400|96='
    const sum = [...wireAsIs(prefix + good)].reduce((a, b) => a + b, 0) & 0xff
    const decoy = `${good}10=${String(sum).padStart(3, '0')}|${good}`
    const message = wire(
      `8=FIX.4.4|35=B|34=2|95=400|96=${decoy.padEnd(400, 'x')}|58=${'y'.repeat(60)}|`,
    )

    const taken = takeAll(cut(message, new Array(message.length - 1).fill(1)))

    expect(taken).toEqual({ messages: [text(message)], garbled: [], left: 0 })
  })

  test('no more is waited for than a message may be long', () => {
    const framer = new Framer()
    const noise = Buffer.alloc(DEFAULT_MAX_MESSAGE_BYTES, '8=FIX.4.4\x019=65000\x0135=')

    expect(takeAll([noise, noise, noise, order(1)], framer).left).toBeLessThanOrEqual(65_536)
  })

  test('next-trailer: 2m: a good message that a false length reaches into is lost with the bad one', () => {
    const framer = new Framer(DEFAULT_MAX_MESSAGE_BYTES, 'next-trailer')
    const tooLong = wire('8=FIX.4.4|9=30|35=0|34=2|49=A|56=B|')
    const tooShort = wire('8=FIX.4.4|9=10|35=0|34=4|49=A|56=B|')

    const taken = takeAll([heartbeat(1), tooLong, order(3), tooShort, order(5)], framer)

    expect(taken.messages).toEqual([heartbeat(1), order(5)].map(text))
  })

  test('next-trailer: one without any trailer is given up at the largest size', () => {
    const framer = new Framer(1000, 'next-trailer')
    const bad = wireAsIs(`8=FIX.4.4|9=10|35=0|${'x'.repeat(2000)}`)

    expect(takeAll(cut(bad, [500, 500, 500]), framer).garbled.length).toBeGreaterThan(0)
  })
})

function wireAsIs(wireText: string): Buffer {
  return Buffer.from(wireText.replaceAll('|', '\x01'), 'latin1')
}

/** The same message with another BodyLength(9) and the right CheckSum(10). */
function falseLength(message: Buffer, bodyLength: number): Buffer {
  return wire(
    text(message)
      .replace(/\|9=\d+\|/, `|9=${bodyLength}|`)
      .replace(/10=\d{3}\|$/, ''),
  )
}
