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
const TAGS = [1, 2, 3, 4, 5000]
const COMPONENTS = ['Alpha', 'Beta', 'Gamma']

const codes = fc
  .dictionary(
    fc.stringMatching(/^[A-Za-z0-9 ?./-]{1,3}$/),
    fc.stringMatching(/^[A-Z][A-Z0-9_]{0,5}$/),
    {
      minKeys: 1,
      maxKeys: 3,
    },
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

/** Each field and component at most once, and only components that come later: no loops. */
function members(components: readonly string[], depth = 0): fc.Arbitrary<Member[]> {
  const required = fc.boolean()
  const named = fc.record({
    kind: fc.constant('field' as const),
    tag: fc.constantFrom(...TAGS),
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
        tag: fc.constantFrom(...TAGS),
        required,
        members: fc
          .tuple(named, members(components, depth + 1))
          .map(([first, more]) => [first, ...more.filter((one) => keyOf(one) !== keyOf(first))]),
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
    members: members(COMPONENTS),
  })

/** Small dictionaries that may have something in common; all their fields, components and groups are sound. */
export const arbitraryDictionary: fc.Arbitrary<Dictionary> = fc.record({
  version: fc.constantFrom(...VERSIONS),
  fields: fc.tuple(...TAGS.map(field)).map((all) => new Map(all.map((one) => [one.tag, one]))),
  components: fc
    .tuple(...COMPONENTS.map((_, at) => members(COMPONENTS.slice(at + 1))))
    .map((all) => new Map(COMPONENTS.map((name, at) => [name, all[at] ?? []]))),
  messages: fc
    .tuple(fc.subarray(['0', 'D', 'AE']), message('0'), message('D'), message('AE'))
    .map(([chosen, ...all]) => {
      const some = all.filter(({ msgType }) => chosen.includes(msgType))
      return new Map(some.map((one) => [one.msgType, one]))
    }),
  header: members([]),
  trailer: members(COMPONENTS),
})
