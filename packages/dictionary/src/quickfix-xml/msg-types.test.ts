import { describe, expect, test } from 'vitest'
import type { LoadOptions } from '../load-options.js'
import { type DictionaryNotice, dictionaryNoticeText } from '../notice.js'
import { readQuickFixXml } from '../quickfix-xml.js'

const VENUE = `<fix type='FIXT' major='1' minor='1'>
<header/>
<messages>
<message name='Logon' msgtype='A' msgcat='admin'>
<component name='MsgTypeGrp' required='N'/>
</message>
</messages>
<trailer/>
<components>
<component name='MsgTypeGrp'/>
</components>
<fields>
<field number='372' name='RefMsgType' type='STRING'/>
<field number='1406' name='ExtensionPack' type='STRING'/>
</fields>
</fix>`
const GROUP = {
  kind: 'group',
  tag: 384,
  required: false,
  members: [372, 385, 1130, 1406, 1131, 1410].map((tag) => ({
    kind: 'field',
    tag,
    required: false,
  })),
}

describe('NoMsgTypes(384) of a FIXT.1.1 file', () => {
  test('has the members of the standard where the component is empty, and says so', () => {
    const { dictionary, notices } = heard(VENUE)

    expect(dictionary.components).toEqual(new Map([['MsgTypeGrp', [GROUP]]]))
    expect(notices).toEqual([
      "venue.xml:10: <component name='MsgTypeGrp'>: It has no members: those of FIXT 1.1 are taken. (empty)",
    ])
  })

  test('and where the group itself is empty, wherever it stands', () => {
    const empty = "<group name='NoMsgTypes' required='Y'/>"
    const field = "<field number='384' name='NoMsgTypes' type='NUMINGROUP'/></fields>"
    const { dictionary, notices } = heard(
      VENUE.replace("<component name='MsgTypeGrp' required='N'/>", empty)
        .replace(
          "<component name='MsgTypeGrp'/>",
          `<component name='MsgTypeGrp'>${empty}</component>`,
        )
        .replace('</fields>', field),
    )

    const required = { ...GROUP, required: true }
    expect(dictionary.components).toEqual(new Map([['MsgTypeGrp', [required]]]))
    expect(dictionary.messages.get('A')?.members).toEqual([required])
    expect(notices).toHaveLength(2)
  })

  test('brings the fields that the file does not have, and keeps those it has', () => {
    const { fields } = heard(VENUE).dictionary

    expect([...fields.values()].map(({ tag, name, type }) => `${tag} ${name} ${type}`)).toEqual([
      '372 RefMsgType STRING',
      '1406 ExtensionPack STRING',
      '384 NoMsgTypes NUMINGROUP',
      '385 MsgDirection CHAR',
      '1130 RefApplVerID STRING',
      '1131 RefCstmApplVerID STRING',
      '1410 DefaultVerIndicator BOOLEAN',
    ])
    expect(fields.get(385)?.codes?.get('S')).toBe('SEND')
  })

  test.each([
    [
      'what the file says of it',
      VENUE.replace(
        "<component name='MsgTypeGrp'/>",
        "<component name='MsgTypeGrp'><field name='RefMsgType' required='N'/></component>",
      ),
    ],
    ['another version', VENUE.replace("type='FIXT' major='1' minor='1'", "major='4' minor='4'")],
    [
      'a file in which one of the names is of another field',
      VENUE.replace('</fields>', "<field number='5001' name='NoMsgTypes' type='INT'/></fields>"),
    ],
  ])('stays as it is: %s', (_, text) => {
    const { dictionary, notices } = heard(text)

    expect(dictionary.fields.has(384)).toBe(false)
    expect(notices).toEqual([])
  })
})

function heard(text: string) {
  const notices: DictionaryNotice[] = []
  const options: LoadOptions = { file: 'venue.xml', onNotice: (notice) => notices.push(notice) }
  return { dictionary: readQuickFixXml(text, options), notices: notices.map(dictionaryNoticeText) }
}
