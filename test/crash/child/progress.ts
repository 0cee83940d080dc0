/** What has happened since a point was armed: what the points that need more than one look go by. */
export class Progress {
  /** The number of the last message whose handler is done; beyond every number before the first. */
  handled = Number.POSITIVE_INFINITY
  /** NewSeqNo(36) of the gap fill that was read last, 0 before. */
  gapFilledTo = 0
  /** A Logon with 141=Y was read. */
  toldToReset = false
  /** A Logout was read. */
  toldGoodbye = false
  /** Ids of the messages that were sent. */
  readonly sent = new Set<string>()
  /** The id of the message that was handled last, ever: our next messages tell the peer. */
  lastHandled = ''

  forget(): void {
    this.handled = Number.POSITIVE_INFINITY
    this.gapFilledTo = 0
    this.toldToReset = false
    this.toldGoodbye = false
    this.sent.clear()
  }
}
