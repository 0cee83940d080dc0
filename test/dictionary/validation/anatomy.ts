import type { Dictionary, FieldDefinition, Member } from '@goldfix/dictionary'

/** A member of a level with its components spelled out. */
export interface Part {
  readonly tag: number
  readonly field: FieldDefinition
  readonly isRequired: boolean
  /** What else must be there when it is: the required members of its optional component. */
  readonly needs: readonly number[]
  /** What an entry is made of, where it is the count of a group. */
  readonly entry: readonly Part[] | undefined
}

/** The members of a level in order, each tag once. */
export function anatomy(members: readonly Member[], dictionary: Dictionary): Part[] {
  const parts = new Map<number, Part>()
  const add = (of: readonly Member[], needs: number[] | undefined) => {
    for (const member of of) {
      if (member.kind === 'component') {
        const inner = dictionary.components.get(member.name) ?? []
        add(inner, member.required ? needs : [])
        continue
      }
      const { tag, required } = member
      const field = dictionary.fields.get(tag)
      if (field === undefined || parts.has(tag)) continue
      const entry = member.kind === 'group' ? anatomy(member.members, dictionary) : undefined
      const isRequired = required && needs === undefined
      if (required) needs?.push(tag)
      parts.set(tag, { tag, field, isRequired, needs: needs ?? [], entry })
    }
  }
  add(members, undefined)
  return [...parts.values()]
}
