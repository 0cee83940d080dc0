import {
  applVerIds,
  type Field,
  type Message,
  RejectMessage,
  type Session,
  type SessionOptions,
  sessionIdOf,
} from '@goldfix/core'

/** What the session writes anew, and what marks a copy. */
const sessionTags = new Set([8, 9, 10, 34, 35, 43, 49, 52, 56, 122, 369])
/** Of the standard header, in the order of the standard. */
const headerTags = [50, 142, 57, 143, 115, 116, 144, 128, 129, 145, 90, 91, 97, 212, 213, 347, 1128]

/**
 * The application of the acceptance definitions: sends orders, security definitions and e-mails back, and knows the
 * orders it has seen by ClOrdID(11), so that a possible resend of one is not answered twice. Anything else it rejects.
 */
export class EchoApplication {
  readonly #seen = new Set<string>()
  readonly #versions: ReadonlyMap<string, string>

  constructor(sessions: readonly SessionOptions[]) {
    this.#versions = new Map(
      sessions.flatMap((options) => {
        const { defaultApplVerId: version } = options
        return version === undefined ? [] : [[sessionIdOf(options), applVerIds[version]]]
      }),
    )
  }

  onMessage(message: Message, session: Session): RejectMessage | undefined {
    const { msgType } = message
    if (!isEchoed(message)) return this.#unsupported(session)
    if (msgType === 'D') {
      const key = `${session.id}/${message.text(11)}`
      const known = this.#seen.has(key)
      this.#seen.add(key)
      if (message.possResend && known) return undefined
    }
    session.send({ msgType, fields: echo(message, session) })
    return undefined
  }

  /** QuickFIX C++ says the version of a FIXT.1.1 session in its rejects, so the definitions want it. */
  #unsupported({ id }: Session): RejectMessage {
    const version = this.#versions.get(id)
    if (version === undefined) return RejectMessage.unsupported()
    return new RejectMessage({ businessRejectReason: 3, fields: [[1137, version]] })
  }

  /** A session that has ended knows its orders no more. */
  forget(session: string): void {
    for (const key of this.#seen) if (key.startsWith(`${session}/`)) this.#seen.delete(key)
  }
}

/** FIX.4.0 and 4.1 have no SecurityDefinition(d). */
function isEchoed(message: Message): boolean {
  if (message.msgType !== 'd') return message.msgType === 'D' || message.msgType === 'C'
  return !['FIX.4.0', 'FIX.4.1'].includes(message.text(8) ?? '')
}

/** The same fields, those of the header in front; without those that the session itself is configured to write. */
function echo(message: Message, { id }: Session): Field[] {
  const written = id.includes('/') ? new Set([50, 142, 57, 143]) : new Set<number>()
  const header: Field[] = []
  const body: Field[] = []
  for (const [tag, value] of message.fields()) {
    if (sessionTags.has(tag) || written.has(tag)) continue
    if (headerTags.includes(tag)) header.push([tag, value])
    else body.push([tag, value])
  }
  return [...header, ...body]
}
