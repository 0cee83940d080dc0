import { answerLines, nowMicros, tell } from './lines.js'
import { liveBytes } from './live.js'
import { Recorder } from './recorder.js'
import type { Traffic } from './traffic.js'

/** What an end of any engine has once it is up. */
export interface End<S> {
  readonly traffic: Traffic<S>
  readonly sessions: ReadonlyMap<string, readonly S[]>
  /** Where an acceptor listens. */
  readonly port?: number
  /** When it began to log on, by {@link nowMicros}. */
  readonly began: number
}

/**
 * Says `{"port"}`, or, of an initiator whose sessions are all logged on, `{"from","at"}`. Then answers, until stdin ends:
 *
 * | line | answer |
 * |---|---|
 * | `receive GROUP N` | `{"from","at","cpu"}` once N more messages are handled, and processed by the store's account |
 * | `send GROUP N` | the same once N orders are sent and committed |
 * | `echo GROUP N WINDOW` | the same once N orders are answered, WINDOW of them always under way |
 * | `ping GROUP N` | the same, and `times`: microseconds from order to answer, one at a time |
 * | `apart GROUP N MS` | `{"times"}`: when each of N orders was sent, MS milliseconds after the one before was committed |
 * | `arrivals GROUP` | `{"times"}`: when each message was handled since the last such question |
 * | `messages GROUP 0` | `{"messages"}`: sent and received by all its sessions so far; of an initiator |
 * | `live` | `{"live"}`: bytes that it holds once the collector has taken all it can |
 * | `record [FILE]` | nothing: the collector's pauses and, where a file is named, a CPU profile are recorded from now on |
 * | `recorded` | `{"pauses"}`, once the profile is written |
 */
export async function answerTraffic<S>({ traffic, sessions, port, began }: End<S>): Promise<void> {
  tell(port === undefined ? { from: began, at: nowMicros() } : { port })
  const recorder = new Recorder()
  await answerLines(async ([command, ...words]) => {
    if (command === 'record') {
      await recorder.start(words.join(' '))
      return {}
    }
    if (command === 'live') return { live: await liveBytes() }
    if (command === 'recorded') return { pauses: await recorder.stop() }
    const [group = '', count, more] = words
    const members = sessions.get(group)
    if (members === undefined) throw new Error(`no group '${group}'`)
    const first = members[0] as S
    switch (command) {
      case 'receive':
        return traffic.receive(members, Number(count))
      case 'send':
        return traffic.send(members, Number(count))
      case 'echo':
        return traffic.echo(members, Number(count), Number(more))
      case 'ping':
        return traffic.ping(first, Number(count))
      case 'apart':
        return { times: await traffic.apart(first, Number(count), Number(more)) }
      case 'messages':
        return { messages: traffic.messages(members) }
      case 'arrivals':
        return { times: traffic.arrivals() }
      default:
        throw new Error(`no command '${command}'`)
    }
  })
}
