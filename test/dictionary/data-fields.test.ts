import {
  createValidator,
  type Dictionary,
  fromFixJson,
  overlay,
  readOrchestra,
  readQuickFixXml,
  toFixJson,
} from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { FIX50 } from '@goldfix/dictionary/fix50'
import { FIX50SP2 } from '@goldfix/dictionary/fix50sp2'
import { FIXT11 } from '@goldfix/dictionary/fixt11'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'
import { builtIn } from './built-in.js'
import { judgement } from './validation/judging.js'

const fields = {
  NoteLen: { tag: 5001, type: 'LENGTH' },
  Note: { tag: 5002, type: 'DATA' },
} as const
const VENUE = overlay(FIX44, {
  fields: {
    ...fields,
    NoMemos: { tag: 5003, type: 'NUMINGROUP' },
    MemoID: { tag: 5004, type: 'STRING' },
  },
  messages: {
    News: {
      members: ['NoteLen', 'Note', { group: 'NoMemos', members: ['MemoID', 'NoteLen', 'Note'] }],
    },
  },
})
const validator = createValidator(VENUE)
const HEADLINE = '148=x|33=1|58=x|'
const news = (more: string) =>
  `8=FIX.4.4|35=B|34=2|49=THEM|52=20261128-02:00:00.000|56=US|${HEADLINE}${more}`

describe('the data fields of a dictionary', () => {
  test('are told to the session: by a length directly before, or by its number', () => {
    const apart = overlay(FIX44, {
      fields: {
        ...fields,
        Size: { tag: 5011, type: 'LENGTH' },
        Blob: { tag: 5010, type: 'XMLDATA' },
      },
      messages: { News: { members: ['Note', 'Size', 'Blob', 'NoteLen'] } },
    })

    expect(validator.dataFields).toEqual(new Map([[5002, 5001]]))
    expect(createValidator(apart).dataFields).toEqual(new Map([[5002, 5001], [5010, 5011]])) // biome-ignore format: pairs
    expect(createValidator(VENUE).dataFields).toBe(validator.dataFields)
  })

  test.each(builtIn)('$name has none but those of the standard', ({ dictionary, transport }) => {
    const dictionaries = {
      transport,
      applications: new Map([['9', dictionary]]),
      default: '9',
    }

    expect(createValidator(dictionaries).dataFields).toEqual(new Map())
  })

  test.each([
    ['data with SOH', '5001=3|5002=a|b|', 'accepted'],
    ['data with SOH in an entry', '5003=1|5004=m|5001=3|5002=a|b|', 'accepted'],
    ['a wrong length', '5001=2|5002=a-b|', 'garbled: data field 5002 does not end where 5001 says'],
    ['data without its length', '5002=a-b|', '99/5002'],
    ['a length without its data in an entry', '5003=1|5004=m|5001=3|', '99/5001'],
  ])('are validated: %s', (_, more, expected) => {
    expect(judgement(validator, news(more))).toBe(expected)
  })
})

describe('a data field of an overlay', () => {
  const draft = VENUE.News({
    Headline: 'x',
    NoLinesOfText: [{ Text: 'x' }],
    Note: 'a\x01b',
    NoMemos: [{ MemoID: 'm', Note: Buffer.from('\x01') }],
  })
  const SENT = `${HEADLINE}5001=3|5002=a|b|5003=1|5004=m|5001=1|5002=||`

  test('goes out and comes in by its typed message', async () => {
    const read: string[] = []
    const desk = await loggedOnDesk({
      validator,
      onMessage(message) {
        if (!message.is(VENUE.News)) return
        const { Note, NoMemos } = message.body
        read.push(String(Note), ...NoMemos.map((memo) => `${memo.MemoID}: ${memo.Note}`))
      },
    })

    await desk.sends(draft)
    await desk.receives(`35=B|34=2|${HEADLINE}5001=3|5002=a\x01b|5003=1|5004=m|5001=1|5002=\x01|`)

    expect(desk.sentRaw()[0]).toContain(`|${SENT}10=`)
    expect(read).toEqual(['a\x01b', 'm: \x01'])
  })

  test.each(['names', 'tags'] as const)('is the same again from FIX JSON with %s', async (keys) => {
    const texts: string[] = []
    const desk = await loggedOnDesk({
      validator,
      onMessage(message) {
        texts.push(JSON.stringify(toFixJson(message, VENUE, { keys })))
      },
    })
    await desk.receives(`35=B|34=2|${HEADLINE}5001=3|5002=a\x01b|5003=1|5004=m|5001=1|5002=\x01|`)

    await desk.sends(fromFixJson(texts[0], VENUE))

    expect(desk.sentRaw()[0]).toContain(`|${SENT}10=`)
  })
})

describe('in FIXT.1.1', () => {
  const withNote = (base: Dictionary, note: 'DATA' | 'STRING', length = 5001) =>
    overlay(base, {
      fields: { NoteLen: { tag: length, type: 'LENGTH' }, Note: { tag: 5002, type: note } },
      messages: { News: { members: ['NoteLen', 'Note'] } },
    })
  const validatorOf = (seven: Dictionary, nine: Dictionary) =>
    createValidator({
      transport: FIXT11,
      applications: new Map([['7', seven], ['9', nine]]), // biome-ignore format: pairs
      default: '9',
    })
  const note = (applVerId: string) =>
    `8=FIXT.1.1|35=B|34=2|49=THEM|52=20261128-02:00:00.000|56=US|1128=${applVerId}|${HEADLINE}5001=3|5002=a|b|`

  test('all dictionaries of a session count: what is text in one of them may hold no SOH there', () => {
    const both = validatorOf(withNote(FIX50, 'STRING'), withNote(FIX50SP2, 'DATA'))

    expect(both.dataFields).toEqual(new Map([[5002, 5001]]))
    expect(judgement(both, note('9'))).toBe('accepted')
    expect(judgement(both, note('7'))).toBe('17/5002')
  })

  test('they may not contradict each other', () => {
    const create = () => validatorOf(withNote(FIX50, 'DATA'), withNote(FIX50SP2, 'DATA', 5005))

    expect(create).toThrow('data field 5002: expected one length in all dictionaries of a session')
  })
})

describe('a dictionary is refused when it is made', () => {
  const xml = (length: number, data: number) =>
    `<fix major='4' minor='4'><header/><trailer/><components/><messages>
      <message name='Note' msgtype='U1' msgcat='app'>
        <field name='Size' required='N'/><field name='Content' required='N'/>
      </message></messages>
      <fields><field number='${length}' name='Size' type='LENGTH'/><field number='${data}' name='Content' type='DATA'/></fields>
    </fix>`
  const orchestra = `<fixr:repository xmlns:fixr='http://fixprotocol.io/2020/orchestra/repository' name='x' version='FIX.4.4'>
      <fixr:fields><fixr:field id='5001' name='Size' type='Length'/><fixr:field id='96' name='RawData' type='data'/></fixr:fields>
      <fixr:messages><fixr:message id='1' name='Note' msgType='U1'><fixr:structure>
        <fixr:fieldRef id='5001'/><fixr:fieldRef id='96'/>
      </fixr:structure></fixr:message></fixr:messages>
    </fixr:repository>`
  test.each([
    [
      'another length for data of the standard',
      () => readQuickFixXml(xml(5001, 96), { file: 'venue.xml' }),
      'venue.xml: data field 96: expected its length in 95, as the standard has it, but got in 5001',
    ],
    [
      'the same in Orchestra',
      () => readOrchestra(orchestra),
      'orchestra.xml: data field 96: expected its length in 95, as the standard has it, but got in 5001',
    ],
    [
      'data that frames a message',
      () => readQuickFixXml(xml(5001, 35)),
      'data field 35: expected data and length that the session does not write, but got in 5001',
    ],
    [
      'two lengths',
      () =>
        overlay(VENUE, {
          fields: { Other: { tag: 5005, type: 'LENGTH' } },
          messages: { Email: { members: ['Other', 'Note'] } },
        }),
      'data field 5002: expected its length in 5001, but got in 5005',
    ],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message)
  })

  test('lengths in a row before data in a row are taken by their numbers', () => {
    const { messages, ...rest } = FIX44
    const members = [354, 348, 355, 349].map((tag) => ({
      kind: 'field' as const,
      tag,
      required: false,
    }))
    const note = { name: 'Note', msgType: 'U1', category: 'app' as const, members }
    const dictionary = { ...rest, messages: new Map([...messages, ['U1', note]]) }

    expect(createValidator(dictionary).dataFields).toEqual(new Map())
  })

  test('a length that has come without a value before is held against its data all the same', () => {
    const lenient = createValidator(FIX44, { validateFieldsHaveValues: false })

    expect(judgement(lenient, news('354=|10=000|'))).toBe('accepted')
    expect(judgement(lenient, news('354=5|10=000|'))).toBe('99/354')
    expect(judgement(lenient, news('354=|10=000|'))).toBe('accepted')
  })
})
