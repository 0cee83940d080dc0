import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dictionary } from './dictionary.js'
import { DictionaryError } from './dictionary-error.js'
import { FIX44 } from './fix44.js'
import { overlay } from './overlay.js'
import type { OverlayDefinition } from './overlay-definition.js'
import { readQuickFixXml } from './quickfix-xml.js'
import { arbitraryDictionary } from './testing/arbitrary-dictionary.js'

const VENUE: OverlayDefinition = {
  fields: {
    VenueFlag: { tag: 5001, type: 'CHAR', codes: { FAST: 'F', SAFE: 'S' }, otherValues: true },
    NoVenueNotes: { tag: 5002, type: 'NUMINGROUP' },
    VenueNote: { tag: 5003, type: 'STRING' },
    Side: { tag: 54, type: 'CHAR', codes: { VENUE_CROSS: 'Z' } },
  },
  codes: { OrdType: { VENUE_PEG: 'v' }, Text: { NONE: '-' }, VenueFlag: { SLOW: 'L' } },
  components: {
    VenueNotes: [{ group: 'NoVenueNotes', members: ['VenueNote', { component: 'Parties' }] }],
    Instrument: [{ field: 'VenueFlag', required: true }],
  },
  messages: {
    NewOrderSingle: {
      members: [
        'VenueFlag',
        { component: 'VenueNotes', required: true },
        { field: 'Account', required: true },
      ],
    },
    VenueStatus: { msgType: 'U1', members: [{ field: 'VenueFlag', required: true }] },
    VenuePing: { msgType: 'U2', category: 'admin' },
    VenueTwice: { msgType: 'U3', members: ['Side', 'Text', { field: 'Side', required: true }] },
  },
  header: ['VenueNote'],
  trailer: ['VenueNote'],
}

describe('an overlay in TypeScript', () => {
  const venue = overlay(FIX44, VENUE)

  test('adds fields, and codes to those that are there', () => {
    expect(venue.fields.size).toBe(FIX44.fields.size + 3)
    expect(venue.fields.get(5001)).toEqual({
      tag: 5001,
      name: 'VenueFlag',
      type: 'CHAR',
      codes: new Map([
        ['F', 'FAST'],
        ['S', 'SAFE'],
        ['L', 'SLOW'],
      ]),
      otherValues: true,
    })
    for (const [tag, value, name] of [
      [54, 'Z', 'VENUE_CROSS'],
      [40, 'v', 'VENUE_PEG'],
    ] as const) {
      const field = venue.fields.get(tag)
      expect(field?.codes).toEqual(
        new Map([...(FIX44.fields.get(tag)?.codes ?? []), [value, name]]),
      )
      expect(field?.otherValues).toBeUndefined()
    }
  })

  test('names values of a field that may have any without forbidding the others', () => {
    expect(venue.fields.get(58)).toMatchObject({
      codes: new Map([['-', 'NONE']]),
      otherValues: true,
    })
  })

  test('adds members behind those that are there, and changes what is required in place', () => {
    const below = FIX44.messages.get('D')?.members ?? []
    const account = below.findIndex((member) => member.kind === 'field' && member.tag === 1)
    const members = [...(venue.messages.get('D')?.members ?? [])]

    expect(members.splice(account, 1)).toEqual([{ kind: 'field', tag: 1, required: true }])
    expect(members).toEqual([
      ...below.filter((_, index) => index !== account),
      { kind: 'component', name: 'VenueNotes', required: true },
    ]) // VenueFlag is in Instrument
    expect(venue.components.get('Instrument')?.at(-1)).toEqual({
      kind: 'field',
      tag: 5001,
      required: true,
    })
    expect(venue.header.at(-1)).toEqual({ kind: 'field', tag: 5003, required: false })
  })

  test('adds whole components and messages', () => {
    expect(venue.components.get('VenueNotes')).toEqual([
      {
        kind: 'group',
        tag: 5002,
        required: false,
        members: [
          { kind: 'field', tag: 5003, required: false },
          { kind: 'component', name: 'Parties', required: false },
        ],
      },
    ])
    expect(venue.messages.get('U1')).toEqual({
      name: 'VenueStatus',
      msgType: 'U1',
      category: 'app',
      members: [{ kind: 'field', tag: 5001, required: true }],
    })
    expect(venue.messages.get('U2')).toMatchObject({ category: 'admin', members: [] })
    expect(venue.messages.get('U3')?.members).toEqual([
      { kind: 'field', tag: 54, required: true },
      { kind: 'field', tag: 58, required: false },
    ])
  })

  test('requires a group that may be there, and adds to its entries', () => {
    const definition: OverlayDefinition = {
      components: { Parties: [{ group: 'NoPartyIDs', required: true, members: ['Text'] }] },
    }
    const [below] = FIX44.components.get('Parties') ?? []

    expect(below).toMatchObject({ kind: 'group', required: false })
    expect(overlay(FIX44, definition).components.get('Parties')).toEqual([
      {
        ...below,
        required: true,
        members: [
          ...(below?.kind === 'group' ? below.members : []),
          { kind: 'field', tag: 58, required: false },
        ],
      },
    ])
  })

  test('leaves CheckSum(10) at the end', () => {
    expect(venue.trailer.map((member) => member.kind === 'field' && member.tag)).toEqual([
      93, 89, 5003, 10,
    ])
  })

  test('with nothing in it changes nothing', () => {
    expect(overlay(FIX44, {})).toEqual(FIX44)
  })
})

describe('a file laid over a version', () => {
  const FILE = `<fix type='FIX' major='4' minor='4'>
 <messages>
  <message name='NewOrderSingle' msgtype='D' msgcat='app'>
   <field name='Symbol' required='N'/>
   <group name='NoPartyIDs' required='N'><field name='PartyID' required='N'/></group>
   <group name='NoSecurityAltID' required='N'><field name='SecurityAltID' required='N'/></group>
   <field name='SecurityID' required='Y'/>
   <field name='VenueFlag' required='Y'/>
  </message>
 </messages>
 <fields>
  <field number='55' name='Symbol' type='STRING'/><field number='48' name='SecurityID' type='STRING'/>
  <field number='453' name='NoPartyIDs' type='NUMINGROUP'/><field number='448' name='PartyID' type='STRING'/>
  <field number='454' name='NoSecurityAltID' type='NUMINGROUP'/><field number='455' name='SecurityAltID' type='STRING'/>
  <field number='5001' name='VenueFlag' type='CHAR'/><field number='5002' name='VenueNote' type='STRING'/>
 </fields>
</fix>`

  test('does not say again what a component says, unless it requires it', () => {
    const { messages } = overlay(FIX44, readQuickFixXml(FILE))

    expect(messages.get('D')?.members).toEqual([
      ...(FIX44.messages.get('D')?.members ?? []),
      { kind: 'field', tag: 48, required: true },
      { kind: 'field', tag: 5001, required: true },
    ])
  })

  test('cannot extend the group of a component for one message alone', () => {
    const file = FILE.replace(
      "<field name='PartyID' required='N'/>",
      "<field name='PartyID' required='N'/><field name='VenueNote' required='N'/>",
    )

    expect(refusal(() => overlay(FIX44, readQuickFixXml(file)))).toBe(
      'conflict: message D, component Parties, group 453: expected the same members, or more of them in an ' +
        'overlay of the component, but got more',
    )
  })
})

describe('what an overlay cannot say', () => {
  test.each<[definition: OverlayDefinition, message: string]>([
    [
      { fields: { Seite: { tag: 54, type: 'CHAR' } } },
      'conflict: field 54: expected Side of type CHAR, as it is below, but got Seite of type CHAR',
    ],
    [
      { fields: { Side: { tag: 54, type: 'INT' } } },
      'conflict: field 54: expected Side of type CHAR, as it is below, but got Side of type INT',
    ],
    [
      { fields: { Side: { tag: 5054, type: 'CHAR' } } },
      'conflict: field Side: expected tag 54, as FIX.4.4 has it, but got tag 5054',
    ],
    [
      { fields: { A: { tag: 5001, type: 'CHAR' }, B: { tag: 5001, type: 'CHAR' } } },
      'duplicate-tag: field B: expected a tag of its own, but got that of A',
    ],
    [
      { fields: { A: { tag: 0.5, type: 'CHAR' } } },
      'invalid-attribute: field A: expected a tag from 1 to 2147483647, but got 0.5',
    ],
    [
      { fields: { A: { tag: 0, type: 'CHAR' } } },
      'invalid-attribute: field A: expected a tag from 1 to 2147483647, but got 0',
    ],
    [
      { messages: { NewOrderSingle: { members: ['NoPartyIDs'] } } },
      'conflict: message D, 453: expected a group, as it is below, but got a field',
    ],
    [
      { codes: { Seite: { BUY: '1' } } },
      'undefined-field: codes of Seite: expected a field of the overlay or of FIX.4.4, but got Seite',
    ],
    [
      { messages: { NewOrderSingle: { members: ['Seite'] } } },
      'undefined-field: message NewOrderSingle: expected a field of the overlay or of FIX.4.4, but got Seite',
    ],
    [
      { header: [{ component: 'Nobody' }] },
      'undefined-component: header: expected a component of the overlay or of FIX.4.4, but got Nobody',
    ],
    [
      { messages: { Novel: { members: ['Side'] } } },
      'missing-attribute: message Novel: expected msgType of a new message, but got none',
    ],
    [
      { messages: { Novel: { msgType: 'U1' }, Other: { msgType: 'U1' } } },
      'duplicate-message: message Other: expected an own msgType, but got that of Novel',
    ],
    [
      { messages: { Novel: { msgType: 'D' } } },
      'conflict: message D: expected NewOrderSingle, as it is below, but got Novel',
    ],
    [
      { messages: { NewOrderSingle: { msgType: 'U1' } } },
      'conflict: message NewOrderSingle: expected MsgType D, as it is below, but got MsgType U1',
    ],
    [
      { messages: { NewOrderSingle: { members: [{ group: 'Side', members: ['Text'] }] } } },
      'conflict: message D, 54: expected a field, as it is below, but got a group',
    ],
    [
      {
        components: {
          Instrument: [{ component: 'FinancingDetails' }],
          FinancingDetails: [{ component: 'Instrument' }],
        },
      },
      'component-loop: component FinancingDetails: expected a component that is not made of itself, but got ' +
        'FinancingDetails > Instrument > FinancingDetails',
    ],
    [
      {
        components: { Novel: [], Other: [{ group: 'NoLegs', members: [{ component: 'Novel' }] }] },
      },
      'empty-group: group 555: expected a field in the group, which begins an entry, but got none',
    ],
  ])('%j is refused', (definition, message) => {
    expect(refusal(() => overlay(FIX44, definition))).toBe(message)
  })

  test('a type that is none, for callers without types', () => {
    const definition: OverlayDefinition = JSON.parse(
      '{"fields":{"A":{"tag":5001,"type":"DECIMAL"}}}',
    )

    expect(refusal(() => overlay(FIX44, definition))).toMatch(
      /^invalid-attribute: field A: expected one of STRING, INT, .*, but got DECIMAL$/,
    )
  })

  test('a dictionary that has a name of the version below for another tag', () => {
    const file = readQuickFixXml(
      "<fix major='4' minor='4'><fields><field number='5054' name='Side' type='CHAR'/></fields></fix>",
    )

    expect(refusal(() => overlay(FIX44, file))).toBe(
      'conflict: field Side: expected tag 54, as it is below, but got tag 5054',
    )
  })
})

describe('any dictionaries', () => {
  test('an overlay says the same once and twice, and a dictionary adds nothing to itself', () => {
    fc.assert(
      fc.property(arbitraryDictionary, arbitraryDictionary, (a, b) => {
        const once = overlay(a, b)

        expect(plain(overlay(once, b))).toEqual(plain(once))
        expect(plain(overlay(once, once))).toEqual(plain(once))
      }),
    )
  })

  test('overlays may be laid over each other first', () => {
    fc.assert(
      fc.property(arbitraryDictionary, arbitraryDictionary, arbitraryDictionary, (a, b, c) => {
        expect(plain(overlay(overlay(a, b), c))).toEqual(plain(overlay(a, overlay(b, c))))
      }),
    )
  })

  test('everything of both is in it, and neither is changed', () => {
    fc.assert(
      fc.property(arbitraryDictionary, arbitraryDictionary, (a, b) => {
        const [beforeA, beforeB] = [structuredClone(a), structuredClone(b)]

        const { version, fields, components, messages } = overlay(a, b)

        expect(version).toBe(a.version)
        for (const one of [a, b]) {
          expect([...one.fields.keys()].filter((tag) => !fields.has(tag))).toEqual([])
          expect([...one.components.keys()].filter((name) => !components.has(name))).toEqual([])
          expect([...one.messages.keys()].filter((msgType) => !messages.has(msgType))).toEqual([])
        }
        for (const { tag, codes, otherValues } of [...a.fields.values(), ...b.fields.values()]) {
          const field = fields.get(tag)
          expect([...(codes?.keys() ?? [])].filter((value) => !field?.codes?.has(value))).toEqual(
            [],
          )
          if (otherValues) expect(field?.otherValues).toBe(true)
        }
        for (const [tag, { codes }] of b.fields)
          for (const [value, name] of codes ?? [])
            expect(fields.get(tag)?.codes?.get(value)).toBe(name)
        expect([a, b]).toEqual([beforeA, beforeB])
      }),
    )
  })
})

/** With the order of everything, which maps do not compare. */
function plain({ version, header, trailer, ...dictionary }: Dictionary): unknown {
  return {
    version,
    header,
    trailer,
    components: [...dictionary.components],
    messages: [...dictionary.messages],
    fields: [...dictionary.fields.values()].map(({ codes, ...field }) => ({
      ...field,
      codes: codes && [...codes],
    })),
  }
}

function refusal(act: () => unknown): string {
  try {
    act()
  } catch (cause) {
    if (cause instanceof DictionaryError) return `${cause.code}: ${cause.message}`
    throw cause
  }
  throw new Error('nothing was refused')
}
