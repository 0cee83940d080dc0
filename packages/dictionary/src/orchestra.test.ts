import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Dictionary } from './dictionary.js'
import { DictionaryError } from './dictionary-error.js'
import { FIX44 } from './fix44.js'
import { type DictionaryNotice, dictionaryNoticeText } from './notice.js'
import { loadOrchestra, readOrchestra } from './orchestra.js'
import { overlay } from './overlay.js'

const VENUE = `<?xml version="1.0" encoding="UTF-8"?>
<fixr:repository xmlns:fixr="http://fixprotocol.io/2020/orchestra/repository" xmlns:dc="http://purl.org/dc/elements/1.1/"
 name="Venue" version="FIX.4.4_EP1">
 <fixr:metadata><dc:title>Rules of engagement</dc:title></fixr:metadata>
 <fixr:datatypes>
  <fixr:datatype name="Price" baseType="float"><fixr:mappedDatatype standard="XML" base="xs:decimal"/></fixr:datatype>
  <fixr:datatype name="Money" baseType="Price"/>
 </fixr:datatypes>
 <fixr:codeSets>
  <fixr:codeSet id="54" name="SideCodeSet" type="char">
   <fixr:code id="54001" name="Buy" value="1"><fixr:annotation><fixr:documentation>To buy</fixr:documentation></fixr:annotation></fixr:code>
   <fixr:code id="54002" name="Sell" value="2"/>
   <fixr:code id="54003" name="Undisclosed" value="7" supported="forbidden"/>
  </fixr:codeSet>
  <fixr:codeSet id="423" name="PriceTypeCodeSet" type="int"><fixr:code name="Percentage" value="1"/></fixr:codeSet>
 </fixr:codeSets>
 <fixr:fields>
  <fixr:field id="8" name="BeginString" type="String"/>
  <fixr:field id="10" name="CheckSum" type="String"/>
  <fixr:field id="35" name="MsgType" type="String"/>
  <fixr:field id="44" name="Price" type="Price"/>
  <fixr:field id="54" name="Side" type="SideCodeSet" added="FIX.2.7" abbrName="Side"/>
  <fixr:field id="423" name="PriceType" type="PriceTypeCodeSet" unionDataType="Reserved100Plus"/>
  <fixr:field id="448" name="PartyID" type="String"/>
  <fixr:field id="453" name="NoPartyIDs" type="NumInGroup"/>
  <fixr:field id="5001" name="VenueFee" type="Money"/>
 </fixr:fields>
 <fixr:components>
  <fixr:component id="1024" name="StandardHeader" category="Session">
   <fixr:fieldRef id="8" presence="required"/><fixr:fieldRef id="35" presence="required"/>
  </fixr:component>
  <fixr:component id="1025" name="StandardTrailer" category="Session"><fixr:fieldRef id="10" presence="required"/></fixr:component>
  <fixr:component id="2000" name="Pricing">
   <fixr:fieldRef id="44" presence="required"/>
   <fixr:fieldRef id="423"/>
  </fixr:component>
  <fixr:component id="2000" name="Pricing" scenario="fee"><fixr:fieldRef id="5001" presence="required"/></fixr:component>
 </fixr:components>
 <fixr:groups>
  <fixr:group id="1012" name="Parties">
   <fixr:numInGroup id="453"/>
   <fixr:fieldRef id="448" presence="required"/>
   <fixr:componentRef id="2000" scenario="fee"/>
  </fixr:group>
 </fixr:groups>
 <fixr:messages>
  <fixr:message id="1" name="Heartbeat" msgType="0" category="Session">
   <fixr:structure><fixr:componentRef id="1024" presence="required"/><fixr:componentRef id="1025" presence="required"/></fixr:structure>
  </fixr:message>
  <fixr:message id="14" name="Order" msgType="D" category="SingleGeneralOrderHandling">
   <fixr:structure>
    <fixr:componentRef id="1024" presence="required"/>
    <fixr:groupRef id="1012" presence="required"/>
    <fixr:fieldRef id="54" presence="required"/>
    <fixr:componentRef id="2000" presence="optional"/>
    <fixr:fieldRef id="5001" presence="forbidden"/>
    <fixr:componentRef id="1025" presence="required"/>
   </fixr:structure>
   <fixr:responses><fixr:response/></fixr:responses>
  </fixr:message>
 </fixr:messages>
</fixr:repository>`

describe('a FIX Orchestra repository', () => {
  test('becomes a dictionary: header, trailer, groups as components that have them, codes by name', () => {
    const { notices, dictionary } = heard(VENUE)
    const { version, header, trailer, components, messages, fields } = dictionary

    expect(notices).toEqual([])
    expect(version).toBe('FIX.4.4')
    expect(header).toEqual([8, 35].map((tag) => ({ kind: 'field', tag, required: true })))
    expect(trailer).toEqual([{ kind: 'field', tag: 10, required: true }])
    expect([...components]).toEqual([
      [
        'Pricing',
        [
          { kind: 'field', tag: 44, required: true },
          { kind: 'field', tag: 423, required: false },
        ],
      ],
      ['Pricing_fee', [{ kind: 'field', tag: 5001, required: true }]],
      [
        'Parties',
        [
          {
            kind: 'group',
            tag: 453,
            required: true,
            members: [
              { kind: 'field', tag: 448, required: true },
              { kind: 'component', name: 'Pricing_fee', required: false },
            ],
          },
        ],
      ],
    ])
    expect([...messages.values()]).toEqual([
      { name: 'Heartbeat', msgType: '0', category: 'admin', members: [] },
      {
        name: 'Order',
        msgType: 'D',
        category: 'app',
        members: [
          { kind: 'component', name: 'Parties', required: true },
          { kind: 'field', tag: 54, required: true },
          { kind: 'component', name: 'Pricing', required: false },
        ],
      },
    ])
    const sides = new Map([
      ['1', 'Buy'],
      ['2', 'Sell'],
    ])
    expect(fields.get(54)).toEqual({ tag: 54, name: 'Side', type: 'CHAR', codes: sides })
    expect(fields.get(423)).toEqual({
      tag: 423,
      name: 'PriceType',
      type: 'INT',
      codes: new Map([['1', 'Percentage']]),
      otherValues: true,
    })
    expect(fields.get(453)?.type).toBe('NUMINGROUP')
    expect(fields.get(5001)?.type).toBe('PRICE')
  })

  test('is read from a file, whatever the prefix of its namespace', () => {
    const directory = mkdtempSync(join(tmpdir(), 'goldfix-orchestra-'))
    const file = join(directory, 'venue.xml')
    try {
      writeFileSync(file, VENUE.replaceAll('fixr:', '').replace('xmlns:fixr', 'xmlns'))

      expect(loadOrchestra(file)).toEqual(readOrchestra(VENUE))
    } finally {
      rmSync(directory, { recursive: true })
    }
  })

  test('may name its code sets as version 1.1 does', () => {
    const sets = replaced('type="SideCodeSet"', 'codeSet="SideCodeSet"')
      .replace(
        'name="SideCodeSet" type="char"',
        'name="SideCodeSet" type="char" unionDataType="Qty"',
      )
      .replace(
        '<fixr:fields>',
        '<fixr:scenarios><fixr:scenario id="1" name="base"/></fixr:scenarios><fixr:fields>',
      )
    const { dictionary, notices } = heard(sets)

    expect(dictionary.fields.get(54)).toMatchObject({ type: 'CHAR', otherValues: true })
    expect(dictionary.fields.get(54)?.codes?.get('2')).toBe('Sell')
    expect(notices).toEqual([])
  })

  test('says by category what is administrative, and leaves out what is not supported', () => {
    const xmlNonFix = replaced('msgType="0" category="Session"', 'msgType="n" category="Session"')
    const without = replaced('msgType="D"', 'msgType="D" supported="forbidden"')

    expect(readOrchestra(xmlNonFix).messages.get('n')?.category).toBe('admin')
    expect([...readOrchestra(without).messages.keys()]).toEqual(['0'])
  })

  test('has scenarios in whatever order: the base counts', () => {
    const scenarios = replaced(
      '<fixr:messages>',
      '<fixr:messages><fixr:message name="Brief" msgType="D" scenario="brief"><fixr:structure/></fixr:message>',
    ).replace(
      '</fixr:codeSets>',
      '<fixr:codeSet name="SideCodeSet" type="int" scenario="x"><fixr:code name="No" value="1"/></fixr:codeSet></fixr:codeSets>',
    )
    const { messages, fields } = readOrchestra(scenarios)

    expect(messages.get('D')?.name).toBe('Order')
    expect(fields.get(54)).toMatchObject({ type: 'CHAR' })
    expect(fields.get(54)?.codes?.get('1')).toBe('Buy')
  })

  test('may be laid over a version', () => {
    const venue = overlay(FIX44, readOrchestra(replaced('name="Order"', 'name="NewOrderSingle"')))

    expect(venue.messages.get('D')?.members.at(-1)).toMatchObject({ name: 'Pricing' })
    expect(venue.messages.get('8')).toEqual(FIX44.messages.get('8'))
    expect(venue.fields.get(54)?.codes?.get('1')).toBe('Buy')
  })

  test.each([
    ['FIX.4.2', 'FIX.4.2'],
    ['FIX.5.0SP2_EP254', 'FIX.5.0SP2'],
    ['FIX.Latest_EP284', 'FIX.5.0SP2'],
    ['FIXT.1.1', 'FIXT.1.1'],
  ])('the version %s is of %s', (said, version) => {
    expect(readOrchestra(replaced('FIX.4.4_EP1', said)).version).toBe(version)
    expect(readOrchestra(VENUE, { version: 'FIX.4.3' }).version).toBe('FIX.4.3')
  })
})

describe('what is not taken over is told', () => {
  test.each<[what: string, old: string, by: string, notice: string]>([
    [
      'a rule',
      '<fixr:fieldRef id="423"/>',
      '<fixr:fieldRef id="423"><fixr:rule name="r" presence="required"/></fixr:fieldRef>',
      "35: <rule name='r'>: Nothing is done with it in <fieldRef>. (unknown-element)",
    ],
    [
      'a type',
      'baseType="Price"',
      'baseType="Gold"',
      "26: <field name='VenueFee'>: Its type is 'Money': it is taken as STRING. (unknown-type)",
    ],
    [
      'a reference again',
      '<fixr:fieldRef id="423"/>',
      '<fixr:fieldRef id="423"/><fixr:fieldRef id="44"/>',
      "35: <fieldRef id='44'>: It has been there before, in <component>. (repeated)",
    ],
    [
      'a code again',
      '<fixr:code id="54002" name="Sell" value="2"/>',
      '<fixr:code id="54002" name="Sell" value="2"/><fixr:code name="Short" value="2"/>',
      "12: <code name='Short'>: Its value has been there before: Sell. (repeated)",
    ],
    [
      'another scenario of a message',
      '</fixr:messages>',
      '<fixr:message name="Brief" msgType="D" scenario="brief"><fixr:structure/></fixr:message></fixr:messages>',
      "61: <message name='Brief'>: Of MsgType D another scenario is taken. (repeated)",
    ],
    [
      'another scenario of a field',
      '<fixr:fields>',
      '<fixr:fields><fixr:field id="54" name="SideX" type="String" scenario="x"/>',
      "17: <field name='SideX'>: Another scenario of it is taken. (repeated)",
    ],
    [
      'a section',
      '<fixr:fields>',
      '<fixr:novel/><fixr:fields>',
      '17: <novel>: Nothing is done with it in <repository>. (unknown-element)',
    ],
  ])('%s', (_, old, by, notice) => {
    expect(heard(replaced(old, by)).notices.map(dictionaryNoticeText)).toEqual([
      `venue.xml:${notice}`,
    ])
  })
})

describe('a repository that leaves open what it means is refused', () => {
  test.each<[code: string, old: string, by: string, message: string]>([
    [
      'wrong-document',
      VENUE,
      '<fix major="4" minor="4"/>',
      '1: <fix>: expected <repository> of FIX Orchestra as the outermost element, but got <fix>',
    ],
    [
      'wrong-document',
      'FIX.4.4_EP1',
      '1.0',
      "2: <repository name='Venue'>: expected a version that begins with",
    ],
    [
      'malformed-xml',
      '</fixr:fields>',
      '',
      "62: <repository name='Venue'>: expected well-formed XML in it",
    ],
    [
      'undefined-code-set',
      'type="SideCodeSet"',
      'type="SidesCodeSet"',
      "22: <field name='Side'>: expected a code set of <codeSets>, but got SidesCodeSet",
    ],
    [
      'undefined-code-set',
      'type="SideCodeSet"',
      'codeSet="Sides"',
      "22: <field name='Side'>: expected a code set of <codeSets>, but got Sides",
    ],
    [
      'undefined-field',
      '<fixr:fieldRef id="448"',
      '<fixr:fieldRef id="449"',
      "42: <fieldRef id='449'>: expected the id of a <field>, but got 449",
    ],
    [
      'undefined-field',
      '<fixr:numInGroup id="453"/>',
      '<fixr:numInGroup id="454"/>',
      "41: <numInGroup id='454'>: expected the id of a <field>, but got 454",
    ],
    [
      'undefined-component',
      'id="2000" scenario="fee"/>',
      'id="2000" scenario="free"/>',
      "43: <componentRef id='2000'>: expected the id of a <component>, but got 2000 in scenario free",
    ],
    [
      'undefined-group',
      '<fixr:groupRef id="1012"',
      '<fixr:groupRef id="2000"',
      "53: <groupRef id='2000'>: expected the id of a <group>, but got 2000",
    ],
    [
      'missing-attribute',
      '<fixr:numInGroup id="453"/>',
      '',
      "40: <group name='Parties'>: expected a <numInGroup> in it, but got none",
    ],
    [
      'missing-attribute',
      ' msgType="D"',
      '',
      "50: <message name='Order'>: expected an attribute msgType, but got none",
    ],
    [
      'invalid-attribute',
      '<fixr:field id="44"',
      '<fixr:field id="4.4"',
      "21: <field name='Price'>: expected a tag, from 1 to 2147483647, as id, but got '4.4'",
    ],
    [
      'duplicate-tag',
      '<fixr:field id="44" name="Price"',
      '<fixr:field id="10" name="Price"',
      "21: <field name='Price'>: expected one field with the tag 10 in a scenario, but got another after that of line 19",
    ],
    [
      'duplicate-name',
      '<fixr:field id="44" name="Price"',
      '<fixr:field id="44" name="CheckSum"',
      "21: <field name='CheckSum'>: expected one field named CheckSum, but got tag 44 after tag 10",
    ],
    [
      'duplicate-name',
      'id="1012" name="Parties"',
      'id="1012" name="Pricing"',
      "40: <group name='Pricing'>: expected one component or group of this name in a scenario, but got another after that of line 33",
    ],
    [
      'duplicate-message',
      'msgType="D"',
      'msgType="0"',
      "50: <message name='Order'>: expected one message with msgType='0' in a scenario, but got another beside that of line 47",
    ],
    [
      'component-loop',
      '<fixr:fieldRef id="5001" presence="required"/>',
      '<fixr:groupRef id="1012"/>',
      "37: <component name='Pricing'>: expected a component that is not made of itself, but got Pricing_fee > Parties > Pricing_fee",
    ],
    [
      'empty-group',
      '<fixr:fieldRef id="448" presence="required"/>\n   <fixr:componentRef id="2000" scenario="fee"/>',
      '',
      "40: <group name='Parties'>: expected a field in the group, which begins an entry, but got none",
    ],
  ])('%s: in place of %j stands %j', (code, old, by, message) => {
    const error = refusal(() => heard(replaced(old, by)))

    expect(error.code).toBe(code)
    expect(error.message).toContain(`venue.xml:${message}`)
    expect(error).toMatchObject({ file: 'venue.xml', line: Number.parseInt(message, 10) })
  })
})

function heard(text: string): { notices: DictionaryNotice[]; dictionary: Dictionary } {
  const notices: DictionaryNotice[] = []
  const onNotice = (notice: DictionaryNotice): void => void notices.push(notice)
  return { dictionary: readOrchestra(text, { file: 'venue.xml', onNotice }), notices }
}

/** So that no case tests something else than it says. */
function replaced(old: string, by: string): string {
  expect(VENUE).toContain(old)
  return VENUE.replace(old, () => by)
}

function refusal(act: () => unknown): DictionaryError {
  try {
    act()
  } catch (cause) {
    if (cause instanceof DictionaryError) return cause
    throw cause
  }
  throw new Error('nothing was refused')
}
