/** One message as text with `|` for SOH, read without the engine under test. */
export class WireText {
  readonly text: string
  readonly #fields: readonly (readonly [tag: number, value: string])[]

  constructor(text: string) {
    this.text = text
    this.#fields = text
      .split('|')
      .filter(Boolean)
      .map((field) => {
        const at = field.indexOf('=')
        return [Number(field.slice(0, at)), field.slice(at + 1)] as const
      })
  }

  get(tag: number): string | undefined {
    return this.#fields.find(([known]) => known === tag)?.[1]
  }

  /** A whole number, nothing where there is none. */
  int(tag: number): number | undefined {
    const value = this.get(tag)
    return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined
  }

  get msgType(): string {
    return this.get(35) ?? ''
  }

  /** -1 where there is none. */
  get msgSeqNum(): number {
    return this.int(34) ?? -1
  }

  get possDup(): boolean {
    return this.get(43) === 'Y'
  }

  get isGapFill(): boolean {
    return this.msgType === '4' && this.get(123) === 'Y'
  }

  get isAdmin(): boolean {
    return /^[0-5A]$/.test(this.msgType)
  }

  /** What every copy of a message has in common. */
  get content(): string {
    return this.#fields
      .filter(([tag]) => !changesWithEachCopy.has(tag))
      .map(([tag, value]) => `${tag}=${value}|`)
      .join('')
  }
}

/** BodyLength, CheckSum, PossDupFlag, SendingTime, OrigSendingTime. */
const changesWithEachCopy = new Set([9, 10, 43, 52, 122])

/** Stored or received bytes as text. */
export function wireText(bytes: Buffer): WireText {
  return new WireText(bytes.toString('latin1').replaceAll('\x01', '|'))
}
