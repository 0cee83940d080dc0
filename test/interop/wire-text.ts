/** Cuts what comes over a connection into messages as text, with `|` for SOH. */
export class Messages {
  #rest = ''

  *in(bytes: Buffer): IterableIterator<string> {
    const parts = (this.#rest + bytes.toString('latin1').replaceAll('\u0001', '|')).split(AFTER)
    this.#rest = parts.at(-1)?.match(ENDED) ? '' : (parts.pop() ?? '')
    yield* parts
  }
}

/** The value of a field that is not the first; empty where it is not there. */
export function fieldOf(message: string, tag: number): string {
  const label = `|${tag}=`
  const at = message.indexOf(label)
  if (at < 0) return ''
  return message.slice(at + label.length, message.indexOf('|', at + label.length))
}

const AFTER = /(?<=\|10=\d{3}\|)/
const ENDED = /\|10=\d{3}\|$/
