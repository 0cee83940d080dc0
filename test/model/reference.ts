import { type Reaction, type Receiver, react, receiverAt } from './receiver.js'
import { isOff } from './soundness.js'
import { WireText } from './wire-text.js'

/** What came of a step, as it could be seen. */
export interface Seen {
  /** Our own messages. */
  readonly written: readonly WireText[]
  /** The numbers that the application was handed. */
  readonly handed: readonly number[]
  readonly state: string
  /** The peer's next number, as it is stored. */
  readonly nextIn: number
}

/**
 * The receiver of the rules beside the session: both are told the same, and what the session does is held against
 * what the rules say. It knows nothing, and says nothing, where an answer may be held up.
 */
export class Reference {
  readonly #beginString: string
  readonly #broken: (promise: string) => void
  #receiver: Receiver | undefined

  constructor(beginString: string, broken: (promise: string) => void) {
    this.#beginString = beginString
    this.#broken = broken
  }

  /** Something happened that the rules do not speak of: it knows again with the next Logon. */
  forget(): void {
    this.#receiver = undefined
  }

  /** It knows where the session stands. */
  get knows(): boolean {
    return this.#receiver !== undefined
  }

  get expected(): number | undefined {
    return this.#receiver?.expected
  }

  /** A Logon with `number` was accepted, and `nextIn` is what the store says now. */
  begin(number: number, nextIn: number): void {
    if (nextIn > number + 1) this.#broken(`a Logon with ${number} is accepted at ${nextIn}`)
    this.#receiver = nextIn > number ? receiverAt(nextIn) : gapBefore(number, nextIn)
  }

  /** What will come of these messages; nothing where it cannot know. */
  predict(messages: readonly WireText[], lastWritten: number): Reaction | undefined {
    if (this.#receiver === undefined) return undefined
    let reaction: Reaction = { receiver: this.#receiver, delivered: [], says: [] }
    for (const message of messages) {
      if (reaction.over !== undefined) return undefined
      const next = react(reaction.receiver, message, {
        beginString: this.#beginString,
        senderCompId: 'US',
        targetCompId: 'THEM',
        isOff,
        lastWritten,
      })
      reaction = {
        ...next,
        delivered: [...reaction.delivered, ...next.delivered],
        says: [...reaction.says, ...next.says],
      }
    }
    return reaction
  }

  compare({ receiver, delivered, says, over }: Reaction, seen: Seen): void {
    const left = over === 'left'
    const isConnected = seen.state.startsWith('Connected')
    // what is on its way when we leave is still taken
    const said = wordsFor(seen.written).slice(0, left ? says.length : undefined)
    const handed = seen.handed.slice(0, left ? delivered.length : undefined)
    if (said.join(', ') !== says.join(', '))
      this.#broken(
        `the session says [${said.join(', ')}], by the rules it says [${says.join(', ')}]`,
      )
    if (handed.join() !== delivered.join())
      this.#broken(`the application is handed [${handed}], by the rules it is [${delivered}]`)
    if (left && isConnected) this.#broken('the session stays, by the rules it leaves')
    if (!left && !isConnected) this.#broken(`the session is ${seen.state}, by the rules it stays`)
    if (over === undefined && isConnected && seen.nextIn !== receiver.expected)
      this.#broken(`nextIn ${seen.nextIn} is stored, by the rules it is ${receiver.expected}`)
    this.#receiver = left ? undefined : receiver
  }
}

/** The Logon itself came early: it is answered, and only its number counts. */
function gapBefore(logon: number, expected: number): Receiver {
  const message = new WireText(`35=A|34=${logon}|`)
  return { expected, gapEnd: logon - 1, early: new Map([[logon, { message, answered: true }]]) }
}

/** Our own messages in the words of the rules: adjacent resent ones in one. */
function wordsFor(messages: readonly WireText[]): string[] {
  const words: string[] = []
  let resent: { begin: number; end: number } | undefined
  const close = () => {
    if (resent !== undefined) words.push(`resends ${resent.begin} to ${resent.end}`)
    resent = undefined
  }
  for (const message of messages) {
    if (!message.possDup) {
      close()
      words.push(...wordFor(message))
      continue
    }
    const { msgSeqNum, isGapFill } = message
    if (resent !== undefined && resent.end + 1 !== msgSeqNum) close()
    const end = isGapFill ? (message.int(36) ?? 0) - 1 : msgSeqNum
    resent = { begin: resent?.begin ?? msgSeqNum, end }
  }
  close()
  return words
}

function wordFor(message: WireText): string[] {
  switch (message.msgType) {
    case '0':
      return message.get(112) === undefined ? [] : [`Heartbeat for ${message.get(112)}`]
    case '2':
      return [`ResendRequest from ${message.get(7)}`]
    case '3':
      return [`Reject of ${message.get(45)}`]
    case '5':
      return ['Logout']
    case 'A':
      return ['Logon']
    default:
      return []
  }
}
