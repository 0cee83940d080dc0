import type { Dictionary, FieldDefinition, Member, MessageDefinition } from '@goldfix/dictionary'

/** A message as it is written, and as it has to be read. */
export interface Filled {
  readonly init: Record<string, unknown>
  readonly body: Record<string, unknown>
}

const OF_THE_SESSION = new Set([8, 9, 10, 34, 35, 43, 49, 52, 56, 122])
const DEPTH_MAX = 8

/** A message with all that is required, every group, and of the rest what `random` says. */
export class Filling {
  /** Entries may multiply: what is not required is left out behind this many fields. */
  #left = 400

  constructor(
    private readonly dictionary: Dictionary,
    private readonly transport: Dictionary,
    private readonly random: () => number,
  ) {}

  message({ members }: MessageDefinition): Filled {
    const { header, trailer } = this.transport
    return this.#fill([...header, ...members, ...trailer], 0)
  }

  #fill(members: readonly Member[], depth: number): Filled {
    const filled: Filled = { init: {}, body: {} }
    this.#into(filled, members, depth)
    return filled
  }

  #into(filled: Filled, members: readonly Member[], depth: number): void {
    members.forEach((member, index) => {
      // which begins an entry
      const isFirst = depth > 0 && Object.keys(filled.init).length === 0
      if (member.kind === 'component') {
        const inside = this.dictionary.components.get(member.name) ?? []
        // all or nothing of a component that may be left out, as it may require something
        if (member.required || isFirst || this.#chooses(0.5)) this.#into(filled, inside, depth)
        return
      }
      const field = this.#field(member.tag)
      if (OF_THE_SESSION.has(field.tag) || Object.hasOwn(filled.init, field.name)) return
      const next = members[index + 1]
      if (field.type === 'LENGTH' && next?.kind === 'field' && isData(this.#field(next.tag))) return
      if (member.kind === 'group') {
        if (depth < DEPTH_MAX && (member.required || isFirst || this.#chooses(0.9)))
          this.#group(filled, field, member.members, depth + 1)
      } else if (member.required || isFirst || this.#chooses(0.4)) {
        this.#left--
        const [init, body] = someValue(field, this.dictionary.version, this.random)
        filled.init[field.name] = init
        filled.body[field.name] = body
      }
    })
  }

  #group(filled: Filled, { name }: FieldDefinition, members: readonly Member[], depth: number) {
    const count = depth === 1 ? 2 : 1
    const entries = Array.from({ length: count }, () => this.#fill(members, depth))
    filled.init[name] = entries.map(({ init }) => init)
    filled.body[name] = entries.map(({ body }) => body)
  }

  #chooses(probability: number): boolean {
    return this.#left > 0 && this.random() < probability
  }

  #field(tag: number): FieldDefinition {
    const field = this.dictionary.fields.get(tag) ?? this.transport.fields.get(tag)
    if (field === undefined) throw new Error(`no field ${tag}`)
    return field
  }
}

function isData({ type }: FieldDefinition): boolean {
  return type === 'DATA' || type === 'XMLDATA'
}

const NUMBERS = ['PRICE', 'AMT', 'QTY', 'FLOAT', 'PERCENTAGE', 'PRICEOFFSET']
const INTEGERS = ['INT', 'SEQNUM', 'LENGTH', 'NUMINGROUP', 'TAGNUM', 'DAYOFMONTH']

function someValue(
  field: FieldDefinition,
  version: string,
  random: () => number,
): readonly [init: unknown, body: unknown] {
  const { type, codes } = field
  const number = Math.floor(random() * 1000)
  const same = (value: unknown) => [value, value] as const
  if (type === 'BOOLEAN') return same(number % 2 === 0)
  if (codes !== undefined) {
    const code = [...codes.keys()][number % codes.size]
    if (type.startsWith('MULTIPLE')) return [[code], [code]]
    return same(INTEGERS.includes(type) ? Number(code) : code)
  }
  if (INTEGERS.includes(type)) return same(number)
  if (NUMBERS.includes(type)) return same(`${number}.${number}0`)
  if (isData(field)) return [`a\x01${number}`, Buffer.from(`a\x01${number}`)]
  if (type === 'UTCTIMESTAMP' || type === 'TIME') {
    const time = 1_764_297_195_123_000_000n + BigInt(number)
    return same(time)
  }
  if (type.startsWith('MULTIPLE')) return same(['a', 'b'])
  if (type === 'CHAR' && version > 'FIX.4.1') return same('x')
  return same(`text ${number}`)
}
