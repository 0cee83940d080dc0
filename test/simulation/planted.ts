import { carelessMemory } from './careless-memory.js'
import type { Change } from './core-copy.js'
import type { CoreUnderTest } from './world.js'

/** A mistake that somebody could make in core, for the checker to find: its name is its switch. */
export interface PlantedBug {
  readonly name: string
  readonly changes: readonly Change[]
  /** A mistake that somebody could make in a store. @default none */
  readonly memory?: CoreUnderTest['memory']
}

export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'send before commit',
    changes: [
      {
        find: 'this.#inFlight.push(batch)',
        put: 'this.#inFlight.push(batch); batch.committed = true; this.#advance()',
      },
    ],
  },
  {
    name: 'nextIn before the handler',
    changes: [
      {
        find: 'this.#running === 0 ? this.#oldestWaiting() : this.#running',
        put: 'sequence.expected',
      },
    ],
  },
  {
    name: 'no generation on events',
    changes: [
      {
        find: "'connection' in event && event.connection !== context.connection",
        put: "'connection' in event && event.connection === context.connection + 0.5",
      },
      {
        find: 'this.#intake.connection === connection && !this.#leaving',
        put: '(connection !== null || this.#leaving)',
      },
      // the other half of the same promise, which alone hides most of what the first half prevents
      { find: 'return this.#work', put: 'return Promise.resolve()' },
    ],
  },
  {
    name: 'resend without PossDupFlag',
    changes: [
      {
        find: 'if (field === msgSeqNum && possDup < 0) {',
        put: 'if (field < 0) {',
      },
    ],
  },
  {
    name: 'a failed commit is forgotten',
    changes: [
      {
        find: 'await store.commit(options.id, batch.commit)',
        put: 'await undefined',
      },
    ],
  },
  {
    name: 'live messages amid a resend',
    changes: [
      {
        find: 'if (connection === undefined || this.#resending()) return',
        put: 'if (connection === undefined) return',
      },
    ],
  },
  {
    name: 'the gap is asked for from one too late',
    changes: [
      {
        find: 'return { begin, end: this.#gapEnd }',
        put: 'return { begin: begin + 1, end: this.#gapEnd }',
      },
    ],
  },
  {
    name: 'what was numbered before our Logon is written after it',
    changes: [
      {
        find: 'if (batch.first >= this.#floor) {',
        put: 'if (batch.first > 0) {',
      },
    ],
  },
  {
    name: 'what waits for the handler when the line is cut is taken for processed',
    changes: [
      {
        find: 'sequence.expected = running ? this.#running + 1 : sequence.nextIn',
        put: 'this.#running = running ? this.#running : 0',
      },
    ],
  },
  {
    name: 'a gap fill reaches one too far',
    changes: [
      {
        find: 'if (message.msgSeqNum > next) skipTo(message.msgSeqNum)',
        put: 'if (message.msgSeqNum > next) skipTo(message.msgSeqNum + 1)',
      },
    ],
  },
  {
    name: 'retry with a new number',
    changes: [
      {
        find: 'await store.commit(options.id, batch.commit)',
        put: `const first = this.#init.sequence.nextOut
          const sent = batch.commit.sent.map((bytes, index) => bytes && renumbered(bytes, first + index))
          this.#init.sequence.nextOut += sent.length
          await store.commit(options.id, { ...batch.commit, first, sent })`,
      },
      {
        find: '/** Commits that may be under way at once; beyond it, messages gather in the next one. */',
        put: `function renumbered(bytes: Buffer, msgSeqNum: number): Buffer {
          const text = bytes.toString('latin1').replace(/\\x0134=\\d+/, '\\x0134=' + msgSeqNum)
          const [, begin = '', body = ''] = /^(8=[^\\x01]+\\x01)9=\\d+\\x01(.*)10=\\d+\\x01$/s.exec(text) ?? []
          const counted = Buffer.from(begin + '9=' + body.length + '\\x01' + body, 'latin1')
          const sum = counted.reduce((total, byte) => total + byte, 0) % 256
          const trailer = '10=' + String(sum).padStart(3, '0') + '\\x01'
          return Buffer.concat([counted, Buffer.from(trailer)])
        }
        `,
      },
    ],
  },
  { name: 'commit without comparison', changes: [], memory: carelessMemory },
  {
    name: 'reset before authentication',
    changes: [
      {
        find: 'const refusal = await this.#authenticate()',
        put: `await record.load()
          if (speaks() && terms.reset) await record.reset(fresh, speaks)
          const refusal = await this.#authenticate()`,
      },
      {
        find: 'if (speaks() && (terms.reset || options.resetOnLogon)) await',
        put: 'if (speaks() && !terms.reset && options.resetOnLogon) await',
      },
    ],
  },
  {
    name: 'reset that does not wait for commits in flight',
    changes: [
      {
        find: `do await outbox.settle()
    while (!outbox.idle && wanted())`,
        put: '',
      },
    ],
  },
  {
    name: 'gap queue unbounded',
    changes: [
      {
        find: 'if (this.#kept.size >= MAX_MESSAGES || this.#size + size > MAX_BYTES) return',
        put: '',
      },
    ],
  },
  {
    name: 'skip-ahead off on a lossy store',
    changes: [{ find: ': first + skipAhead', put: ': first' }],
  },
]
