import type { Member } from '../dictionary.js'
import type { XmlElement } from './elements.js'
import type { Reading } from './reading.js'

/** The members that the children of an element are, each once: the first of two counts, aloud. */
export function uniqueMembers(
  parent: XmlElement,
  reading: Reading,
  memberOf: (child: XmlElement) => Member | undefined,
): Member[] {
  const members = new Map<string, Member>()
  for (const child of parent.children) {
    const member = memberOf(child)
    if (member === undefined) continue
    const key = member.kind === 'component' ? member.name : String(member.tag)
    if (members.has(key))
      reading.notice('repeated', child, `It has been there before, in <${parent.name}>.`)
    else members.set(key, member)
  }
  return [...members.values()]
}
