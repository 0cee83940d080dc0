import { UsageError } from '@goldfix/core'
import { FIX_JSON_CHARACTERS_MAX, fromFixJson, toFixJson } from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { received } from './any-message.js'

const order = (body: string, more = '') => `{"Header":{"MsgType":"D"},"Body":${body}${more}}`

describe('JSON that is no message is refused with path, expected and got', () => {
  test.each([
    ['', 'JSON: expected JSON, got other text'],
    ['{"Header":', 'JSON: expected JSON, got other text'],
    ['null', 'JSON: expected an object, got null'],
    ['[]', 'JSON: expected an object, got an empty array'],
    ['"D"', 'JSON: expected an object, got a string'],
    ['{}', 'Header: expected an object, got nothing'],
    ['{"Header":[1]}', 'Header: expected an object, got an array'],
    ['{"Header":{}}', 'Header: expected MsgType(35), got none'],
    ['{"Header":{"MsgType":""}}', 'Header.MsgType: expected a MsgType(35), got an empty one'],
    ['{"Header":{"MsgType":null}}', 'Header.MsgType: expected a string, got null'],
    ['{"Header":{"MsgType":[]}}', 'Header.MsgType: expected a string, got nothing'],
    ['{"Header":{"MsgType":{}}}', 'Header.MsgType: expected a string, got an object'],
    [
      '{"Header":{"MsgType":"D","35":"D"}}',
      'Header.MsgType: expected field 35 once, got its name and its tag',
    ],
    [
      '{"Header":{"MsgType":"D"},"body":{}}',
      'JSON: expected Header, Body and Trailer alone, got another key',
    ],
    [
      '{"Header":{"MsgType":"D"},"__proto__":{}}',
      'JSON: expected Header, Body and Trailer alone, got another key',
    ],
    [order('null'), 'Body: expected an object, got null'],
    [
      order('{"__proto__":"x"}'),
      'Body: expected names of the dictionary, or tags, got the key "__proto__"',
    ],
    [
      order('{"constructor":"x"}'),
      'Body: expected names of the dictionary, or tags, got the key "constructor"',
    ],
    [
      order('{"toString":"x"}'),
      'Body: expected names of the dictionary, or tags, got the key "toString"',
    ],
    [
      order('{"1000000000":"x"}'),
      'Body: expected names of the dictionary, or tags, got the key "1000000000"',
    ],
    [order('{"011":"x"}'), 'Body: expected names of the dictionary, or tags, got the key "011"'],
    [
      order('{"base64":"eA=="}'),
      'Body: expected names of the dictionary, or tags, got the key "base64"',
    ],
    [
      order(`{"${'k'.repeat(99)}":""}`),
      `Body: expected names of the dictionary, or tags, got the key "${'k'.repeat(40)}…"`,
    ],
    [order('{"Side":{"a":1}}'), 'Body.Side: expected a string, got an object'],
    [
      order('{"Side":[]}'),
      'Body.Side: expected a value, got an empty array, and no group is known here',
    ],
    [order('{"Side":["1",null]}'), 'Body.Side[1]: expected a string, got null'],
    [order('{"Side":[["1"]]}'), 'Body.Side[0]: expected a string, got an array'],
    [
      order('{"Side":"\\ud800"}'),
      'Body.Side: expected well-formed text, got half a surrogate pair',
    ],
    [
      order('{"OrderQty":1e400}'),
      'Body.OrderQty: expected a string, as a number of this size is not exact, got the number Infinity',
    ],
    [
      order('{"OrderQty":9007199254740993}'),
      'Body.OrderQty: expected a string, as a number of this size is not exact, got the number 9007199254740992',
    ],
    [
      order('{"Price":1e-7}'),
      'Body.Price: expected a string, as a number of this size is not exact, got the number 1e-7',
    ],
    [
      order('{"Text":{"base64":"!"}}'),
      'Body.Text.base64: expected base64 with its padding, got something else',
    ],
    [
      order('{"Text":{"base64":"eA"}}'),
      'Body.Text.base64: expected base64 with its padding, got something else',
    ],
    [order('{"Text":{"base64":7}}'), 'Body.Text.base64: expected a string, got a number'],
    [
      order('{"Password":{"redacted":true}}'),
      'Body.Password: expected a value, got a redacted one',
    ],
    [
      order('{"NoPartyIDs":[{}]}'),
      'Body.NoPartyIDs[0]: expected an entry of a group, got one without fields',
    ],
    [
      order('{"NoPartyIDs":[{"PartyID":null}]}'),
      'Body.NoPartyIDs[0]: expected an entry of a group, got one without fields',
    ],
    [
      order('{"NoPartyIDs":[{"PartyID":"a"},"b"]}'),
      'Body.NoPartyIDs[1]: expected an object, got a string',
    ],
    [
      order('{"NoPartyIDs":["a",{"PartyID":"b"}]}'),
      'Body.NoPartyIDs[1]: expected a string, got an object',
    ],
    [
      order('{"NoPartyIDs":[{"PartyID":"a","448":"b"}]}'),
      'Body.NoPartyIDs[0].PartyID: expected field 448 once, got its name and its tag',
    ],
    [
      order('{"NoPartyIDs":[{"PartyID":"a","NoPartySubIDs":[{"PartySubID":{}}]}]}'),
      'Body.NoPartyIDs[0].NoPartySubIDs[0].PartySubID: expected a string, got an object',
    ],
    [order('{}', ',"FieldOrder":{}'), 'FieldOrder: expected an array, got an object'],
    [
      order('{"Side":"1"}', ',"FieldOrder":[]'),
      'FieldOrder: expected the tags of 1 fields, got 0 elements',
    ],
    [
      order('{"Side":"1"}', ',"FieldOrder":[55]'),
      'FieldOrder[0]: expected the tag of a field, got that of none, or of no more',
    ],
    [
      order('{"Side":"1","Text":""}', ',"FieldOrder":[54,54]'),
      'FieldOrder[1]: expected the tag of a field, got that of none, or of no more',
    ],
    [
      order('{"Side":"1"}', ',"FieldOrder":["54"]'),
      'FieldOrder[0]: expected the tag of a field, got that of none, or of no more',
    ],
  ])('%s', (text, expected) => {
    expect(refusal(text)).toEqual({ code: 'invalid-field', message: expected })
  })

  test.each([
    ['more text than any message', `"${' '.repeat(FIX_JSON_CHARACTERS_MAX)}"`],
    ['more fields', order(JSON.stringify(tags(4096)))],
    ['more values of one field', order(JSON.stringify({ Text: Array(4097).fill('') }))],
    ['more fields that are not there', order(JSON.stringify(tags(5000)).replaceAll('""', 'null'))],
    ['more entries', order(JSON.stringify({ 453: Array(4096).fill({ 448: '' }) }))],
    ['more bytes', order(JSON.stringify({ Text: 'é'.repeat(524_289) }))],
  ])('%s is too large', (_, text) => {
    expect(refusal(text)?.code).toBe('message-too-large')
  })

  test.each([
    ['arrays', `{"Header":{"MsgType":"D"},"Body":{"453":${'['.repeat(1e6)}${']'.repeat(1e6)}}}`],
    ['objects', `{"Header":{"MsgType":"D"},"Body":${'{"453":'.repeat(1e5)}1${'}'.repeat(1e5)}}`],
    ['groups', order(`${'{"453":[{"802":['.repeat(1e5)}${']}]}'.repeat(1e5)}`)],
  ])('%s nested without end are refused, and nothing overflows', (_, text) => {
    expect(refusal(text)?.code).toBe('invalid-field')
  })

  test('nothing gets to a prototype', () => {
    const text = '{"Header":{"MsgType":"D"},"Body":{"NoPartyIDs":[{"__proto__":{"polluted":"1"}}]}}'

    expect(refusal(text)?.message).toMatch('got the key "__proto__"')
    expect('polluted' in {}).toBe(false)
  })

  test('no value is told, it may be a secret', () => {
    const text = order('{"Password":"hunter2","Side":[["hunter2"]]}', ',"FieldOrder":["hunter2"]')

    expect(refusal(text)?.message).not.toMatch('hunter2')
  })

  test('whatever JSON comes, there is a message or a UsageError', () => {
    const key = fc.constantFrom(
      'MsgType',
      '35',
      'NoPartyIDs',
      '448',
      'PartyID',
      '802',
      'x',
      '__proto__',
      'base64',
    )
    const scalar = fc.constantFrom<unknown>('D', '1', '', 1, -2.5, true, null)
    const { json, object } = fc.letrec((tie) => ({
      json: fc.oneof({ weight: 3, arbitrary: scalar }, tie('list'), tie('object')),
      list: fc.array(tie('json'), { maxLength: 3 }),
      object: fc.dictionary(key, tie('json'), { maxKeys: 3 }),
    }))
    const order = fc.oneof(fc.constant(undefined), json)
    let messages = 0
    fc.assert(
      fc.property(fc.oneof(json, object), object, order, (head, Body, FieldOrder) => {
        const Header = Array.isArray(head) ? head : { MsgType: 'D', ...Object(head) }
        if (refusal(JSON.stringify({ Header, Body, FieldOrder })) === undefined) messages++
      }),
      { numRuns: 1000 },
    )
    expect(messages).toBeGreaterThan(10)
  })
})

describe('JSON of others is a message', () => {
  test.each([
    ['without Body and Trailer', '{"Header":{"MsgType":"0"}}', []],
    [
      'with tags and names',
      order('{"55":"b","ClOrdID":"a"}'),
      [
        [11, 'a'],
        [55, 'b'],
      ],
    ],
    [
      'numbers',
      order('{"OrderQty":100,"Price":-0.25}'),
      [
        [38, '100'],
        [44, '-0.25'],
      ],
    ],
    [
      'booleans',
      order('{"LocateReqd":true,"SolicitedFlag":false}'),
      [
        [114, 'Y'],
        [377, 'N'],
      ],
    ],
    ['null is a field that is not there', order('{"Text":null,"Side":"1"}'), [[54, '1']]],
    [
      'the first field of an entry goes first',
      order('{"NoPartyIDs":[{"PartyRole":"1","PartyID":"a"}]}'),
      [
        [
          453,
          [
            [
              [448, 'a'],
              [452, '1'],
            ],
          ],
        ],
      ],
    ],
    [
      'a field of their own in an entry',
      order('{"NoPartyIDs":[{"9001":"x","PartyID":"a"},{"PartyID":"b"}]}'),
      [
        [453, '2'],
        [448, 'a'],
        [9001, 'x'],
        [448, 'b'],
      ],
    ],
    ['base64 that is UTF-8 is text', order('{"Text":{"base64":"w6k="}}'), [[58, 'é']]],
  ])('%s', (_, text, fields) => {
    expect(fromFixJson(text, FIX44).fields).toEqual(fields)
  })

  test('a BodyLength and a CheckSum are kept apart with what else the session writes', () => {
    const text = '{"Header":{"MsgType":"0","BodyLength":5},"Trailer":{"CheckSum":"161"}}'

    expect(fromFixJson(text, FIX44)).toEqual({
      msgType: '0',
      fields: [],
      header: [
        [35, '0'],
        [9, '5'],
        [10, '161'],
      ],
    })
  })

  test('the longest message comes back', () => {
    const fields = [
      [95, Buffer.from('1048000')] as const,
      [96, Buffer.alloc(1_048_000, 1)] as const,
    ]
    const message = received(Buffer.from('B'), fields)

    const text = JSON.stringify(toFixJson(message, FIX44, { keys: 'names' }))

    expect(fromFixJson(text, FIX44).fields[1]).toEqual([96, '\x01'.repeat(1_048_000)])
  })
})

/** That many fields without a name. */
function tags(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [10_000_000 + index, '']))
}

function refusal(text: string): Pick<UsageError, 'code' | 'message'> | undefined {
  try {
    fromFixJson(text, FIX44)
    return undefined
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { code: error.code, message: error.message }
  }
}
