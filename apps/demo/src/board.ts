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
      client: roleView('CLIENT1', 'initiator', new Sparkline(SPARKLINE_WIDTH, durationMs)),
      broker: roleView('BROKER1', 'acceptor', new Sparkline(SPARKLINE_WIDTH, durationMs)),
    }
  }

  update(name: RoleName, progress: Progress): void {
    updateRole(this.roles[name], progress, this.elapsedMs)
    if (progress.counts) this.counts = progress.counts
  }

  /** 0 to 1. */
  get fraction(): number {
    return Math.min(1, this.elapsedMs / this.durationMs)
  }
}

export function roleView(name: string, kind: string, history: Sparkline): RoleView {
  return {
    name,
    kind,
    pid: 0,
    state: 'Created',
    nextOut: 1,
    expected: 1,
    out: new RateMeter(),
    in: new RateMeter(),
    history,
  }
}

/** @param elapsedMs since the run began; 0 before */
export function updateRole(
  role: RoleView,
  { state, nextOut, expected }: Progress,
  elapsedMs: number,
): void {
  Object.assign(role, { state, nextOut, expected })
  if (elapsedMs === 0) return
  role.out.sample(elapsedMs, nextOut)
  role.in.sample(elapsedMs, expected)
  role.history.sample(elapsedMs, expected)
}
