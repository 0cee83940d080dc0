import type { BlotterCounts } from './blotter.js'
import type { LineStatus } from './line-cutter.js'
import type { Progress, RoleName } from './progress.js'
import { RateMeter, Sparkline } from './rate-meter.js'

/** Bars over the whole run. */
const SPARKLINE_WIDTH = 34

/** What is known of one session just now. */
export interface RoleView {
  readonly name: string
  readonly kind: string
  pid: number
  state: string
  nextOut: number
  expected: number
  readonly out: RateMeter
  readonly in: RateMeter
  /** Messages received, over the whole run. */
  readonly history: Sparkline
}

/** Everything that a screen shows, whatever kind of screen it is. */
export class Board {
  readonly durationMs: number
  readonly roles: Readonly<Record<RoleName, RoleView>>
  line: LineStatus = 'up'
  counts: BlotterCounts | undefined
  /** Since the client began to trade; 0 before. */
  elapsedMs = 0

  constructor(durationMs: number) {
    this.durationMs = durationMs
    this.roles = {
      client: roleView('CLIENT1', 'initiator', durationMs),
      broker: roleView('BROKER1', 'acceptor', durationMs),
    }
  }

  update(name: RoleName, progress: Progress): void {
    const role = this.roles[name]
    Object.assign(role, {
      state: progress.state,
      nextOut: progress.nextOut,
      expected: progress.expected,
    })
    if (progress.counts) this.counts = progress.counts
    if (this.elapsedMs === 0) return
    role.out.sample(this.elapsedMs, progress.nextOut)
    role.in.sample(this.elapsedMs, progress.expected)
    role.history.sample(this.elapsedMs, progress.expected)
  }

  /** 0 to 1. */
  get fraction(): number {
    return Math.min(1, this.elapsedMs / this.durationMs)
  }
}

function roleView(name: string, kind: string, durationMs: number): RoleView {
  return {
    name,
    kind,
    pid: 0,
    state: 'Created',
    nextOut: 1,
    expected: 1,
    out: new RateMeter(),
    in: new RateMeter(),
    history: new Sparkline(SPARKLINE_WIDTH, durationMs),
  }
}
