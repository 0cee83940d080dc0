import type {
  Dictionary,
  FieldDefinition,
  Member,
} from '../../packages/dictionary/src/dictionary.js'
import { codesName, constantsOf } from '../../packages/dictionary/src/typed/codes.js'
import { KINDS, type Kind, kindOf } from '../../packages/dictionary/src/typed/kind.js'
import { SESSION_TAGS } from '../../packages/dictionary/src/typed/plan.js'

/**
 * The text of `packages/dictionary/src/generated/<name>-types.ts`: what messages are made of and read as. The same for the
 * same dictionary, always.
 */
export function typesModule(name: string, dictionary: Dictionary, transport = dictionary): string {
  return new TypesModule(dictionary, transport).text(`${name.toUpperCase()}Version`)
}

/** One field as it is written, and as it is read. */
interface Property {
  readonly name: string
  readonly tag: number
  readonly init: string
  readonly body: string
}

class TypesModule {
  readonly #dictionary: Dictionary
  readonly #transport: Dictionary
  readonly #messageNames: ReadonlySet<string>
  /** Of code sets, by the name of their field. */
  readonly #codes = new Map<string, string>()
  readonly #declared = new Set<string>()
  readonly #lines: string[] = []

  constructor(dictionary: Dictionary, transport: Dictionary) {
    this.#dictionary = dictionary
    this.#transport = transport
    this.#messageNames = new Set([...dictionary.messages.values()].map(({ name }) => name))
  }

  text(version: string): string {
    this.#lines.push(...HEAD)
    const codes = this.#codeSets()
    this.#interfaces('Header', this.#transport.header, false)
    this.#interfaces('Trailer', this.#transport.trailer, false)
    const messages: string[] = []
    for (const { name, msgType, members } of this.#dictionary.messages.values()) {
      this.#interfaces(name, members, false, ['Header', 'Trailer'])
      messages.push(`/** ${msgType} */ readonly ${name}: MessageFactory<${name}Init, ${name}>`)
    }
    const fields = [...this.#dictionary.fields.values()].map((field) => {
      const code = this.#codes.get(field.name)
      return `readonly ${field.name}: FieldValues<'${this.#kind(field)}'${code === undefined ? '' : `, ${code}`}>`
    })
    const components = this.#components() // declares what only they have
    this.#lines.push(`export interface ${version}Index {`)
    this.#lines.push('readonly header: InitAndBody<HeaderInit, Header>')
    this.#lines.push('readonly fields: {', ...fields, '}')
    this.#lines.push('readonly components: {', ...components, '}', '}')
    this.#lines.push(`export interface ${version} extends Version<${version}Index> {`)
    this.#lines.push(...messages, ...codes, '}', '')
    return this.#lines.join('\n')
  }

  /** Declares the unions, and answers the properties that hold their constants. */
  #codeSets(): string[] {
    const properties: string[] = []
    for (const field of [...this.#transport.fields.values(), ...this.#dictionary.fields.values()]) {
      if (this.#codes.has(field.name)) continue
      const constants = constantsOf(field, this.#kind(field))
      if (constants === undefined) continue
      const name = this.#declare(codesName(field.name, (one) => this.#messageNames.has(one)))
      this.#codes.set(field.name, name)
      const values = [...new Set(Object.values(constants))].map(literal)
      this.#lines.push(`export type ${name} = ${values.join(' | ')}`)
      if (this.#dictionary.fields.get(field.tag)?.codes === undefined) continue
      const members = Object.entries(constants).map(
        ([constant, value]) => `readonly ${constant}: ${literal(value)}`,
      )
      properties.push(`readonly ${name}: { ${members.join('; ')} }`)
    }
    return properties
  }

  /** Declares `name` and `<name>Init`, and before them what they extend and whose entries they have. */
  #interfaces(
    name: string,
    members: readonly Member[],
    optional: boolean,
    above: readonly string[] = [],
    isEntry = false,
  ): string {
    const bases = [...above]
    const properties: Property[] = []
    for (const [index, member] of members.entries()) {
      if (member.kind === 'component')
        bases.push(this.#component(member.name, optional || !member.required))
      else if (!this.#isLength(member, members[index + 1]))
        properties.push(this.#property(name, member, optional))
    }
    if (isEntry) this.#beginsWithFirst(members, properties)
    const declared = this.#declare(name)
    this.#declare(`${name}Init`)
    this.#interface(declared, bases, properties, 'body')
    this.#interface(
      `${declared}Init`,
      bases.map((base) => `${base}Init`),
      properties.filter(({ tag }) => !SESSION_TAGS.has(tag)),
      'init',
    )
    return declared
  }

  #interface(
    name: string,
    bases: readonly string[],
    properties: readonly Property[],
    side: 'init' | 'body',
  ): void {
    const above = bases.length === 0 ? '' : ` extends ${[...new Set(bases)].join(', ')}`
    this.#lines.push(`export interface ${name}${above} {`)
    for (const property of properties)
      this.#lines.push(side === 'init' ? `/** ${property.tag} */ ${property.init}` : property.body)
    this.#lines.push('}')
  }

  #component(name: string, optional: boolean): string {
    const members = this.#componentMembers(name)
    // without anything that it requires both are the same
    const isOptional = optional && this.#requires(members)
    const clashes = this.#messageNames.has(name) || [...this.#codes.values()].includes(name)
    const plain = clashes ? `${name}Component` : name
    const full = isOptional ? `Optional${plain}` : plain
    return this.#declared.has(full) ? full : this.#interfaces(full, members, isOptional)
  }

  /** As an overlay may refer to them. */
  #components(): string[] {
    return [...this.#dictionary.components.keys()].map((name) => {
      const declared = this.#component(name, false)
      return `readonly ${name}: InitAndBody<${declared}Init, ${declared}>`
    })
  }

  #componentMembers(name: string): readonly Member[] {
    const { components } = this.#dictionary
    const members = components.get(name) ?? this.#transport.components.get(name)
    if (members === undefined) throw new Error(`no component ${name}`)
    return members
  }

  #requires(members: readonly Member[]): boolean {
    return members.some(
      (member) =>
        member.required &&
        (member.kind !== 'component' || this.#requires(this.#componentMembers(member.name))),
    )
  }

  #property(owner: string, member: Exclude<Member, { kind: 'component' }>, optional: boolean) {
    const field = this.#field(member.tag)
    const required = member.required && !optional
    if (member.kind === 'field') {
      const values = this.#values(field)
      return property(field, values.init, values.body, required)
    }
    const entry = this.#interfaces(`${owner}_${field.name}`, member.members, false, [], true)
    const { name, tag } = field
    return {
      name,
      tag,
      init: required
        ? `readonly ${name}: readonly ${entry}Init[]`
        : `readonly ${name}?: readonly ${entry}Init[] | undefined`,
      body: `readonly ${name}: readonly ${entry}[]`,
    }
  }

  /** The first field of an entry is always there; of a component that begins it, it is said again. */
  #beginsWithFirst(members: readonly Member[], properties: Property[]): void {
    const first = this.#firstOf(members)
    if (first === undefined || first.kind !== 'field' || first.required) return
    const field = this.#field(first.tag)
    const { init, body } = this.#values(field)
    const required = property(field, init, body, true)
    const at = properties.findIndex(({ tag }) => tag === first.tag)
    properties.splice(Math.max(at, 0), at < 0 ? 0 : 1, required)
  }

  #firstOf(members: readonly Member[]): Member | undefined {
    for (const member of members) {
      if (member.kind !== 'component') return member
      const inside = this.#firstOf(this.#componentMembers(member.name))
      if (inside !== undefined) return inside
    }
    return undefined
  }

  #values(field: FieldDefinition): { readonly init: string; readonly body: string } {
    const kind = this.#kind(field)
    const code = this.#codes.get(field.name)
    const [init, body] = VALUES[kind]
    if (code === undefined) return { init, body }
    const known = field.otherValues
      ? `${code} | ${kind === 'integer' ? 'number' : '(string & {})'}`
      : code
    return kind === 'list'
      ? {
          init: `ListValue<${known}>`,
          body: `readonly ${field.otherValues ? `(${known})` : known}[]`,
        }
      : { init: known, body: known }
  }

  #isLength(member: Member, next: Member | undefined): boolean {
    if (member.kind !== 'field' || next?.kind !== 'field') return false
    return this.#field(member.tag).type === 'LENGTH' && KINDS[this.#field(next.tag).type] === 'data'
  }

  #kind(field: FieldDefinition): Kind {
    return kindOf(field.type, this.#dictionary.version)
  }

  #field(tag: number): FieldDefinition {
    const field = this.#dictionary.fields.get(tag) ?? this.#transport.fields.get(tag)
    if (field === undefined) throw new Error(`no field ${tag}`)
    return field
  }

  #declare(name: string): string {
    if (this.#declared.has(name)) throw new Error(`two types would have the name ${name}`)
    this.#declared.add(name)
    return name
  }
}

const HEAD = [
  '// Written by scripts/dictionary-tables.ts from a QuickFIX data dictionary, see NOTICE.',
  'import type {',
  '  DataValue, DecimalValue, FieldValues, IntegerValue, ListValue, TimeValue,',
  "} from '../typed/field-values.js'",
  "import type { MessageFactory } from '../typed/message-factory.js'",
  "import type { InitAndBody, Version } from '../typed/version.js'",
  '',
]

/** How a kind of values is written, and read. */
const VALUES: Readonly<Record<Kind, readonly [init: string, body: string]>> = {
  text: ['string', 'string'],
  character: ['string', 'string'],
  integer: ['IntegerValue', 'number'],
  decimal: ['DecimalValue', 'string'],
  boolean: ['boolean', 'boolean'],
  time: ['TimeValue', 'bigint'],
  data: ['DataValue', 'Buffer'],
  list: ['ListValue', 'readonly string[]'],
}

function property(
  { name, tag }: FieldDefinition,
  init: string,
  body: string,
  required: boolean,
): Property {
  return {
    name,
    tag,
    init: required ? `readonly ${name}: ${init}` : `readonly ${name}?: ${init} | undefined`,
    body: `readonly ${name}: ${required ? body : `${body} | undefined`}`,
  }
}

function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : `'${value.replaceAll(/['\\]/g, '\\$&')}'`
}
