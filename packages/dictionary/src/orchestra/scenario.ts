import type { XmlElement } from '../xml/elements.js'

/** The flavour of a definition, or the one that a reference means. */
export function scenarioOf(element: XmlElement): string {
  return element.attributes.scenario?.trim() || 'base'
}
