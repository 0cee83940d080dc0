import { createServer, type ServerResponse } from 'node:http'
import { counters, type Engine, type SessionStore } from '@goldfix/core'

interface ControlInit {
  readonly engine: Engine
  readonly store: SessionStore
  readonly host: string
  readonly port: number
}

/** Whoever sets numbers does it between connections: the last one may still be settling. Milliseconds. */
const SETTLES_WITHIN_MS = 5_000

/**
 * Lets a test set the numbers of a session that is not connected:
 * `GET /?SESSION=FIX.4.4:ISLD->TW&NEXTSENDERSEQNUM=2000`, or `NEXTTARGETSEQNUM`, or both. Answers 200, or 4xx and why not.
 */
export async function startControl({ engine, store, host, port }: ControlInit) {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://control').searchParams
    set(asked).then(
      (done) => answer(response, 200, done),
      (cause: unknown) => answer(response, 400, String(cause)),
    )
  })

  async function set(asked: URLSearchParams): Promise<string> {
    const id = asked.get('SESSION') ?? ''
    const session = engine.session(id)
    const isLive = () => /^(Connected|Disconnecting|LogonReceived)/.test(session.state)
    for (let waited = 0; isLive() && waited < SETTLES_WITHIN_MS; waited += 10)
      await new Promise((resolve) => setTimeout(resolve, 10))
    const numbers = counters(store, id, { isLive, now: Date.now })
    const nextOut = numberOf(asked, 'NEXTSENDERSEQNUM') ?? (await numbers.peekOut())
    const nextIn = numberOf(asked, 'NEXTTARGETSEQNUM') ?? (await numbers.currentIn())
    await numbers.seed({ nextOut, nextIn })
    return `${id}: next out ${nextOut}, next in ${nextIn}`
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: listening } = server.address() as { port: number }
  return {
    port: listening,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function numberOf(asked: URLSearchParams, name: string): number | undefined {
  const text = asked.get(name)
  return text === null ? undefined : Number(text)
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`${text}\n`)
}
