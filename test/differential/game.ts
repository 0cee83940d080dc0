import { type Answer, isSame, normalize, typesOf } from './answer.js'
import type { Conversation, Say, Step } from './conversation.js'
import { beginStringOf } from './conversation.js'
import type { Line } from './line.js'
import { Numbers } from './numbers.js'
import type { Party } from './party.js'
import type { Rule } from './rules.js'
import { wireOf } from './wire.js'

/** One step and what both acceptors made of it. */
export interface Turn {
  readonly step: Step
  /** What was sent, as wire text with `|`; empty where nothing was. */
  readonly wire: string
  /** The number that the acceptor waited for before. */
  readonly expected: number
  /** Counts the connections. */
  readonly connection: number
  /** Counts how often the numbers have begun again. */
  readonly generation: number
  readonly ours: Answer
  readonly theirs: Answer
}

/** A turn on which the two acceptors differ. */
export interface Difference extends Turn {
  readonly version: Conversation['version']
  /** The turns before, the first one first. */
  readonly past: readonly Turn[]
}

/** The acceptors that are compared. */
export interface Parties {
  readonly ours: Party
  readonly theirs: Party
}

interface Lines {
  readonly ours: Line
  readonly theirs: Line
}

/** One conversation, played against both acceptors at once. */
export class Game {
  readonly conversation: Conversation
  readonly turns: Turn[] = []
  /** The rules that explained a difference, in the order of their use. */
  readonly explained: Rule[] = []
  /** The first difference that no rule explains. */
  difference: Difference | undefined
  readonly #compId: string
  readonly #parties: Parties
  readonly #rules: readonly Rule[]
  readonly #numbers = new Numbers()
  #at = 0
  #over = false
  #lines: Lines | undefined
  #intruders: Lines | undefined
  #move: Omit<Turn, 'ours' | 'theirs'> | undefined
  #connection = 0
  #generation = 0
  /** Messages that may still be said on this connection; both have said Logout. */
  #leaving: number | undefined

  constructor(
    conversation: Conversation,
    compId: string,
    parties: Parties,
    rules: readonly Rule[],
  ) {
    this.conversation = conversation
    this.#compId = compId
    this.#parties = parties
    this.#rules = rules
  }

  get over(): boolean {
    return this.#over
  }

  /** Makes the next step; the acceptors have to be quiet before {@link look}. */
  async move(): Promise<void> {
    this.#move = undefined
    const step = this.#next()
    if (step === undefined) {
      this.#over = true
      this.#hangUp()
      return
    }
    const expected = this.#numbers.next
    let wire = ''
    if (step.kind === 'hang up') this.#hangUp()
    else if (step.kind === 'connect') {
      this.#lines = await this.#dial()
      this.#connection++
    } else if (step.kind === 'intrude') {
      this.#intruders = await this.#dial()
      wire = this.#say(logonFor(this.conversation), this.#intruders)
    } else if (this.#lines !== undefined) {
      wire = this.#say(step, this.#lines)
    }
    const counts = { connection: this.#connection, generation: this.#generation }
    this.#move = { step, wire, expected, ...counts }
  }

  /** Compares what came in answer to the last step. */
  look(): void {
    if (this.#move === undefined) return
    const { step } = this.#move
    const ours = this.#answer('ours')
    const theirs = this.#answer('theirs')
    const turn: Turn = { ...this.#move, ours, theirs }
    if (!isSame(ours, theirs))
      this.#judge({ ...turn, version: this.conversation.version, past: [...this.turns] })
    if (step.kind === 'say' && !isRefusedLogon(turn, this.turns.at(-1))) {
      this.#numbers.said(step)
      if (step.offset === 'first') this.#generation++
    }
    this.turns.push(turn)
    this.#intruders?.ours.hangUp()
    this.#intruders?.theirs.hangUp()
    this.#intruders = undefined
    if (this.#over) return this.#hangUp()
    const { ours: mine, theirs: other } = this.#lines ?? {}
    if (mine?.closed && other?.closed) this.#hangUp()
    else if (mine?.closed || other?.closed) this.#leaving = 0
    else this.#followLogout(step, ours, theirs)
  }

  #judge(difference: Difference): void {
    const rule = this.#rules.find(({ explains }) => explains(difference))
    if (rule === undefined) {
      this.difference = difference
      this.#over = true
      return
    }
    this.explained.push(rule)
    if (!rule.goesOn) this.#over = true
  }

  /** After a Logout(5) one more message is said at most, and nothing after an answered one. */
  #followLogout(step: Step, ours: Answer, theirs: Answer): void {
    if (this.#leaving !== undefined) this.#leaving--
    if (!typesOf(ours).includes('5') || !typesOf(theirs).includes('5')) return
    this.#leaving ??= step.kind === 'say' && step.msgType === '5' ? 0 : 1
  }

  /** The next step that makes sense; a connection is closed in a turn of its own. */
  #next(): Step | undefined {
    if (this.#over) return undefined
    const { steps } = this.conversation
    const step = steps[this.#at]
    if (this.#lines !== undefined) {
      if (step?.kind === 'connect' || (this.#leaving ?? 1) <= 0) return { kind: 'hang up' }
      this.#at++
      return step
    }
    while (this.#at < steps.length && steps[this.#at]?.kind !== 'connect') this.#at++
    return steps[this.#at++]
  }

  async #dial(): Promise<Lines> {
    const { ours, theirs } = this.#parties
    const [mine, other] = await Promise.all([ours.dial(), theirs.dial()])
    return { ours: mine, theirs: other }
  }

  #say(step: Say, lines: Lines): string {
    const { version } = this.conversation
    const bytes = wireOf(step, {
      version,
      compId: this.#compId,
      number: this.#numbers.numberOf(step),
      next: this.#numbers.next,
      now: Date.now(),
    })
    lines.ours.say(bytes)
    lines.theirs.say(bytes)
    return bytes.toString('latin1').replaceAll('\u0001', '|')
  }

  #answer(side: 'ours' | 'theirs'): Answer {
    const line = this.#lines?.[side]
    const intruder = this.#intruders?.[side]
    const messages = [...(intruder?.heard() ?? []), ...(line?.heard() ?? [])]
    return {
      messages: messages.map(normalize),
      closed: (intruder ?? line)?.closed ?? false,
    }
  }

  #hangUp(): void {
    this.#lines?.ours.hangUp()
    this.#lines?.theirs.hangUp()
    this.#lines = undefined
    this.#leaving = undefined
    this.#numbers.lost()
  }
}

/** The first message of a connection, without a Logon in answer: nothing has been said to the session. */
function isRefusedLogon({ ours, theirs }: Turn, before: Turn | undefined): boolean {
  if (before?.step.kind !== 'connect') return false
  return !typesOf(ours).includes('A') && !typesOf(theirs).includes('A')
}

function logonFor({ version }: Conversation): Say {
  const applVerId: readonly (readonly [number, string])[] =
    beginStringOf(version) === 'FIXT.1.1' ? [[1137, '9']] : []
  return {
    kind: 'say',
    msgType: 'A',
    offset: 0,
    body: [[98, '0'], [108, '3000'], ...applVerId],
  }
}
