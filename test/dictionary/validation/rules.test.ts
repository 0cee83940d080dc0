import type { Dictionary, Member } from '@goldfix/dictionary'
import { createValidator, type ValidationOptions } from '@goldfix/dictionary'
import { describe, expect, test } from 'vitest'
import { judgement } from './judging.js'
import { venue } from './venue.js'

const HEADER = '8=FIX.4.4|35=D|34=2|49=CLIENT|52=20261128-02:00:00.000|56=BROKER|'
const ORDER = `${HEADER}11=ID|54=1|`
const LEGS = HEADER.replace('35=D', '35=L')

function judge(text: string, options: ValidationOptions = {}) {
  return judgement(createValidator(venue, options), text)
}

describe('one fault', () => {
  test.each([
    ['nothing', ORDER, 'accepted'],
    ['14a: a tag that is not in the dictionary', `${ORDER}999=HI|`, '0/999'],
    ['14a: tag 0', `${ORDER}0=HI|`, '0/0'],
    ['14a: a negative tag', `${ORDER}-1=HI|`, '0/-1'],
    ['14a: a user defined tag', `${ORDER}5000=HI|`, '0/5000'],
    ['14a: a tag of a firm for itself', `${ORDER}19999=HI|`, '0/19999'],
    ['14a: the first tag that two parties agree on', `${ORDER}20000=HI|`, '3/20000'],
    ['14a: the last of them', `${ORDER}39999=HI|`, '3/39999'],
    ['14a: a tag of the standard that came later', `${ORDER}40000=HI|`, '0/40000'],
    ['14b: no TargetCompID', ORDER.replace('56=BROKER|', ''), '1/56'],
    ['14b: no ClOrdID', `${HEADER}54=1|`, '1/11'],
    ['14b: two are missing, the lower tag is told', HEADER, '1/11'],
    ['14b: a required group', LEGS, '1/555'],
    ['14c: a tag of other messages', `${ORDER}40=1|`, '2/40'],
    ['14c: a user defined tag of other messages', `${ORDER}5001=1|`, '2/5001'],
    ['14c: a member of a group outside it', `${ORDER}447=D|`, '2/447'],
    ['14d: no value', `${HEADER}11=|54=1|`, '4/11'],
    ['14d: no value in the header', ORDER.replace('56=BROKER', '56='), '4/56'],
    ['14e: a code that is none', `${HEADER}11=ID|54=3|`, '5/54'],
    ['14e: one code of several is none', `${ORDER}18=A C|`, '5/18'],
    ['14e: several codes', `${ORDER}18=A AB B|`, 'accepted'],
    ['14e: codes run together', `${ORDER}18=BA|`, '5/18'],
    ['14e: two spaces', `${ORDER}18=A  B|`, '6/18'],
    ['14f: a plus', `${ORDER}38=+200.00|`, '6/38'],
    ['14f: the syntax before the code', `${HEADER}11=ID|54=11|`, '6/54'],
    ['2q: an unknown MsgType', ORDER.replace('35=D', '35=*'), '11'],
    ['14g: a header field in the body', `${ORDER.replace('34=2|', '')}34=2|`, '14/34'],
    ['14g: a body field in the trailer', `${ORDER}93=1|89=x|38=1|`, '14/38'],
    ['14g: an unknown field in the trailer', `${ORDER}93=1|89=x|999=1|`, '14/999'],
    ['14h: a tag twice', `${ORDER}54=1|`, '13/54'],
    ['14h: a header tag twice', ORDER.replace('34=2|', '34=2|34=2|'), '13/34'],
    ['14k: a SOH in text that came by its length', `${ORDER}354=3|355=a|b|`, '17/355'],
    ['text that came by its length', `${ORDER}354=3|355=a-b|`, 'accepted'],
    ['data without its length', `${ORDER}355=a-b|`, '99/355'],
    ['a length without its data', `${ORDER}354=3|`, '99/354'],
    ['a length of nothing without its data', `${ORDER}354=0|`, 'accepted'],
    ['a length that is no number, without its data', `${ORDER}354=x|`, '6/354'],
    ['data before its length', `${ORDER}355=a-b|354=3|`, '99/355'],
    ['data not directly behind its length', `${ORDER}354=3|58=x|355=a-b|`, 'accepted'],
    [
      'data of another size not directly behind its length',
      `${ORDER}354=2|58=x|355=a-b|`,
      '99/355',
    ],
    ['data of the trailer without its length', `${ORDER}89=x|`, '99/89'],
    ['data of an entry without its length', `${ORDER}555=1|600=L|622=x|`, '99/622'],
    ['a length of an entry without its data', `${ORDER}555=2|600=L|621=1|600=M|`, '99/621'],
    [
      'the pair of an entry does not serve the next',
      `${ORDER}555=2|600=L|621=1|622=x|600=M|622=x|`,
      '99/622',
    ],
    ['a SOH in a data field', `${ORDER}93=3|89=a|b|`, 'accepted'],
    ['an optional component without what it requires', `${ORDER}900=x|`, '1/901'],
    ['an optional component that is whole', `${ORDER}902=x|901=y|`, 'accepted'],
  ])('%s', (_, text, expected) => {
    expect(judge(text)).toBe(expected)
  })
})

describe('groups', () => {
  test.each([
    ['two entries', '453=2|448=A|452=1|448=B|447=D|452=2|', 'accepted'],
    ['entries in entries', '453=1|448=A|452=1|802=2|523=X|803=1|523=Y|803=2|', 'accepted'],
    [
      'groups of components in groups',
      '555=1|600=L|453=1|448=A|452=1|802=1|523=X|803=1|624=1|',
      'accepted',
    ],
    ['21: none', '453=0|', 'accepted'],
    ['14i: fewer than counted', '453=2|448=A|452=1|', '16/453'],
    ['14i: more than counted', '453=1|448=A|452=1|448=B|452=2|', '16/453'],
    ['14i: some where none are counted', '453=0|448=A|452=1|', '16/453'],
    ['14i: none where some are counted', '453=1|', '16/453'],
    ['14i: in an entry', '453=1|448=A|452=1|802=2|523=X|803=1|', '16/802'],
    ['14i: so many that they are past counting', '453=99999999999999999999|448=A|452=1|', '16/453'],
    ['14e: a negative count', '453=-1|', '5/453'],
    ['14f: a count that is no number', '453=x|448=A|452=1|', '6/453'],
    ['14d: a count without a value', '453=|448=A|452=1|', '4/453'],
    ['14j: members out of order', '453=1|448=A|452=1|447=D|', '15/447'],
    ['14j: a member twice in an entry', '453=1|448=A|447=D|447=D|452=1|', '15/447'],
    ['14j: an entry does not begin with the delimiter', '453=1|447=D|448=A|452=1|', '15/447'],
    ['14j: no delimiter at all', '453=1|452=1|', '15/452'],
    ['14b: a member that entries require', '453=2|448=A|452=1|448=B|447=D|', '1/452'],
    ['14b: the same in an entry before the last', '453=2|448=A|448=B|452=1|', '1/452'],
    ['14b: a member that inner entries require', '453=1|448=A|452=1|802=1|523=X|', '1/803'],
    ['14e: a code in an entry', '453=1|448=A|447=F|452=1|', '5/447'],
    ['14a: an unknown tag in an entry', '453=1|448=A|9=1|452=1|', '14/9'],
    ['14c: a tag of other messages in an entry', '453=1|448=A|40=1|452=1|', '2/40'],
    [
      'a tag of the body behind a group that has it too',
      '555=1|600=L|58=of the leg|58=of the order|',
      'accepted',
    ],
    ['the delimiter of a group as a field of the body', '555=1|600=L|600=X|', 'accepted'],
    ['the same behind no entries', '555=0|600=X|', 'accepted'],
    ['an entry ends where the body goes on', '453=1|448=A|452=1|38=1|', 'accepted'],
  ])('%s', (_, fields, expected) => {
    expect(judge(ORDER + fields)).toBe(expected)
  })
})

describe('of several faults one is told', () => {
  test.each([
    [
      'order of sections before what is missing',
      `${HEADER.replace('34=2|', '')}54=1|34=2|`,
      '14/34',
    ],
    ['an unknown MsgType before anything else', `${HEADER.replace('35=D', '35=*')}11=|34=2|`, '11'],
    ['a tag twice before what is missing', `${HEADER}54=1|54=1|`, '13/54'],
    ['what is missing before a value', `${HEADER}54=3|`, '1/11'],
    [
      'what the header misses before what the body misses',
      HEADER.replace('49=CLIENT|', ''),
      '1/49',
    ],
    ['what the body misses before what an entry misses', `${HEADER}54=1|453=1|448=A|`, '1/11'],
    ['the first of two values', `${ORDER}38=x|60=y|`, '6/38'],
    ['the header before the body', `${HEADER.replace('56=BROKER', '56=')}11=|54=1|`, '4/56'],
    ['a count before its entries', `${ORDER}453=2|448=A|447=F|452=1|`, '16/453'],
    ['no value before an unknown tag', `${ORDER}999=|`, '4/999'],
    ['what is missing before a torn pair', `${HEADER}54=1|354=3|`, '1/11'],
    ['a wrong value before a torn pair behind it', `${ORDER}38=x|354=3|`, '6/38'],
    ['a torn pair before a wrong value behind it', `${ORDER}354=3|60=x|`, '99/354'],
    ['a wrong value before a wrong place', `${ORDER}40=x|`, '5/40'],
  ])('%s', (_, text, expected) => {
    expect(judge(text)).toBe(expected)
  })
})

describe('options', () => {
  const late = `${ORDER.replace('34=2|', '')}34=2|`
  const unordered = `${ORDER}453=1|448=A|452=1|447=D|`
  test.each<[keyof ValidationOptions, string, string, string]>([
    ['validateFieldsOutOfOrder', late, '14/34', 'accepted'],
    ['validateFieldsOutOfOrder', `${ORDER}93=1|89=x|38=1|`, '14/38', 'accepted'],
    ['validateFieldsOutOfOrder', late.replace('34=2', '34=x'), '14/34', '6/34'],
    ['validateFieldsHaveValues', `${HEADER}11=|54=1|`, '4/11', 'accepted'],
    ['validateFieldsHaveValues', `${ORDER}38=|60=|18=|453=|`, '4/38', 'accepted'],
    ['validateUserDefinedFields', `${ORDER}5000=HI|`, '0/5000', 'accepted'],
    ['validateUserDefinedFields', `${ORDER}20000=HI|`, '3/20000', 'accepted'],
    ['validateUserDefinedFields', `${ORDER}5001=1|`, '2/5001', 'accepted'],
    ['validateUserDefinedFields', `${ORDER}5001=x|`, '6/5001', '6/5001'],
    ['validateUserDefinedFields', `${ORDER}453=1|448=A|5000=HI|452=1|`, '0/5000', 'accepted'],
    ['validateUserDefinedFields', `${ORDER}999=HI|`, '0/999', '0/999'],
    ['validateUnorderedGroupFields', unordered, '15/447', 'accepted'],
    ['validateUnorderedGroupFields', `${unordered}447=D|`, '15/447', '13/447'],
  ])('%s off: %s', (name, text, on, off) => {
    expect(judge(text, { [name]: true })).toBe(on)
    expect(judge(text)).toBe(on)
    expect(judge(text, { [name]: false })).toBe(off)
  })

  test.each<[keyof ValidationOptions, string, string, string]>([
    ['allowUnknownMsgFields', `${ORDER}999=HI|`, '0/999', 'accepted'],
    ['allowUnknownMsgFields', `${ORDER}40=1|`, '2/40', 'accepted'],
    ['allowUnknownMsgFields', `${ORDER}453=1|448=A|40=1|452=1|`, '2/40', 'accepted'],
    ['allowUnknownMsgFields', `${ORDER}5000=HI|`, '0/5000', '0/5000'],
    ['allowUnknownMsgFields', `${ORDER}0=HI|`, '0/0', '0/0'],
    ['allowUnknownEnumValues', `${HEADER}11=ID|54=3|`, '5/54', 'accepted'],
    ['allowUnknownEnumValues', `${HEADER}11=ID|54=33|`, '6/54', '6/54'],
  ])('%s on: %s', (name, text, off, on) => {
    expect(judge(text, { [name]: false })).toBe(off)
    expect(judge(text)).toBe(off)
    expect(judge(text, { [name]: true })).toBe(on)
  })

  test('firstFieldInGroupIsDelimiter: entries begin with what comes first', () => {
    const entries = '453=2|447=D|448=A|452=1|447=E|448=B|452=2|'
    const options = { firstFieldInGroupIsDelimiter: true, validateUnorderedGroupFields: false }

    expect(judge(ORDER + entries)).toBe('15/447')
    expect(judge(ORDER + entries, options)).toBe('accepted')
    expect(judge(ORDER + entries.replace('453=2', '453=1'), options)).toBe('16/453')
  })
})

describe('a dictionary that cannot be used is refused at once', () => {
  const without = (change: Partial<Dictionary>) => () => createValidator({ ...venue, ...change })
  const field = (tag: number): Member => ({ kind: 'field', tag, required: false })
  const component = (name: string): Member => ({ kind: 'component', name, required: false })
  test.each([
    ['no header', without({ header: [] }), 'FIX.4.4 has no header: give it with its transport'],
    [
      'a field that is not defined',
      without({ trailer: [field(77)] }),
      'FIX.4.4: the trailer has field 77, which is not defined',
    ],
    [
      'a component that is not defined',
      without({ components: new Map() }),
      "FIX.4.4: Order has component 'Parties', which is not defined",
    ],
    [
      'a component inside itself',
      without({ header: [component('A')], components: new Map([['A', [component('A')]]]) }),
      "FIX.4.4: component 'A' has component 'A' inside itself",
    ],
    [
      'a group without members',
      without({ header: [{ kind: 'group', tag: 453, required: false, members: [] }] }),
      'FIX.4.4: the header has no members for group 453',
    ],
  ])('%s', (_, create, expected) => {
    expect(create).toThrow(expected)
  })
})
