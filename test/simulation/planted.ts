import type { Change } from './core-copy.js'

/** A mistake that somebody could make in core, for the checker to find: its name is its switch. */
export interface PlantedBug {
  readonly name: string
  readonly changes: readonly Change[]
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
        find: 'await store.commit(id, batch.commit)',
        put: 'await undefined',
      },
    ],
  },
  {
    name: 'live messages amid a resend',
    changes: [
      {
        find: 'if (connection === undefined || this.#resender.busy) return',
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
]
