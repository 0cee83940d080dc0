import {
  defineSession,
  type Session,
  type SessionEvent,
  type SessionOptions,
  sessionMachine,
} from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { pair } from '@goldfix/transport'
import { type AnyActorRef, createActor, fromCallback, type InspectionEvent } from 'xstate'
import type { DriverCommand, Farewell } from '../../../packages/core/src/session/events.js'
import { Heartbeats } from '../../../packages/core/src/session/heartbeats.js'
import { statePath } from '../../../packages/core/src/session/state-path.js'
import { ManualClock } from '../../support/manual-clock.js'

/** What became of a session by one event, as the chart has it or as the wire shows it. */
export interface Outcome {
  /** As `Session.state` writes it. */
  readonly state: string
  /** MsgType(35) of what we sent, in order. */
  readonly sent: readonly string[]
  /** We closed the connection. */
  readonly closed: boolean
  /** The number that the next message must carry. */
  readonly expected: number
}

/** How a Logon is judged: by the driver, which a chart alone has not. */
export type LogonJudgement = 'accepted' | 'reset' | 'gap' | 'refused' | 'tooLow' | 'held'

type News = SessionEvent extends infer E
  ? E extends { at: number }
    ? Omit<E, 'at' | 'connection'>
    : E
  : never

interface Invoked {
  session: Session
  chart: AnyActorRef
}

/** What a command puts on the wire, where that is always the same. */
const said: Partial<Record<DriverCommand['type'], readonly string[]>> = {
  logon: ['A'],
  askForGap: ['2'],
  reject: ['3'],
  rejectGarbled: ['3'],
  resend: ['4'],
  resetInSession: ['A'],
  askForReset: ['A'],
  logOff: ['5'],
}

const charts = new WeakMap<Session, ChartAlone>()

/** Made once: to provide actors is to build the whole chart anew. */
const machine = sessionMachine.provide({
  actors: {
    driver: fromCallback<DriverCommand, Invoked>(({ input, receive, sendBack }) => {
      receive((command) => charts.get(input.session)?.perform(command, sendBack))
    }),
  },
})

/**
 * The shipped chart with a driver that only notes what it is told, and answers as the real one does where that needs
 * no wire and no store.
 */
export class ChartAlone {
  readonly #clock = new ManualClock()
  readonly #role: 'initiator' | 'acceptor'
  readonly #actor
  #sent: string[] = []
  #closed = false
  #line = false
  /** MsgSeqNum(34) of the last message: only the expected one counts. */
  #said = 0
  #commands: DriverCommand['type'][] = []
  #guard: string | undefined
  #judgement: LogonJudgement = 'accepted'
  #farewellHeld = false
  #heartbeats: Heartbeats | undefined

  constructor(role: 'initiator' | 'acceptor', options: Pick<SessionOptions, 'resendTimeout'> = {}) {
    this.#role = role
    const at = { host: 'nowhere', port: 1 }
    const parties = { beginString: 'FIX.4.4', senderCompId: 'US', targetCompId: 'THEM' } as const
    const session = defineSession(
      role === 'initiator'
        ? { role, connect: at, ...parties, ...options }
        : { role, listen: at, ...parties, ...options },
      { transport: pair({ clock: this.#clock }), store: memoryStore() },
    )
    charts.set(session, this)
    this.#actor = createActor(machine, {
      input: session,
      clock: this.#clock,
      inspect: (event) => this.#watch(event),
    }).start()
  }

  /** Nothing of the peer's is read in this state: messages wait. */
  get busy(): boolean {
    return this.#actor.getSnapshot().hasTag('busy')
  }

  /** From now on farewells are not done. */
  holdFarewell(): void {
    this.#farewellHeld = true
  }

  /** Something happens to the session. A Logon that the chart wants judged is judged so. */
  post(news: News, judgement: LogonJudgement = 'accepted'): void {
    this.#judgement = judgement
    if (news.type === 'transport.opened') this.#line = true
    if (news.type === 'message.received') this.#said = news.msgSeqNum
    this.#actor.send(this.#stamped(news))
  }

  /** The door of an acceptor lets the connection go: the chart is not told. */
  turnsAway(): void {
    this.#closed = true
  }

  async waits(ms: number): Promise<void> {
    await this.#clock.advance(ms)
  }

  set expected(msgSeqNum: number) {
    this.#context.sequence.expected = msgSeqNum
  }

  /** Forgets what has been noted so far. */
  begin(): void {
    this.#sent = []
    this.#closed = false
    this.#commands = []
    this.#guard = undefined
  }

  outcome(): Outcome {
    return {
      state: statePath(this.#actor.getSnapshot().value),
      sent: this.#sent,
      closed: this.#closed,
      expected: this.#context.sequence.expected,
    }
  }

  /** Whether the driver was told to do this since {@link begin}. */
  wasTold(command: DriverCommand['type']): boolean {
    return this.#commands.includes(command)
  }

  /** The guard of the first row that fired since {@link begin}; empty for a row without one. */
  get guard(): string | undefined {
    return this.#guard
  }

  stop(): void {
    this.#actor.stop()
  }

  get #context() {
    return this.#actor.getSnapshot().context
  }

  #stamped(news: News): SessionEvent {
    const { connection } = this.#context
    return { ...news, at: this.#clock.now(), connection } as SessionEvent
  }

  #watch(event: InspectionEvent): void {
    if (event.type !== '@xstate.microstep' || this.#guard !== undefined) return
    const [fired] = event._transitions
    if (fired !== undefined) this.#guard = typeof fired.guard === 'string' ? fired.guard : ''
  }

  /** What the driver is told, and what it answers with. */
  perform(command: DriverCommand, sendBack: (event: SessionEvent) => void): void {
    const post = (news: News) => sendBack(this.#stamped(news))
    this.#commands.push(command.type)
    this.#say(...(said[command.type] ?? []))
    const { sequence } = this.#context
    switch (command.type) {
      case 'logon':
        return post({ type: 'logon.sent' })
      case 'judgeLogon':
        return this.#judge(post)
      case 'accept':
      case 'count':
        if (this.#said === sequence.expected) sequence.expected++
        return
      case 'skipTo':
        sequence.expected = Math.max(sequence.expected, command.newSeqNo)
        return
      case 'resetInSession':
      case 'completeReset':
        sequence.expected = 2
        return post({ type: 'sequence.reset', generation: 2 })
      case 'askForReset':
        sequence.expected = 1
        return
      case 'heartbeats':
        return command.on ? this.#beat(post) : this.#heartbeats?.stop()
      case 'transmit':
        return this.#say(command.draft.msgType)
      case 'sayFarewell':
        if (!this.#farewellHeld) this.#sayFarewell(command.farewell, post)
        return
      case 'settle':
        this.#closed ||= this.#line
        this.#line = false
        return post({ type: 'session.settled', retryInMs: 500 })
    }
  }

  #beat(post: (news: News) => void): void {
    this.#heartbeats ??= new Heartbeats(this.#clock, this.#context.pulse, {
      heartbeatDue: () => this.#say('0'),
      peerSilent: () => post({ type: 'peer.silent' }),
    })
    this.#heartbeats.begin()
  }

  #judge(post: (news: News) => void): void {
    const { sequence, pulse } = this.#context
    switch (this.#judgement) {
      case 'held':
        return
      case 'refused':
      case 'tooLow': {
        // an acceptor that has not touched its record has no number to answer with
        const speaks = this.#role === 'initiator' || this.#judgement === 'tooLow'
        const reason = 'refused'
        return post({
          type: 'logon.refused',
          reason,
          ...(speaks && { farewell: { text: reason } }),
        })
      }
      default: {
        const gap = this.#judgement === 'gap'
        if (this.#judgement === 'reset') sequence.expected = 2
        else if (!gap) sequence.expected++
        if (this.#role === 'acceptor') this.#say('A')
        pulse.begin(30_000)
        return post({ type: 'logon.accepted', gap, told: false })
      }
    }
  }

  #sayFarewell(farewell: Farewell | undefined, post: (news: News) => void): void {
    if (farewell === undefined) return post({ type: 'farewell.done', said: false })
    this.#say(...(farewell.reject === undefined ? ['5'] : ['3', '5']))
    post({ type: 'farewell.done', said: true })
  }

  #say(...msgTypes: readonly string[]): void {
    if (msgTypes.length === 0) return
    this.#sent.push(...msgTypes)
    this.#context.pulse.sent()
  }
}
