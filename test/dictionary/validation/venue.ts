import type { Dictionary, FieldDefinition, FieldType, Member } from '@goldfix/dictionary'

/** A small dictionary in which the standard's corners lie side by side. */
export const venue: Dictionary = {
  version: 'FIX.4.4',
  fields: new Map(
    [
      field(8, 'STRING'),
      field(9, 'LENGTH'),
      field(35, 'STRING'),
      field(34, 'SEQNUM'),
      field(49, 'STRING'),
      field(52, 'UTCTIMESTAMP'),
      field(56, 'STRING'),
      field(93, 'LENGTH'),
      field(89, 'DATA'),
      field(10, 'STRING'),
      field(11, 'STRING'),
      field(18, 'MULTIPLEVALUESTRING', 'A', 'B', 'AB'),
      field(38, 'QTY'),
      field(54, 'CHAR', '1', '2'),
      field(55, 'STRING'),
      field(58, 'STRING'),
      field(60, 'UTCTIMESTAMP'),
      field(354, 'LENGTH'),
      field(355, 'STRING'),
      field(40, 'CHAR', '1', '2'),
      field(453, 'NUMINGROUP'),
      field(448, 'STRING'),
      field(447, 'CHAR', 'D', 'E'),
      field(452, 'INT'),
      field(802, 'NUMINGROUP'),
      field(523, 'STRING'),
      field(803, 'INT'),
      field(555, 'NUMINGROUP'),
      field(600, 'STRING'),
      field(621, 'LENGTH'),
      field(622, 'DATA'),
      field(624, 'CHAR'),
      field(900, 'STRING'),
      field(901, 'STRING'),
      field(902, 'STRING'),
      field(5001, 'INT'),
    ].map((definition) => [definition.tag, definition]),
  ),
  components: new Map([
    ['Parties', [group(453, [must(448), may(447), must(452), part('SubParties')])]],
    ['SubParties', [group(802, [may(523), must(803)])]],
    ['Terms', [may(900), must(902), must(901)]],
  ]),
  messages: new Map(
    [
      { name: 'Heartbeat', msgType: '0', category: 'admin' as const, members: [] },
      {
        name: 'Order',
        msgType: 'D',
        category: 'app' as const,
        members: [
          must(11),
          must(54),
          may(38),
          may(18),
          may(60),
          part('Parties'),
          part('Terms'),
          may(354),
          may(355),
          may(600),
          group(555, [may(600), part('Parties'), may(621), may(622), may(624), may(58)]),
          may(58),
        ],
      },
      {
        name: 'Legs',
        msgType: 'L',
        category: 'app' as const,
        members: [{ ...group(555, [may(600), may(624)]), required: true }],
      },
    ].map((message) => [message.msgType, message]),
  ),
  header: [must(8), must(9), must(35), must(49), must(56), must(34), must(52)],
  trailer: [may(93), may(89), must(10)],
}

function field(tag: number, type: FieldType, ...codes: string[]): FieldDefinition {
  const named = { tag, name: `Field${tag}`, type }
  if (codes.length === 0) return named
  return { ...named, codes: new Map(codes.map((code) => [code, `CODE_${code}`])) }
}

function must(tag: number): Member {
  return { kind: 'field', tag, required: true }
}

function may(tag: number): Member {
  return { kind: 'field', tag, required: false }
}

function group(tag: number, members: readonly Member[]): Member {
  return { kind: 'group', tag, required: false, members }
}

function part(name: string): Member {
  return { kind: 'component', name, required: false }
}
