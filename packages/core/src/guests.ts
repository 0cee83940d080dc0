import type { Party } from './acceptor.js'
import type { Doorway } from './lobby.js'
import type { Connection } from './ports.js'
import { type DataFields, standardDataFields } from './wire/data-fields.js'
import type { FrameChecks } from './wire/frame.js'

/** A session that waits for its counterparty. */
export interface Guest {
  readonly party: Party
  readonly enter: (connection: Connection) => boolean
  readonly checks: FrameChecks
  readonly dataFields: DataFields
}

const namesThatMay = ['senderSubId', 'senderLocationId', 'targetSubId', 'targetLocationId'] as const

/** Those that are expected at one door; whom a Logon is for is found at once, however many there are. */
export class Guests {
  readonly #byNames = new Map<string, Set<Guest>>()
  /** How many guests do without the check. */
  readonly #without = { bodyLength: 0, checkSum: 0 }
  /** How many guests have them. */
  readonly #dataFields = new Map<DataFields, number>()

  add(guest: Guest): void {
    const names = namesOf(guest.party)
    const alike = this.#byNames.get(names) ?? new Set()
    if (alike.has(guest)) return
    alike.add(guest)
    this.#byNames.set(names, alike)
    this.#count(guest, 1)
  }

  delete(guest: Guest): void {
    const names = namesOf(guest.party)
    const alike = this.#byNames.get(names)
    if (!alike?.delete(guest)) return
    if (alike.size === 0) this.#byNames.delete(names)
    this.#count(guest, -1)
  }

  /** What every guest checks, as who checks more does it again; and whatever data fields some of them have. */
  get doorway(): Doorway {
    return {
      checks: {
        bodyLength: this.#without.bodyLength === 0,
        checkSum: this.#without.checkSum === 0,
      },
      dataFields: [...new Set([standardDataFields, ...this.#dataFields.keys()])],
    }
  }

  /** Those that a Logon may be for: of all whose names it has, the ones that ask for the most. */
  expectedFor(logon: Party): Guest[] {
    let found: Guest[] = []
    let most = 0
    for (const guest of this.#byNames.get(namesOf(logon)) ?? []) {
      const { party } = guest
      const asked = namesThatMay.filter((name) => party[name] !== undefined)
      if (!asked.every((name) => party[name] === logon[name])) continue
      if (asked.length > most) found = []
      if (asked.length < most) continue
      most = asked.length
      found.push(guest)
    }
    return found
  }

  #count({ checks, dataFields }: Guest, by: 1 | -1): void {
    if (checks.bodyLength === false) this.#without.bodyLength += by
    if (checks.checkSum === false) this.#without.checkSum += by
    const count = (this.#dataFields.get(dataFields) ?? 0) + by
    if (count === 0) this.#dataFields.delete(dataFields)
    else this.#dataFields.set(dataFields, count)
  }
}

/** What every Logon has; none of them holds SOH. */
function namesOf({ beginString, senderCompId, targetCompId }: Party): string {
  return `${beginString}\x01${senderCompId}\x01${targetCompId}`
}
