import { describe, expect, test } from 'vitest'
import type { GroupShape } from './group.js'
import { FIELDS_MAX, type Message, MessageView } from './message.js'
import { wire } from './testing/wire-text.js'

function read(wireText: string): MessageView {
  const bytes = wire(wireText)
  const view = new MessageView()
  expect(view.read(bytes, 0, bytes.length), view.reason).toBe(true)
  return view
}

function refused(body: string): string {
  const bytes = wire(`8=FIX.4.4|35=D|34=1|${body}`)
  const view = new MessageView()
  expect(view.read(bytes, 0, bytes.length)).toBe(false)
  return view.reason
}

test('a message without a MsgType is garbled', () => {
  const bytes = wire('8=FIX.4.4|35=|34=1|')
  const view = new MessageView()

  expect(view.read(bytes, 0, bytes.length)).toBe(false)
  expect(view.reason).toBe('MsgType(35) has no value')
})

describe('header', () => {
  test.each([
    { wireText: '8=FIX.4.4|35=D|34=17|43=Y|97=Y|', header: ['D', 17, true, true] },
    { wireText: '8=FIX.4.4|35=AE|34=1|43=N|', header: ['AE', 1, false, false] },
    { wireText: '8=FIX.4.4|35=U99|34=007|', header: ['U99', 7, false, false] },
    { wireText: '8=FIX.4.4|35=D|34=|43=|', header: ['D', -1, false, false] },
    { wireText: '8=FIX.4.4|35=\xe9|34=0|43=YY|', header: ['\xe9', -1, false, false] },
    { wireText: '8=FIX.4.4|35=D|34=-5|', header: ['D', -1, false, false] },
    { wireText: '8=FIX.4.4|35=D|34=1.0|', header: ['D', -1, false, false] },
    { wireText: '8=FIX.4.4|35=D|34=9007199254740991|', header: ['D', 2 ** 53 - 1, false, false] },
    { wireText: '8=FIX.4.4|35=D|34=9007199254740992|', header: ['D', -1, false, false] },
    { wireText: '8=FIX.4.4|35=D|', header: ['D', -1, false, false] },
  ])('$wireText', ({ wireText, header }) => {
    const message = read(wireText)

    expect([message.msgType, message.msgSeqNum, message.possDup, message.possResend]).toEqual(
      header,
    )
  })

  test('the same MsgType(35) is the same string, not a new one per message', () => {
    expect(read('8=FIX.4.4|35=AE|').msgType).toBe(read('8=FIX.4.4|35=AE|').msgType)
  })
})

describe('reading a field', () => {
  test('text: characters, UTF-8 where a byte is above 0x7f', () => {
    const message = read(
      '8=FIX.4.4|35=B|1=|58=a=b|355=\xc3\xa9|356=a value of more than 12|5=\xe9|',
    )

    expect(message.text(1)).toBe('')
    expect(message.text(58)).toBe('a=b')
    expect(message.text(355)).toBe('é')
    expect(message.text(356)).toBe('a value of more than 12')
    expect(message.text(5)).toBe('\ufffd')
    expect(message.text(999)).toBeUndefined()
  })

  test('text of any length', () => {
    const alphabet = 'abcdefghijklmnopqrstuvwxyz'
    for (let size = 0; size <= alphabet.length; size++) {
      const value = alphabet.slice(0, size)
      expect(read(`8=FIX.4.4|35=B|58=${value}|`).text(58)).toBe(value)
      expect(read(`8=FIX.4.4|35=B|58=${value}\xc3\xa9|`).text(58)).toBe(`${value}é`)
    }
  })

  test.each([
    { value: '0', int: 0 },
    { value: '-7', int: -7 },
    { value: '-0', int: 0 },
    { value: '00023', int: 23 },
    { value: '9007199254740991', int: 2 ** 53 - 1 },
    { value: '9007199254740993', int: undefined },
    { value: '', int: undefined },
    { value: '-', int: undefined },
    { value: '+5', int: undefined },
    { value: '5.0', int: undefined },
    { value: '5 ', int: undefined },
    { value: '1e3', int: undefined },
  ])('int of "$value" is $int', ({ value, int }) => {
    const message = read(`8=FIX.4.4|35=B|38=${value}|`)

    expect(message.int(38)).toBe(int)
    expect(message.has(38)).toBe(true)
    expect(message.has(39)).toBe(false)
  })

  test.each([
    { value: '189.250', decimal: { units: 189250n, scale: 3 } },
    { value: '-0.5', decimal: { units: -5n, scale: 1 } },
    { value: '00023.23', decimal: { units: 2323n, scale: 2 } },
    { value: '100', decimal: { units: 100n, scale: 0 } },
    { value: '5.', decimal: { units: 5n, scale: 0 } },
    { value: '.5', decimal: { units: 5n, scale: 1 } },
    {
      value: '12345678901234567890.12345',
      decimal: { units: 1234567890123456789012345n, scale: 5 },
    },
    { value: '-12345678901234567890', decimal: { units: -12345678901234567890n, scale: 0 } },
    { value: '.', decimal: undefined },
    { value: '-', decimal: undefined },
    { value: '', decimal: undefined },
    { value: '1.2.3', decimal: undefined },
    { value: '1e5', decimal: undefined },
    { value: '+200.00', decimal: undefined },
    { value: '9'.repeat(65), decimal: undefined },
  ])('decimal of "$value"', ({ value, decimal }) => {
    expect(read(`8=FIX.4.4|35=B|44=${value}|`).decimal(44)).toEqual(decimal)
  })

  test('boolean, time and data', () => {
    const message = read('8=FIX.4.4|35=B|1=Y|2=N|3=y|60=19700101-00:00:00.5|61=never|58=x=y|')

    expect([1, 2, 3, 4].map((tag) => message.boolean(tag))).toEqual([
      true,
      false,
      undefined,
      undefined,
    ])
    expect([60, 61, 62].map((tag) => message.time(tag))).toEqual([
      500_000_000n,
      undefined,
      undefined,
    ])
    expect(message.data(58)).toEqual(Buffer.from('x=y'))
    expect(message.data(59)).toBeUndefined()
  })

  test('a tag that comes twice is read at its first place', () => {
    expect(read('8=FIX.4.4|35=B|58=first|58=second|').text(58)).toBe('first')
  })
})

describe('data fields', () => {
  test('a value is as long as the length field before it says, SOH included', () => {
    const message = read('8=FIX.4.4|35=B|95=10|96=a|10=000|b|212=3|213=||||58=x|')

    expect(message.data(96)).toEqual(Buffer.from('a\x0110=000\x01b'))
    expect(message.data(213)).toEqual(Buffer.from('\x01\x01\x01'.slice(0, 3)))
    expect(message.text(58)).toBe('x')
  })

  test('without its length field directly before it a value ends at the SOH', () => {
    const message = read('8=FIX.4.4|35=B|95=3|58=x|96=ab|11=c|')

    expect(message.text(96)).toBe('ab')
    expect(message.text(11)).toBe('c')
  })

  test.each([
    '95=4|96=abc|',
    '95=2|96=abc|',
    '95=1000|96=abc|',
    '95=9007199254740991|96=abc|',
    '95=99999999999999999999|96=abc|',
    '95=-3|96=abc|',
    '95=|96=abc|',
    '95=x|96=abc|',
  ])('a length that lies, %s, is garbled', (body) => {
    expect(refused(body)).toBe('data field 96 does not end where 95 says')
  })
})

describe('garbled', () => {
  test.each([
    'x=1|',
    '=1|',
    '5|',
    '4garbled9=TW|',
    '49garbled=TW|',
    ' 5=1|',
    '1234567890=1|',
    '--1=1|',
    '-=1|',
  ])('2d: %s is no field', (body) => {
    expect(refused(body)).toBe('a tag is not a number of at most 9 digits')
  })

  test('4,097 fields', () => {
    const most = FIELDS_MAX - 5
    const message = read(`8=FIX.4.4|35=D|34=1|${'1=x|'.repeat(most)}`)

    expect(message.fieldCount).toBe(FIELDS_MAX)
    expect(refused('1=x|'.repeat(most + 1))).toBe('more than 4096 fields')
  })

  test('bytes that do not end in SOH, or none', () => {
    const view = new MessageView()

    expect(view.read(Buffer.from('8=FIX.4.4\x0135=D'), 0, 14)).toBe(false)
    expect(view.read(Buffer.from('8=FIX.4.4\x01'), 0, 100)).toBe(false)
    expect(view.read(Buffer.alloc(0), 0, 0)).toBe(false)
    expect(view.reason).toBe('does not end in SOH')
    expect(view.fieldCount).toBe(0)
  })

  test('14a: a tag of 0 or below is kept for a dictionary to reject', () => {
    const message = read('8=FIX.4.4|35=0|0=HI|-1=HI|999999999=HI|')

    expect([...message.fields()].map(([tag]) => tag)).toEqual([8, 9, 35, 0, -1, 999_999_999, 10])
    expect(message.text(-1)).toBe('HI')
  })
})

describe('groups', () => {
  const entries = (group: Iterable<Message>) =>
    [...group].map((entry) =>
      [...entry.fields()].map(([tag, value]) => `${tag}=${value}`).join(' '),
    )

  test('an entry begins with the delimiter and ends before the next one or a tag it cannot hold', () => {
    const message = read(
      '8=FIX.4.4|35=W|55=X|268=3|269=0|270=1.5|269=1|269=2|271=7|270=3|58=text|270=9|',
    )

    const group = message.group(268, [269, 270, 271])

    expect(entries(group)).toEqual(['269=0 270=1.5', '269=1', '269=2 271=7 270=3'])
    expect(entries(group)).toHaveLength(3)
    expect([...group].map((entry) => entry.decimal(270)?.units)).toEqual([15n, undefined, 3n])
  })

  test.each([
    { count: '2', why: 'right' },
    { count: '1', why: 'too small' },
    { count: '3', why: 'too large' },
    { count: '999999999999', why: 'absurd' },
    { count: '-1', why: 'negative' },
    { count: 'x', why: 'no number' },
    { count: '', why: 'empty' },
  ])('what is there is given when the count is $why', ({ count }) => {
    const message = read(`8=FIX.4.4|35=W|268=${count}|269=0|269=1|58=x|`)

    expect(entries(message.group(268, [269]))).toEqual(['269=0', '269=1'])
  })

  test('none is given without the count, or when something else follows it', () => {
    const message = read('8=FIX.4.4|35=W|268=0|55=X|269=0|')

    expect(entries(message.group(268, [269]))).toEqual([])
    expect(entries(message.group(453, [448]))).toEqual([])
  })

  test('nested groups, by nested shapes', () => {
    const sides: GroupShape = [54, 37, [453, [448, 447, [802, [523, 803]]]], 58]
    const message = read(
      '8=FIX.4.4|35=AE|552=2|54=1|37=o1|453=2|448=a|447=D|802=2|523=x|803=1|523=y|448=b|58=t|' +
        '54=2|453=1|448=c|60=20240101-00:00:00|',
    )

    const parties = [...message.group(552, sides)].map((side) =>
      entries(side.group(453, [448, 447, [802, [523, 803]]])),
    )
    const [first] = message.group(552, sides)
    const [party] = first?.group(453, [448, 447, [802, [523, 803]]]) ?? []

    expect(parties).toEqual([['448=a 447=D 802=2 523=x 803=1 523=y', '448=b'], ['448=c']])
    expect(entries(party?.group(802, [523, 803]) ?? [])).toEqual(['523=x 803=1', '523=y'])
    expect(first?.text(58)).toBe('t')
  })

  test('a nested shape tells the same tag inside and outside apart', () => {
    const message = read('8=FIX.4.4|35=B|100=2|1=a|200=2|2=x|3=i|2=y|3=o|1=b|3=o|')

    expect(entries(message.group(100, [1, [200, [2]], 3]))).toEqual(['1=a 200=2 2=x 3=i'])
    expect(entries(message.group(100, [1, [200, [2, 3]], 3]))).toEqual([
      '1=a 200=2 2=x 3=i 2=y 3=o',
      '1=b 3=o',
    ])
  })

  test('nested groups, by plain tags', () => {
    const message = read('8=FIX.4.4|35=AE|552=2|54=1|453=2|448=a|447=D|448=b|54=2|453=1|448=c|')

    const sides = [...message.group(552, [54, 453, 448, 447])]

    expect(sides.map((side) => entries(side.group(453, [448, 447])))).toEqual([
      ['448=a 447=D', '448=b'],
      ['448=c'],
    ])
  })

  test('an entry has no header, and its bytes are its fields', () => {
    const [entry] = read('8=FIX.4.4|35=W|34=5|268=1|269=0|270=1|').group(268, [269, 270])

    expect([entry?.msgType, entry?.msgSeqNum, entry?.has(34)]).toEqual(['', -1, false])
    expect(entry?.raw().toString()).toBe('269=0\x01270=1\x01')
  })
})

describe('keeping a message', () => {
  test('a copy stays as it was when view and bytes are used again', () => {
    const bytes = Buffer.concat([Buffer.from('xx'), wire('8=FIX.4.4|35=D|34=1|11=first|')])
    const view = new MessageView()
    view.read(bytes, 2, bytes.length)
    const raw = view.raw().toString()

    const copy = view.copy()
    bytes.fill(0x20)
    view.read(wire('8=FIX.4.4|35=0|34=2|'), 0, 26)

    expect([copy.msgType, copy.msgSeqNum, copy.text(11), copy.raw().toString()]).toEqual([
      'D',
      1,
      'first',
      raw,
    ])
  })

  test("a copy of a group's entry holds that entry", () => {
    const [, second] = read('8=FIX.4.4|35=W|268=2|269=0|269=1|270=5|').group(268, [269, 270])

    const copy = second?.copy()

    expect([copy?.text(269), copy?.int(270), copy?.has(268)]).toEqual(['1', 5, false])
    expect(copy?.raw().toString()).toBe('269=1\x01270=5\x01')
  })
})

describe('positions', () => {
  test('a field is found, compared and measured without a string', () => {
    const view = read('8=FIX.4.4|35=D|34=1|49=CLIENT|56=BROKER|')
    const field = view.find(49)

    expect(view.tagAt(field)).toBe(49)
    expect(view.bytes.toString('latin1', view.valueStart(field), view.valueEnd(field))).toBe(
      'CLIENT',
    )
    expect(view.equals(field, Buffer.from('CLIENT'))).toBe(true)
    expect(view.equals(field, Buffer.from('CLIENS'))).toBe(false)
    expect(view.equals(field, Buffer.from('CLIENT1'))).toBe(false)
    expect(view.find(50)).toBe(-1)
  })
})

test('the index is tag, start and end of each field in turn', () => {
  const view = read('8=FIX.4.4|35=D|34=1|93=3|89=a|b|')

  const fields = Array.from({ length: view.fieldCount }, (_, field) => [
    ...view.index.subarray(3 * field, 3 * field + 3),
  ])

  expect(fields).toEqual(
    fields.map((_, field) => [view.tagAt(field), view.valueStart(field), view.valueEnd(field)]),
  )
  expect(fields[5]?.[0]).toBe(89)
})
