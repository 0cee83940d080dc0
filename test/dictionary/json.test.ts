import {
  type Dictionary,
  fromFixJson,
  isSecret,
  type ToFixJsonOptions,
  toFixJson,
} from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { FIX50SP2 } from '@goldfix/dictionary/fix50sp2'
import { FIXT11 } from '@goldfix/dictionary/fixt11'
import { describe, expect, test } from 'vitest'
import { received, type WireField } from './any-message.js'

describe('a message as JSON', () => {
  test('has its fields by name in header, body and trailer, its groups as arrays, and neither 9 nor 10', () => {
    const wire =
      '35=W|49=SENDER|56=TARGET|34=4567|52=20160802-21:14:38.717|1128=9|262=789|48=ESU6|22=8|' +
      '268=2|269=0|270=1.50|271=75|269=1|270=1.75|271=25|93=3|89=abc|'

    const json = toFixJson(message(wire), FIX50SP2, { keys: 'names', transport: FIXT11 })

    expect(json).toEqual({
      Header: {
        BeginString: 'FIX.4.4',
        MsgType: 'W',
        SenderCompID: 'SENDER',
        TargetCompID: 'TARGET',
        MsgSeqNum: '4567',
        SendingTime: '20160802-21:14:38.717',
        ApplVerID: '9',
      },
      Body: {
        MDReqID: '789',
        SecurityID: 'ESU6',
        SecurityIDSource: '8',
        NoMDEntries: [
          { MDEntryType: '0', MDEntryPx: '1.50', MDEntrySize: '75' },
          { MDEntryType: '1', MDEntryPx: '1.75', MDEntrySize: '25' },
        ],
      },
      Trailer: { SignatureLength: '3', Signature: 'abc' },
    })
    expect(fromFixJson(json, FIX50SP2, { transport: FIXT11 })).toEqual({
      msgType: 'W',
      header: [
        [8, 'FIX.4.4'],
        [35, 'W'],
        [49, 'SENDER'],
        [56, 'TARGET'],
        [34, '4567'],
        [52, '20160802-21:14:38.717'],
      ],
      fields: [
        [1128, '9'],
        [262, '789'],
        [48, 'ESU6'],
        [22, '8'],
        [
          268,
          [
            [
              [269, '0'],
              [270, '1.50'],
              [271, '75'],
            ],
            [
              [269, '1'],
              [270, '1.75'],
              [271, '25'],
            ],
          ],
        ],
        [93, '3'],
        [89, 'abc'],
      ],
    })
  })

  test.each<{ what: string; wire: string; body: unknown; order?: readonly number[] }>([
    {
      what: 'nested groups are arrays in arrays',
      wire: '11=a|453=2|448=x|802=1|523=s|803=2|448=y|452=1|',
      body: {
        11: 'a',
        453: [
          { 448: 'x', 802: [{ 523: 's', 803: '2' }] },
          { 448: 'y', 452: '1' },
        ],
      },
    },
    { what: 'an empty group is an empty array', wire: '11=a|453=0|', body: { 11: 'a', 453: [] } },
    {
      what: 'a group with another count than entries is a flat list',
      wire: '11=a|453=2|448=x|447=D|',
      body: { 11: 'a', 453: '2', 448: 'x', 447: 'D' },
      order: [11, 453, 448, 447],
    },
    {
      what: 'so is a group around one of those',
      wire: '11=a|453=1|448=x|802=2|523=s|',
      body: { 11: 'a', 453: '1', 448: 'x', 802: '2', 523: 's' },
      order: [11, 453, 448, 802, 523],
    },
    {
      what: 'a count with a leading zero is text',
      wire: '453=01|448=x|',
      body: { 453: '01', 448: 'x' },
    },
    {
      what: 'a group that is there twice is a flat list',
      wire: '453=1|448=x|453=1|448=y|',
      body: { 453: ['1', '1'], 448: ['x', 'y'] },
      order: [453, 448, 453, 448],
    },
    {
      what: 'entries of a group that no dictionary knows keep their order',
      wire: '11=a|9001=2|9002=x|9003=p|9002=y|9003=q|',
      body: { 11: 'a', 9001: '2', 9002: ['x', 'y'], 9003: ['p', 'q'] },
      order: [11, 9001, 9002, 9003, 9002, 9003],
    },
    {
      what: 'what is in the order of the dictionary needs no list',
      wire: '11=a|55=b|54=1|',
      body: { 11: 'a', 55: 'b', 54: '1' },
    },
    {
      what: 'what is not has one',
      wire: '54=1|11=a|',
      body: { 11: 'a', 54: '1' },
      order: [54, 11],
    },
    { what: 'an empty value is empty text', wire: '58=|', body: { 58: '' } },
    {
      what: 'bytes that are not UTF-8 are base64',
      wire: '58=\xff\xfe|',
      body: { 58: { base64: '//4=' } },
    },
    {
      what: 'SOH in data stands in the text',
      wire: '354=3|355=a\x01b|',
      body: { 354: '3', 355: 'a\x01b' },
    },
    {
      what: 'a tag of 0 and one below are tags',
      wire: '0=a|-1=b|',
      body: { 0: 'a', '-1': 'b' },
      order: [0, -1],
    },
  ])('$what', ({ wire, body, order }) => {
    const given = message(`35=D|${wire}`)

    const json = toFixJson(given, FIX44, { keys: 'tags' })

    expect(json.Body).toEqual(body)
    expect(json.FieldOrder).toEqual(order)
    expect(wireOf(fromFixJson(json, FIX44).fields)).toBe(wire)
  })

  test('names keep the order in which they are given', () => {
    const json = toFixJson(message('35=D|54=1|55=b|11=a|9001=x|'), FIX44, { keys: 'names' })

    expect(json.FieldOrder).toBeUndefined()
    expect(Object.keys(json.Body)).toEqual(['9001', 'Side', 'Symbol', 'ClOrdID'])
    expect(wireOf(fromFixJson(json, FIX44).fields)).toBe('54=1|55=b|11=a|9001=x|')
  })

  test('a name that is no safe key, or leads elsewhere, is not used', () => {
    const names = [
      '__proto__',
      '12',
      'base64',
      'redacted',
      'MsgType',
      'constructor',
      'Same',
      'Same',
    ]
    const dictionary: Dictionary = {
      ...{
        version: 'FIX.4.4',
        components: new Map(),
        messages: new Map(),
        header: [],
        trailer: [],
      },
      fields: new Map(
        names.map((name, index) => [9000 + index, { tag: 9000 + index, name, type: 'STRING' }]),
      ),
    }
    const wire = '9000=a|9001=b|9002=c|9003=d|9004=e|9005=f|9006=g|9007=h|'

    const { Body } = toFixJson(message(`35=D|${wire}`), dictionary, { keys: 'names' })

    expect(Object.entries(Body)).toEqual([
      ['9000', 'a'],
      ['9001', 'b'],
      ['9002', 'c'],
      ['9003', 'd'],
      ['9004', 'e'],
      ['9007', 'h'],
      ['constructor', 'f'],
      ['Same', 'g'],
    ])
    expect(Object.getPrototypeOf(Body)).toBe(Object.prototype)
    expect(fromFixJson({ Header: { MsgType: 'D' }, Body }, dictionary).fields).toHaveLength(8)
  })

  test('a field that a dictionary has twice in a message belongs to its first place', () => {
    const members = [58, 11, 58].map((tag) => ({ kind: 'field', tag, required: false }) as const)
    const order = { name: 'Order', msgType: 'D', category: 'app', members } as const
    const dictionary: Dictionary = { ...FIX44, messages: new Map([['D', order]]) }

    const json = toFixJson(message('35=D|58=x|11=a|'), dictionary, { keys: 'tags' })

    expect(json.FieldOrder).toBeUndefined()
  })

  test('a dictionary whose component is made of itself is refused', () => {
    const members = [{ kind: 'component', name: 'Loop', required: false }] as const
    const looped = { ...FIX44, components: new Map([['Loop', members]]), trailer: members }

    expect(() => toFixJson(message('35=D|'), looped, { keys: 'names' })).toThrow(
      expect.objectContaining({
        code: 'invalid-option',
        message: expect.stringMatching('Loop > Loop'),
      }),
    )
  })
})

describe('secrets', () => {
  const logon = '35=A|95=3|96=abc|554=p|925=q|1402=r|1404=s|553=user|'

  test.each<{ redact: ToFixJsonOptions['redact']; hidden: string[] }>([
    { redact: undefined, hidden: ['96', '554', '925', '1402', '1404'] },
    { redact: false, hidden: [] },
    { redact: (tag, type) => tag === 553 && type === 'A', hidden: ['553'] },
    {
      redact: (tag, type) => tag === 553 || isSecret(tag, type),
      hidden: ['96', '553', '554', '925', '1402', '1404'],
    },
  ])('with redact: $redact, $hidden are not told', ({ redact, hidden }) => {
    const json = toFixJson(message(logon), FIX44, {
      keys: 'tags',
      ...(redact !== undefined && { redact }),
    })

    const told = Object.entries(json.Body).filter(([, value]) => typeof value !== 'string')
    expect(told).toEqual(hidden.map((tag) => [tag, { redacted: true }]))
  })

  test('RawData is one on a Logon only', () => {
    const json = toFixJson(message('35=B|95=3|96=abc|'), FIX44, { keys: 'names' })

    expect(json.Body).toEqual({ RawDataLength: '3', RawData: 'abc' })
  })

  test('a secret of a group or one that is there twice is not told either', () => {
    const wire = '35=BE|554=p|453=1|448=x|554=q|'

    const json = JSON.stringify(
      toFixJson(message(wire), FIX44, {
        keys: 'names',
        redact: (tag) => tag === 448 || isSecret(tag, ''),
      }),
    )

    expect(json).toContain('"Password":[{"redacted":true},{"redacted":true}]')
    expect(json).not.toMatch(/"[pqx]"/)
  })
})

/** `|` is SOH and characters are bytes. */
function message(text: string) {
  const fields = [...text.matchAll(/(-?\d+)=([^|]*)\|/g)].map(
    ([, tag, value]): WireField => [Number(tag), Buffer.from(value as string, 'latin1')],
  )
  const [[, msgType] = [35, Buffer.from('')], ...rest] = fields
  return received(msgType, rest)
}

/** Fields as wire text, groups too. */
function wireOf(fields: ReturnType<typeof fromFixJson>['fields']): string {
  return fields
    .map(([tag, value]) => {
      if (Array.isArray(value)) return `${tag}=${value.length}|${value.map(wireOf).join('')}`
      const text = Buffer.isBuffer(value) ? value.toString('latin1') : String(value)
      return `${tag}=${text}|`
    })
    .join('')
}
