import fc from 'fast-check'
import {
  type Dictionary,
  type DictionaryVersion,
  type FieldDefinition,
  fieldTypes,
  type Member,
  type MessageDefinition,
} from '../dictionary.js'

const VERSIONS = ['FIX.4.2', 'FIX.4.4', 'FIX.5.0SP2', 'FIXT.1.1'] satisfies DictionaryVersion[]

/** What a list of members may refer to. */
interface Supply {
  readonly fields: readonly number[]
  readonly groups: readonly number[]
  readonly components: readonly string[]
}

/** Each has tags of its own, and messages have no component that is in another one: nothing is said in two ways. */
const ALPHA: Supply = { fields: [21, 22], groups: [121, 122], components: ['Beta'] }
const BETA: Supply = { fields: [31, 32], groups: [131], components: [] }
const GAMMA: Supply = { fields: [41, 42], groups: [141], components: ['Beta'] }
const OUTSIDE: Supply = { fields: [1, 2, 10, 5000], groups: [101], components: ['Alpha', 'Gamma'] }

const TAGS = [ALPHA, BETA, GAMMA, OUTSIDE].flatMap(({ fields, groups }) => [...fields, ...groups])

const codes = fc
  .dictionary(
    fc.stringMatching(/^[A-Za-z0-9 ?./-]{1,3}$/),
    fc.stringMatching(/^[A-Z][A-Z0-9_]{0,5}$/),
    { minKeys: 1, maxKeys: 3 },
  )
  .map((pairs) => new Map(Object.entries(pairs)))

/** Name and type belong to the tag, so that any two of these dictionaries agree in them. */
const field = (tag: number): fc.Arbitrary<FieldDefinition> =>
  fc
    .record({ codes, otherValues: fc.constant(true as const) }, { requiredKeys: [] })
    .map(({ codes, otherValues }) => ({
      tag,
      name: `Field${tag}`,
      type: fieldTypes[tag % fieldTypes.length] ?? 'STRING',
      ...(codes !== undefined && { codes }),
      ...(codes !== undefined && otherValues !== undefined && { otherValues }),
    }))

function members({ fields, groups, components }: Supply, depth = 0): fc.Arbitrary<Member[]> {
  const required = fc.boolean()
  const named = fc.record({
    kind: fc.constant('field' as const),
    tag: fc.constantFrom(...fields),
    required,
  })
  const kinds: fc.Arbitrary<Member>[] = [named]
  if (components.length > 0)
    kinds.push(
      fc.record({
        kind: fc.constant('component' as const),
        name: fc.constantFrom(...components),
        required,
      }),
    )
  if (depth < 2)
    kinds.push(
      fc.record({
        kind: fc.constant('group' as const),
        tag: fc.constantFrom(...groups),
        required,
        members: fc
          .tuple(named, members({ fields, groups, components }, depth + 1))
          .map(([first, more]) => [first, ...more.filter((one) => keyOf(one) !== first.tag)]),
      }),
    )
  return fc.uniqueArray(fc.oneof(...kinds), { maxLength: 4, selector: keyOf })
}

function keyOf(member: Member): string | number {
  return member.kind === 'component' ? member.name : member.tag
}

const message = (msgType: string): fc.Arbitrary<MessageDefinition> =>
  fc.record({
    name: fc.constant(`Message${msgType}`),
    msgType: fc.constant(msgType),
    category: fc.constant(msgType === '0' ? ('admin' as const) : ('app' as const)),
    members: members(OUTSIDE),
  })

function some<K, V>(all: readonly (readonly [K, V])[]): fc.Arbitrary<Map<K, V>> {
  return fc.subarray([...all]).map((chosen) => new Map(chosen))
}

/** Small dictionaries that have something in common; all their fields, components and groups are sound. */
export const arbitraryDictionary: fc.Arbitrary<Dictionary> = fc.record({
  version: fc.constantFrom(...VERSIONS),
  fields: fc
    .tuple(...TAGS.map(field))
    .chain((all) => some(all.map((one) => [one.tag, one] as const))),
  components: fc
    .tuple(members(ALPHA), members(BETA), members(GAMMA))
    .map(
      ([alpha, beta, gamma]) => new Map(Object.entries({ Beta: beta, Alpha: alpha, Gamma: gamma })),
    ),
  messages: fc
    .tuple(message('0'), message('D'), message('AE'))
    .chain((all) => some(all.map((one) => [one.msgType, one] as const))),
  header: members({ ...OUTSIDE, components: [] }),
  trailer: members(OUTSIDE),
})
