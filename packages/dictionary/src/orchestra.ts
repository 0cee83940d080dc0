import { ownDataFields } from './data-fields.js'
import type { Dictionary, DictionaryVersion, Member, MessageDefinition } from './dictionary.js'
import type { LoadOptions } from './load-options.js'
import { readFields } from './orchestra/fields.js'
import { Parts } from './orchestra/parts.js'
import { scenarioOf } from './orchestra/scenario.js'
import { sectionsOf } from './orchestra/sections.js'
import { administrative } from './xml/administrative.js'
import { readElements, type XmlElement } from './xml/elements.js'
import { fileText } from './xml/file-text.js'
import { Reading } from './xml/reading.js'
import { refuseEmptyGroups, refuseLoops } from './xml/sound.js'

/**
 * Reads the FIX Orchestra file at a path, see {@link readOrchestra}; in the encoding that the file declares.
 *
 * @throws DictionaryError
 */
export function loadOrchestra(file: string, options: LoadOptions = {}): Dictionary {
  return read(fileText(file), { file, ...options })
}

/**
 * Reads a FIX Orchestra repository: fields, code sets, components, groups and messages. A group becomes a component that has
 * it, as in QuickFIX's dictionaries; StandardHeader and StandardTrailer become header and trailer. Of a message's scenarios
 * the base counts, or else the first. Rules, flows and actors are no part of a dictionary: what depends on a rule is
 * optional, and told to `onNotice`.
 *
 * Source: FIX Orchestra Technical Specification 1.0 and 1.1, "Messages", "Components", "Fields".
 *
 * @throws DictionaryError with file, line and element
 */
export function readOrchestra(text: string, options: LoadOptions = {}): Dictionary {
  return read([text], options)
}

/** What is for people, for other encodings, or for what a session does beyond a single message. */
const NO_PART = [
  'annotation',
  'metadata',
  'categories',
  'sections',
  'scenarios',
  'actors',
  'concepts',
  'responses',
  'mappedDatatype',
  'protocol',
]

const HEADER = 'StandardHeader'
const TRAILER = 'StandardTrailer'

function read(
  pieces: Iterable<string>,
  { file = 'orchestra.xml', version, onNotice }: LoadOptions,
): Dictionary {
  const reading = new Reading(file, onNotice)
  const root = readElements(reading.pieces(pieces), reading, new Set(NO_PART))
  if (root.name !== 'repository')
    throw reading.error(
      'wrong-document',
      root,
      '<repository> of FIX Orchestra as the outermost element',
      `<${root.name}>`,
    )
  const sections = sectionsOf(root, reading)
  const fields = readFields(sections, reading)
  const parts = new Parts(fields, sections, reading)
  const { components, elements, groups } = parts.read()
  refuseLoops(components, elements, reading)
  refuseEmptyGroups(groups, components, reading)

  const messages = readMessages(sections.messages, parts, reading)
  const header = components.get(HEADER) ?? []
  const trailer = components.get(TRAILER) ?? []
  components.delete(HEADER)
  components.delete(TRAILER)
  const dictionary = {
    version: version ?? versionOf(root, reading),
    fields,
    components,
    messages,
    header,
    trailer,
  }
  ownDataFields(dictionary, file)
  return dictionary
}

function readMessages(
  elements: readonly XmlElement[],
  parts: Parts,
  reading: Reading,
): Map<string, MessageDefinition> {
  const messages = new Map<string, MessageDefinition>()
  const base = elements.filter((element) => scenarioOf(element) === 'base')
  for (const element of [...base, ...elements.filter((one) => !base.includes(one))]) {
    if (element.attributes.supported === 'forbidden') continue
    const name = reading.attribute(element, 'name')
    const msgType = reading.attribute(element, 'msgType')
    if (messages.has(msgType)) {
      refuseTwin(element, msgType, elements, reading)
      reading.notice('repeated', element, `Of MsgType ${msgType} another scenario is taken.`)
      continue
    }
    const isAdmin =
      element.attributes.category?.toLowerCase() === 'session' || administrative.has(msgType)
    messages.set(msgType, {
      name,
      msgType,
      category: isAdmin ? 'admin' : 'app',
      members: element.children.flatMap((child) => {
        if (child.name === 'structure') return withoutEnds(parts.members(child))
        reading.ignores(child, element)
        return []
      }),
    })
  }
  return messages
}

function refuseTwin(
  element: XmlElement,
  msgType: string,
  elements: readonly XmlElement[],
  reading: Reading,
): void {
  const twin = elements.find(
    (one) =>
      one !== element &&
      one.attributes.msgType === msgType &&
      scenarioOf(one) === scenarioOf(element),
  )
  if (twin !== undefined)
    throw reading.error(
      'duplicate-message',
      element,
      `one message with msgType='${msgType}' in a scenario`,
      `another beside that of line ${twin.line}`,
    )
}

function withoutEnds(members: readonly Member[]): Member[] {
  return members.filter(
    (member) => !(member.kind === 'component' && [HEADER, TRAILER].includes(member.name)),
  )
}

const VERSIONS: readonly DictionaryVersion[] = [
  'FIX.4.0',
  'FIX.4.1',
  'FIX.4.2',
  'FIX.4.3',
  'FIX.4.4',
  'FIX.5.0',
  'FIX.5.0SP1',
  'FIX.5.0SP2',
  'FIXT.1.1',
]

/** `FIX.5.0SP2_EP254` is of FIX.5.0SP2, and so is whatever FIX Latest is: 5.0SP2 with extension packs. */
function versionOf(root: XmlElement, reading: Reading): DictionaryVersion {
  const said = reading.attribute(root, 'version')
  const named = /^FIXT?\.[^_-]+/.exec(said)?.[0]
  const version = named === 'FIX.Latest' ? 'FIX.5.0SP2' : VERSIONS.find((one) => one === named)
  if (version === undefined)
    throw reading.error(
      'wrong-document',
      root,
      `a version that begins with one of ${VERSIONS.join(', ')} or FIX.Latest, or the option version`,
      `'${said}'`,
    )
  return version
}
