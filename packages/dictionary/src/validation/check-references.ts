import { UsageError } from '@goldfix/core'
import type { Dictionary, Member } from '../dictionary.js'

/**
 * Throws a UsageError for a dictionary whose members name fields or components that it does not have, whose
 * components hold themselves, or whose groups have no members: messages are laid out when the first of their type
 * comes, and then it would be too late.
 */
export function checkReferences(dictionary: Dictionary): void {
  const { fields, components, messages, header, trailer } = dictionary
  const sound = new Set<string>()
  const open = new Set<string>()

  checkMembers(header, 'the header')
  checkMembers(trailer, 'the trailer')
  for (const { name, members } of messages.values()) checkMembers(members, name)

  function checkMembers(members: readonly Member[], where: string): void {
    for (const member of members) {
      if (member.kind === 'component') {
        checkComponent(member.name, where)
        continue
      }
      if (!fields.has(member.tag)) refuse(`has field ${member.tag}, which is not defined`, where)
      if (member.kind === 'field') continue
      if (member.members.length === 0) refuse(`has no members for group ${member.tag}`, where)
      checkMembers(member.members, where)
    }
  }

  function checkComponent(name: string, where: string): void {
    if (sound.has(name)) return
    const members = components.get(name)
    if (members === undefined) refuse(`has component '${name}', which is not defined`, where)
    if (open.has(name)) refuse(`has component '${name}' inside itself`, where)
    open.add(name)
    checkMembers(members, `component '${name}'`)
    open.delete(name)
    sound.add(name)
  }

  function refuse(what: string, where: string): never {
    throw new UsageError('invalid-option', `${dictionary.version}: ${where} ${what}`)
  }
}
