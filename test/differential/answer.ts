/** What an acceptor did in answer to one step. */
export interface Answer {
  /** Its messages, normalized, as wire text with `|`. */
  readonly messages: readonly string[]
  /** It has closed the connection. */
  readonly closed: boolean
}

/** Different for every message, or the business of the one who writes it: length, sum, time of sending, words. */
const ignored: ReadonlySet<number> = new Set([9, 10, 52, 58])

/** Of these only counts that they are there. */
const present: ReadonlySet<number> = new Set([60, 122])

/** A message without what may differ, its fields by tag: two that mean the same are the same text. */
export function normalize(message: string): string {
  const isLogon = message.includes('|35=A|')
  const fields: { tag: number; text: string }[] = []
  for (const text of message.split('|')) {
    const tag = Number.parseInt(text, 10)
    if (Number.isNaN(tag) || ignored.has(tag) || text === '123=N') continue
    // the version of the application is agreed in the Logon: elsewhere it says nothing
    if (tag === 1137 && !isLogon) continue
    fields.push({ tag, text: present.has(tag) ? `${tag}` : text })
  }
  const front = fields.filter(({ tag }) => tag === 35 || tag === 34)
  const rest = fields.filter(({ tag }) => tag !== 35 && tag !== 34).sort((a, b) => a.tag - b.tag)
  return [...front, ...rest].map(({ text }) => text).join('|')
}

/** Whether two acceptors did the same. */
export function isSame(ours: Answer, theirs: Answer): boolean {
  return (
    ours.closed === theirs.closed &&
    ours.messages.length === theirs.messages.length &&
    ours.messages.every((message, at) => message === theirs.messages[at])
  )
}

/** The first value of a field in a normalized message. */
export function valueIn(message: string, tag: number): string | undefined {
  return new RegExp(`(?:^|\\|)${tag}(?:=([^|]*))?(?:\\||$)`).exec(message)?.[1]
}

/** MsgType(35) of what was sent. */
export function typesOf({ messages }: Answer): string {
  return messages.map((message) => valueIn(message, 35) ?? '?').join(' ')
}
