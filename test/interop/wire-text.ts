/** Cuts what comes over a connection into messages as text, with `|` for SOH. */
export class Messages {
  #rest = ''

  take(bytes: Buffer): string[] {
    const text = this.#rest + bytes.toString('latin1').replaceAll('\u0001', '|')
    const parts = text.split(AFTER_MESSAGE)
    this.#rest = text.search(ENDS_MESSAGE) < 0 ? (parts.pop() ?? '') : ''
    return parts
  }
}

/** The value of a field that is not the first; empty where it is not there. */
export function fieldOf(message: string, tag: number): string {
  const label = `|${tag}=`
  const at = message.indexOf(label)
  if (at < 0) return ''
  return message.slice(at + label.length, message.indexOf('|', at + label.length))
}

const AFTER_MESSAGE = /(?<=\|10=\d{3}\|)/
const ENDS_MESSAGE = /\|10=\d{3}\|$/
