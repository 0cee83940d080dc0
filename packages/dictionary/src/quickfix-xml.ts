import { ownDataFields } from './data-fields.js'
import type {
  Dictionary,
  DictionaryVersion,
  FieldDefinition,
  Member,
  MessageDefinition,
} from './dictionary.js'
import type { LoadOptions } from './load-options.js'
import { readFields } from './quickfix-xml/fields.js'
import { readMembers, type Vocabulary } from './quickfix-xml/members.js'
import { withMsgTypes } from './quickfix-xml/msg-types.js'
import { administrative } from './xml/administrative.js'
import { readElements, type XmlElement } from './xml/elements.js'
import { fileText } from './xml/file-text.js'
import { Reading } from './xml/reading.js'
import { refuseEmptyGroups, refuseLoops } from './xml/sound.js'

/**
 * Reads the QuickFIX data dictionary at a path, see {@link readQuickFixXml}; in the encoding that the file declares.
 *
 * @throws DictionaryError
 */
export function loadQuickFixXml(file: string, options: LoadOptions = {}): Dictionary {
  return read(fileText(file), { file, ...options })
}

/**
 * Reads a QuickFIX data dictionary, the standard's or a counterparty's. Names and codes are taken as they are; unknown
 * elements, attributes and types are told to `onNotice`. Whatever leaves open what is meant is an error.
 *
 * @throws DictionaryError with file, line and element
 */
export function readQuickFixXml(text: string, options: LoadOptions = {}): Dictionary {
  return read([text], options)
}

function read(
  pieces: Iterable<string>,
  { file = 'dictionary.xml', version: given, onNotice }: LoadOptions,
): Dictionary {
  const reading = new Reading(file, onNotice)
  const root = readElements(reading.pieces(pieces), reading)
  if (root.name !== 'fix')
    throw reading.error('wrong-document', root, '<fix> as the outermost element', `<${root.name}>`)
  reading.knows(root, 'type', 'major', 'minor', 'servicepack', 'extensionpack')

  const version = given ?? versionOf(root, reading)
  const declaredSections = sectionsOf(root, reading)
  const sections =
    version === 'FIXT.1.1' ? withMsgTypes(declaredSections, reading) : declaredSections
  const fields = readFields(sections.fields, reading)
  const vocabulary: Vocabulary = {
    fields: byName(fields),
    components: declared(sections.components, reading),
    groups: new Map(),
  }
  const members = (of: readonly XmlElement[]): Member[] =>
    of.flatMap((section) => readMembers(section, vocabulary, reading))

  const components = new Map(
    [...vocabulary.components].map(([name, element]) => [name, members([element])]),
  )
  refuseLoops(components, vocabulary.components, reading)
  const dictionary = {
    version,
    fields,
    components,
    messages: readMessages(sections.messages, vocabulary, reading),
    header: members(sections.header),
    trailer: members(sections.trailer),
  }
  refuseEmptyGroups(vocabulary.groups, components, reading)
  ownDataFields(dictionary, file)
  return dictionary
}

type Section = 'header' | 'messages' | 'trailer' | 'components' | 'fields'

/** All sections of a name together: a counterparty's additions often stand in one of their own. */
function sectionsOf(root: XmlElement, reading: Reading): Record<Section, XmlElement[]> {
  const sections: Record<Section, XmlElement[]> = {
    header: [],
    messages: [],
    trailer: [],
    components: [],
    fields: [],
  }
  for (const child of root.children) {
    if (Object.hasOwn(sections, child.name)) sections[child.name as Section].push(child)
    else reading.ignores(child, root)
    reading.knows(child)
  }
  return sections
}

function byName(fields: ReadonlyMap<number, FieldDefinition>): Map<string, FieldDefinition> {
  return new Map([...fields.values()].map((field) => [field.name, field]))
}

function declared(sections: readonly XmlElement[], reading: Reading): Map<string, XmlElement> {
  const components = new Map<string, XmlElement>()
  for (const section of sections)
    for (const element of section.children) {
      if (element.name !== 'component') {
        reading.ignores(element, section)
        continue
      }
      reading.knows(element, 'name')
      const name = reading.attribute(element, 'name')
      const before = components.get(name)
      if (before !== undefined)
        throw reading.error(
          'duplicate-name',
          element,
          'one component of this name',
          `another after that of line ${before.line}`,
        )
      components.set(name, element)
    }
  return components
}

function readMessages(
  sections: readonly XmlElement[],
  vocabulary: Vocabulary,
  reading: Reading,
): Map<string, MessageDefinition> {
  const messages = new Map<string, MessageDefinition>()
  const lines = new Map<string, number>()
  for (const section of sections)
    for (const element of section.children) {
      if (element.name !== 'message') {
        reading.ignores(element, section)
        continue
      }
      reading.knows(element, 'name', 'msgtype', 'msgcat')
      const name = reading.attribute(element, 'name')
      const msgType = reading.attribute(element, 'msgtype')
      for (const key of [`msgtype='${msgType}'`, `name='${name}'`]) {
        const before = lines.get(key)
        if (before !== undefined)
          throw reading.error(
            'duplicate-message',
            element,
            `one message with ${key}`,
            `another after that of line ${before}`,
          )
        lines.set(key, element.line)
      }
      messages.set(msgType, {
        name,
        msgType,
        category: categoryOf(element, msgType, reading),
        members: readMembers(element, vocabulary, reading),
      })
    }
  return messages
}

function categoryOf(
  element: XmlElement,
  msgType: string,
  reading: Reading,
): MessageDefinition['category'] {
  const said = element.attributes.msgcat?.trim().toLowerCase()
  if (said === 'admin' || said === 'app') return said
  const category = administrative.has(msgType) ? 'admin' : 'app'
  if (said !== undefined)
    reading.notice('unknown-value', element, `Its msgcat is '${said}': it is taken as ${category}.`)
  return category
}

const VERSIONS: ReadonlyMap<string, DictionaryVersion> = new Map([
  ['FIX 4 0 0', 'FIX.4.0'],
  ['FIX 4 1 0', 'FIX.4.1'],
  ['FIX 4 2 0', 'FIX.4.2'],
  ['FIX 4 3 0', 'FIX.4.3'],
  ['FIX 4 4 0', 'FIX.4.4'],
  ['FIX 5 0 0', 'FIX.5.0'],
  ['FIX 5 0 1', 'FIX.5.0SP1'],
  ['FIX 5 0 2', 'FIX.5.0SP2'],
  ['FIXT 1 1 0', 'FIXT.1.1'],
])

function versionOf(root: XmlElement, reading: Reading): DictionaryVersion {
  const type = root.attributes.type?.trim() || 'FIX'
  const servicePack = root.attributes.servicepack?.trim() || '0'
  const major = reading.attribute(root, 'major')
  const minor = reading.attribute(root, 'minor')
  const version =
    VERSIONS.get([type, major, minor, servicePack].join(' ')) ??
    // FIX 4.x has errata in place of service packs, and some files count them
    (major === '4' ? VERSIONS.get([type, major, minor, '0'].join(' ')) : undefined)
  if (version === undefined)
    throw reading.error(
      'wrong-document',
      root,
      'type, major, minor and servicepack of FIX 4.0 to 5.0SP2 or FIXT 1.1, or the option version',
      `type='${type}' major='${major}' minor='${minor}' servicepack='${servicePack}'`,
    )
  return version
}
