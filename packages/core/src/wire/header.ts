import { UsageError } from '../errors.js'
import { type Prepared, prepared } from './prepared.js'

/** What is the same in every message of a session. */
export interface Header {
  readonly beginString: string
  readonly senderCompId: string
  readonly targetCompId: string
  /** SenderSubID(50) and SenderLocationID(142), TargetSubID(57) and TargetLocationID(143), where there are. */
  readonly senderSubId?: string
  readonly senderLocationId?: string
  readonly targetSubId?: string
  readonly targetLocationId?: string
}

/** The fields from the sender through the target, prepared once, with the SendingTime(52) of the last message between them. */
export class StampedHeader {
  /** Of all its fields but 52. */
  readonly tags: readonly number[]
  readonly #sender: Buffer
  readonly #target: Buffer
  #fields: Prepared = prepared(Buffer.alloc(0))
  #stampedAt = ''
  /** Within {@link #fields}. */
  #time: Buffer = Buffer.alloc(0)

  constructor(header: Header) {
    const sender = headerFields([
      [49, header.senderCompId],
      [50, header.senderSubId],
      [142, header.senderLocationId],
    ])
    const target = headerFields([
      [56, header.targetCompId],
      [57, header.targetSubId],
      [143, header.targetLocationId],
    ])
    this.tags = [...sender.tags, ...target.tags]
    this.#sender = sender.bytes
    this.#target = target.bytes
  }

  /** The same object until the next call. */
  at(sendingTime: string): Prepared {
    // many messages leave within a millisecond
    if (sendingTime !== this.#stampedAt) this.#stamp(sendingTime)
    return this.#fields
  }

  #stamp(sendingTime: string): void {
    const size = sendingTime.length
    if (size !== this.#time.length) {
      const time = Buffer.from(`52=${sendingTime}\x01`, 'latin1')
      this.#fields = prepared(Buffer.concat([this.#sender, time, this.#target]))
      this.#time = Buffer.from(this.#fields.view.buffer, this.#sender.length + 3, size)
    }
    this.#time.write(sendingTime, 'latin1')
    this.#stampedAt = sendingTime
  }
}

/** @throws UsageError `invalid-option` */
export function headerText(tag: number, text: string): string {
  if (text === '' || text.includes('\x01')) {
    throw new UsageError(
      'invalid-option',
      `tag ${tag}: expected text without SOH, got ${JSON.stringify(text)}`,
    )
  }
  return text
}

/** Of those that have a value: their tags, and their bytes on the wire. */
function headerFields(fields: readonly (readonly [tag: number, text: string | undefined])[]) {
  const present = fields.flatMap(([tag, text]) =>
    text === undefined ? [] : [[tag, headerText(tag, text)] as const],
  )
  return {
    tags: present.map(([tag]) => tag),
    bytes: Buffer.from(present.map(([tag, text]) => `${tag}=${text}\x01`).join('')),
  }
}
