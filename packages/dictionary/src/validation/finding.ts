import type { Fault } from '@goldfix/core'
import * as reasons from './reason.js'

const { Reason } = reasons

/**
 * How grave faults are: only the gravest of a message is told, and of those as grave the one that comes first.
 *
 * Source: the order of questions in QuickFIX and QuickFIX/J: the structure of the message, then its MsgType(35),
 * then required fields, then field by field.
 */
export const Gravity = { Structure: 0, Missing: 1, Field: 2, None: 3 } as const

/** The fault of a message that is to be told, so far. */
export class Finding {
  #gravity: number = Gravity.None
  #place = 0
  #reason = 0
  #tag = 0

  clear(): void {
    this.#gravity = Gravity.None
  }

  get isNothing(): boolean {
    return this.#gravity === Gravity.None
  }

  /** @param place what comes first among faults as grave: positions, and for missing fields the level's */
  note(gravity: number, place: number, reason: number, tag: number): void {
    const isFirst = gravity < this.#gravity || (gravity === this.#gravity && place < this.#place)
    if (!isFirst) return
    this.#gravity = gravity
    this.#place = place
    this.#reason = reason
    this.#tag = tag
  }

  get fault(): Fault | undefined {
    if (this.#gravity === Gravity.None) return undefined
    const fault = { reason: this.#reason, refTagId: this.#tag }
    return this.#reason === Reason.Other ? { ...fault, text: TORN } : fault
  }
}

/** Text(58) that says what 99 does not. */
const TORN = 'Length and data do not come together'
