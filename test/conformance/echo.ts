import type { Field, Message, Session } from '@goldfix/core'

/** Header fields that the session writes anew, and those that mark a copy. */
const sessionTags = new Set([8, 9, 10, 34, 35, 43, 49, 52, 56, 122])

/**
 * The application of the acceptance definitions: sends orders, security definitions and e-mails back, and knows the
 * orders it has seen by ClOrdID(11), so that a possible resend of one is not answered twice.
 */
export class EchoApplication {
  readonly #seen = new Set<string>()

  onMessage(message: Message, session: Session): void {
    if (message.msgType === 'D') {
      const key = `${session.id}/${message.text(11)}`
      const known = this.#seen.has(key)
      this.#seen.add(key)
      if (message.possResend && known) return
    }
    const fields: Field[] = []
    for (const [tag, value] of message.fields())
      if (!sessionTags.has(tag)) fields.push([tag, value.toString('latin1')])
    session.send({ msgType: message.msgType, fields })
  }

  /** A session that has ended knows its orders no more. */
  forget(session: string): void {
    for (const key of this.#seen) if (key.startsWith(`${session}/`)) this.#seen.delete(key)
  }
}
