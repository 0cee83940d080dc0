import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Dictionary } from './dictionary.js'
import { DictionaryError } from './dictionary-error.js'
import type { LoadOptions } from './load-options.js'
import { type DictionaryNotice, dictionaryNoticeText } from './notice.js'
import { loadQuickFixXml, readQuickFixXml } from './quickfix-xml.js'

const directory = mkdtempSync(join(tmpdir(), 'goldfix-dictionary-'))
afterAll(() => rmSync(directory, { recursive: true }))

const VENUE = `<?xml version="1.0" encoding="UTF-8"?>
<!-- what a broker hands out -->
<fix type='FIX' major="4" minor='4' servicepack='0'>
 <header><field name='MsgType' required='Y'/></header>
 <messages>
  <message name='Order' msgtype='D' msgcat='app'>
   <field name='Side' required='Y'/>
   <component name='Sides' required='Y'/>
   <group name='NoLegs' required='Y'>
    <component name='Leg' required='N'/>
    <group name='NoNotes' required='N'><field name='Note' required='Y'/></group>
   </group>
  </message>
  <message name='Bare' msgtype='0' msgcat='admin'/>
 </messages>
 <trailer><field name='CheckSum' required='Y'/></trailer>
 <components>
  <component name='Sides'><component name='Leg' required='Y'/></component>
  <component name='Leg'><field name='Side' required='N'/><field name='Px' required='Y'/></component>
 </components>
 <fields>
  <field number='54' name='Side' type='CHAR'>
   <value enum='1' description='BUY'/><value enum='2' description="SELL &amp; SHORT"/><value enum='3'/>
  </field>
  <field number='44' name='Px' type='Price'/>
  <field number='35' name='MsgType' type='STRING'/>
  <field number='10' name='CheckSum' type='STRING'/>
  <field number='555' name='NoLegs' type='NUMINGROUP'/>
  <field number='5001' name='NoNotes' type='INT'/>
  <field number='5002' name='Note' type='STRING' allowOtherValues='true'><value enum='A' description='A'/></field>
 </fields>
</fix>`

describe('a QuickFIX data dictionary', () => {
  test('becomes a dictionary: groups, components in groups and in each other, codes by name', () => {
    const { version, header, trailer, components, messages, fields } = readQuickFixXml(VENUE)

    expect(version).toBe('FIX.4.4')
    expect(header).toEqual([{ kind: 'field', tag: 35, required: true }])
    expect(trailer).toEqual([{ kind: 'field', tag: 10, required: true }])
    expect([...components]).toEqual([
      ['Sides', [{ kind: 'component', name: 'Leg', required: true }]],
      [
        'Leg',
        [
          { kind: 'field', tag: 54, required: false },
          { kind: 'field', tag: 44, required: true },
        ],
      ],
    ])
    expect(messages.get('D')).toEqual({
      name: 'Order',
      msgType: 'D',
      category: 'app',
      members: [
        { kind: 'field', tag: 54, required: true },
        { kind: 'component', name: 'Sides', required: true },
        {
          kind: 'group',
          tag: 555,
          required: true,
          members: [
            { kind: 'component', name: 'Leg', required: false },
            {
              kind: 'group',
              tag: 5001,
              required: false,
              members: [{ kind: 'field', tag: 5002, required: true }],
            },
          ],
        },
      ],
    })
    expect(messages.get('0')).toMatchObject({ category: 'admin', members: [] })
    const codes = new Map([
      ['1', 'BUY'],
      ['2', 'SELL & SHORT'],
      ['3', '3'],
    ])
    expect(fields.get(54)).toEqual({ tag: 54, name: 'Side', type: 'CHAR', codes })
    expect(fields.get(44)).toEqual({ tag: 44, name: 'Px', type: 'PRICE' })
    expect(fields.get(5002)).toMatchObject({ codes: new Map([['A', 'A']]), otherValues: true })
    expect([...fields.keys()]).toEqual([54, 44, 35, 10, 555, 5001, 5002])
  })

  test('is read from a file in the encoding that it declares, across the pieces it is read in', () => {
    const padded = VENUE.replace('UTF-8', 'ISO-8859-1')
      .replace('SELL &amp; SHORT', 'VERKAUF Käufe')
      .replace('<!--', `<!-- ${'é'.repeat(70_000)}`)
    const latin = written('latin.xml', Buffer.from(padded, 'latin1'))
    const utf16 = written('utf16.xml', Buffer.from(`\uFEFF${padded}`, 'utf16le'))
    const utf8 = written('utf8.xml', Buffer.from(`\uFEFF${padded.replace('ISO-8859-1', 'utf-8')}`))

    for (const file of [latin, utf16, utf8])
      expect(loadQuickFixXml(file).fields.get(54)?.codes?.get('2')).toBe('VERKAUF Käufe')
  })

  test.each([
    ["type='FIX' major='4' minor='0' servicepack='0'", 'FIX.4.0'],
    ["major='4' minor='2'", 'FIX.4.2'],
    ["type='FIX' major='4' minor='4' servicepack='2'", 'FIX.4.4'],
    ["type='FIX' major='5' minor='0' servicepack='2'", 'FIX.5.0SP2'],
    ["type='FIXT' major='1' minor='1'", 'FIXT.1.1'],
  ])('<fix %s> is of %s', (attributes, version) => {
    expect(readQuickFixXml(`<fix ${attributes}/>`).version).toBe(version)
  })

  test('may call itself what it wants when the caller says the version', () => {
    expect(readQuickFixXml("<fix major='9'/>", { version: 'FIX.4.3' }).version).toBe('FIX.4.3')
  })
})

describe('what a vendor adds', () => {
  test.each<[what: string, old: string, by: string, notice: string]>([
    [
      'an attribute',
      "number='44' name='Px'",
      "number='44' name='Px' added='FIX.2.7'",
      "25: <field name='Px'>: Nothing is done with its added. (unknown-attribute)",
    ],
    [
      'an element',
      '<header>',
      '<header><note/><note/>',
      '4: <note>: Nothing is done with it in <header>. (unknown-element)',
    ],
    [
      'a section',
      '<fields>',
      '<extra><field number="1"/></extra><fields>',
      '21: <extra>: Nothing is done with it in <fix>. (unknown-element)',
    ],
    [
      'a type',
      "type='Price'",
      "type='DECIMAL'",
      "25: <field name='Px'>: Its type is 'DECIMAL': it is taken as STRING. (unknown-type)",
    ],
    [
      'a condition',
      "<field name='Side' required='Y'/>",
      "<field name='Side' required='C'/>",
      "7: <field name='Side'>: 'C' does not say whether it is required: it is not. (unknown-value)",
    ],
    [
      'nothing where a word is due',
      "<field name='Side' required='Y'/>",
      "<field name='Side'/>",
      "7: <field name='Side'>: It does not say whether it is required: it is not. (unknown-value)",
    ],
    [
      'a category',
      "msgcat='app'",
      "msgcat='session'",
      "6: <message name='Order'>: Its msgcat is 'session': it is taken as app. (unknown-value)",
    ],
    [
      'a field again',
      "<field name='Side' required='Y'/>",
      "<field name='Side' required='Y'/><field name='Side' required='N'/>",
      "7: <field name='Side'>: It has been there before, in <message>. (repeated)",
    ],
    [
      'a code again',
      "<value enum='3'/>",
      "<value enum='3'/><value enum='1' description='B'/>",
      "23: <value enum='1'>: It has been there before, as BUY. (repeated)",
    ],
  ])('%s is ignored aloud', (_, old, by, notice) => {
    const { notices, dictionary } = heard(replaced(old, by))

    expect(notices.map(dictionaryNoticeText)).toEqual([`venue.xml:${notice}`])
    expect(dictionary.fields.size).toBe(7)
  })

  test('what is ignored everywhere is told once', () => {
    const { notices } = heard(VENUE.replaceAll(" type='", " since='3' type='"))

    expect(notices.map(({ line, text }) => [line, text])).toEqual([
      [3, 'Nothing is done with its since.'],
      [22, 'Nothing is done with its since.'],
    ])
  })

  test('nothing is told of what is as it should be', () => {
    expect(heard(VENUE).notices).toEqual([])
  })

  test('codes may stand in an element of their own, and a group may begin with a group', () => {
    const nested = replaced("<component name='Leg' required='N'/>\n", '').replace(
      /(<value .*<value enum='3'\/>)/,
      '<values>$1</values>',
    )
    const { notices, dictionary } = heard(nested)

    expect(notices).toEqual([])
    expect(dictionary.fields.get(54)?.codes?.get('1')).toBe('BUY')
    expect(dictionary.messages.get('D')?.members.at(-1)).toMatchObject({
      tag: 555,
      members: [{ kind: 'group', tag: 5001 }],
    })
  })

  test('sections of its own count with those of the standard', () => {
    const more = replaced(
      '</fix>',
      "<fields><field number='9' name='L' type='LENGTH'/></fields></fix>",
    )

    expect(readQuickFixXml(more).fields.get(9)?.type).toBe('LENGTH')
  })
})

describe('a file that leaves open what it means is refused', () => {
  test.each<[code: string, old: string, by: string, message: string]>([
    ['malformed-xml', VENUE, ' ', '1: expected XML, but got document must contain a root element'],
    [
      'malformed-xml',
      '</header>',
      '</head>',
      '4: <fix>: expected well-formed XML in it, but got unexpected close tag',
    ],
    [
      'malformed-xml',
      '</fix>',
      '',
      '32: <fix>: expected well-formed XML in it, but got unclosed tag: fix',
    ],
    [
      'malformed-xml',
      '&amp;',
      '&nbsp;',
      "23: <field name='Side'>: expected well-formed XML in it, but got undefined entity",
    ],
    [
      'wrong-document',
      VENUE,
      '<html/>',
      '1: <html>: expected <fix> as the outermost element, but got <html>',
    ],
    [
      'wrong-document',
      "minor='4'",
      "minor='9'",
      '3: <fix>: expected type, major, minor and servicepack of FIX 4.0 to 5.0SP2 or FIXT 1.1, or the ' +
        "option version, but got type='FIX' major='4' minor='9' servicepack='0'",
    ],
    [
      'missing-attribute',
      "<field name='MsgType' required='Y'/>",
      "<field required='Y'/>",
      '4: <field>: expected an attribute name, but got none',
    ],
    [
      'missing-attribute',
      " type='Price'",
      '',
      "25: <field name='Px'>: expected an attribute type, but got none",
    ],
    [
      'invalid-attribute',
      "number='44'",
      "number='044'",
      "25: <field name='Px'>: expected a tag, from 1 to 2147483647, as number, but got '044'",
    ],
    [
      'invalid-attribute',
      "number='44'",
      "number='2147483648'",
      "25: <field name='Px'>: expected a tag, from 1 to 2147483647, as number, but got '2147483648'",
    ],
    [
      'invalid-attribute',
      "enum='3'",
      "enum=''",
      "23: <value enum=''>: expected a value of enum, but got an empty one",
    ],
    [
      'undefined-field',
      "<field name='Note' required='Y'/>",
      "<field name='Nota' required='Y'/>",
      "11: <field name='Nota'>: expected a field of <fields>, but got Nota",
    ],
    [
      'undefined-component',
      "<component name='Sides' required='Y'/>",
      "<component name='Side' required='Y'/>",
      "8: <component name='Side'>: expected a component of <components>, but got Side",
    ],
    [
      'duplicate-tag',
      "number='44'",
      "number='54'",
      "25: <field name='Px'>: expected one field with the tag 54, but got Px after Side",
    ],
    [
      'duplicate-name',
      "number='44' name='Px'",
      "number='44' name='Side'",
      "25: <field name='Side'>: expected one field named Side, but got tag 44 after tag 54",
    ],
    [
      'duplicate-name',
      "<component name='Leg'><",
      "<component name='Sides'/><component name='Leg'><",
      "19: <component name='Sides'>: expected one component of this name, but got another after that of line 18",
    ],
    [
      'duplicate-message',
      "msgtype='0'",
      "msgtype='D'",
      "14: <message name='Bare'>: expected one message with msgtype='D', but got another after that of line 6",
    ],
    [
      'duplicate-message',
      "name='Bare'",
      "name='Order'",
      "14: <message name='Order'>: expected one message with name='Order', but got another after that of line 6",
    ],
    [
      'component-loop',
      "<component name='Leg'><",
      "<component name='Leg'><component name='Sides' required='N'/><",
      "18: <component name='Sides'>: expected a component that is not made of itself, but got Sides > Leg > Sides",
    ],
    [
      'empty-group',
      "<field name='Note' required='Y'/>",
      '',
      "11: <group name='NoNotes'>: expected a field in the group, which begins an entry, but got none",
    ],
  ])('%s: in place of %j stands %j', (code, old, by, message) => {
    const error = refusal(() => heard(replaced(old, by)))

    expect(error.code).toBe(code)
    expect(error.message).toContain(`venue.xml:${message}`)
    expect(error).toMatchObject({ file: 'venue.xml', line: Number.parseInt(message, 10) })
  })

  test('unreadable: a file that is not there, or not in its encoding', () => {
    const missing = join(directory, 'missing.xml')
    const broken = written('broken.xml', Buffer.from(VENUE.replace('what', '\xe9'), 'latin1'))

    for (const file of [missing, broken]) {
      const error = refusal(() => loadQuickFixXml(file))
      expect(error).toMatchObject({ code: 'unreadable', file, line: undefined })
      expect(error.message).toMatch(`${file}: expected a text that can be read, but got `)
    }
  })

  test('malformed-xml: no depth that would exhaust the stack', () => {
    const deep = `<fix>${'<group>'.repeat(50_000)}`

    expect(refusal(() => readQuickFixXml(deep)).message).toMatch('at most 100 elements inside')
  })

  test('malformed-xml: entities of its own are not replaced', () => {
    const entity = `<!DOCTYPE fix [<!ENTITY major "4">]><fix major='&major;' minor='4'/>`

    expect(refusal(() => readQuickFixXml(entity)).message).toMatch('undefined entity')
  })
})

function heard(text: string): { notices: DictionaryNotice[]; dictionary: Dictionary } {
  const notices: DictionaryNotice[] = []
  const options: LoadOptions = { file: 'venue.xml', onNotice: (notice) => notices.push(notice) }
  return { dictionary: readQuickFixXml(text, options), notices }
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

function written(name: string, bytes: Buffer): string {
  const file = join(directory, name)
  writeFileSync(file, bytes)
  return file
}
