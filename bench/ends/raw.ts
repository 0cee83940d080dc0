/**
 * Node's sockets and nothing else, as one end of a line: what is the limit on this machine.
 *
 *     raw.ts acceptor|initiator GROUPS WORK PORT HEARTBTINT
 *
 * The bytes of orders and fills, made once; they are counted by their number of bytes. One write per tick.
 */
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { executionReport, newOrderSingle, wireMessage } from '../messages.js'
import { answerTraffic } from './answers.js'
import { nowMicros } from './lines.js'
import { endSettings } from './settings.js'
import { dialled, listening } from './sockets.js'
import { Traffic } from './traffic.js'

/** Orders in one write at most: about 64 KiB. */
const PER_WRITE = 350
/** Answers in one write at most: more orders come in one read where they are smaller. */
const MOST_ANSWERS = 1_000

const ORDER = wireMessage('D', 100_000, newOrderSingle(1))
const REPORT = wireMessage('8', 100_000, executionReport(1))
const ORDERS = repeated(ORDER, PER_WRITE)
const REPORTS = repeated(REPORT, MOST_ANSWERS)

/** A socket that sends and receives messages of one size each. */
class RawSession {
  readonly #socket: Socket
  readonly #outgoing: Buffer
  readonly #size: number
  #unsent = 0
  #full = false

  constructor(socket: Socket, size: number, outgoing: Buffer) {
    this.#socket = socket
    this.#size = size
    this.#outgoing = outgoing
  }

  get writable(): boolean {
    return !this.#full && this.#unsent < PER_WRITE
  }

  async ready(): Promise<void> {
    this.flush()
    if (this.#full) await once(this.#socket, 'drain')
    this.#full = false
  }

  send(): undefined {
    this.#unsent++
    if (this.#unsent === 1) queueMicrotask(() => this.flush())
  }

  /** Calls back for each message of this size that has come. */
  receive(size: number, handle: () => void): void {
    let part = 0
    this.#socket.on('data', (bytes) => {
      part += bytes.length
      for (; part >= size; part -= size) handle()
    })
  }

  flush(): void {
    if (this.#unsent === 0) return
    this.#full = !this.#socket.write(this.#outgoing.subarray(0, this.#unsent * this.#size))
    this.#unsent = 0
  }
}

const { role, groups, work, port } = endSettings()
const traffic = new Traffic<RawSession>({
  ready: (session) => session.ready(),
  isWritable: (session) => session.writable,
  order: (session) => session.send(),
  messages: () => 0,
  processed: () => Promise.resolve(),
})

const began = nowMicros()
if (role === 'acceptor') {
  const door = await listening(port, (socket) => {
    const session = new RawSession(socket, REPORT.length, REPORTS)
    session.receive(ORDER.length, () => {
      if (work === 'answer') session.send()
      traffic.handled(session)
    })
  })
  // what comes is counted, whoever it is from
  const sessions = new Map(Object.keys(groups).map((group) => [group, [] as RawSession[]]))
  await answerTraffic({ traffic, sessions, began, port: door })
} else {
  const sessions = new Map<string, RawSession[]>()
  for (const [group, size] of Object.entries(groups)) {
    const members: RawSession[] = []
    for (let n = 0; n < size; n++) {
      const session = new RawSession(await dialled(port), ORDER.length, ORDERS)
      session.receive(REPORT.length, () => traffic.handled(session))
      members.push(session)
    }
    sessions.set(group, members)
  }
  await answerTraffic({ traffic, sessions, began })
}
process.exit()

function repeated(message: Buffer, times: number): Buffer {
  return Buffer.concat(Array.from({ length: times }, () => message))
}
