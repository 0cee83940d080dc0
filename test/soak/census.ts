/** What must not grow while nothing but time passes. */
export interface Census {
  /** Bytes that are still reachable: what V8 holds after collecting all garbage, and what its buffers hold outside. */
  readonly memory: number
  /** Timers that are still to come, of the virtual clock. */
  readonly timers: number
  /** Connections that stand. */
  readonly lines: number
  /** Subscriptions to what connections bring. */
  readonly readers: number
  /** Listeners of the process, of whatever event. */
  readonly listeners: number
}

export function processListeners(): number {
  return process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0)
}
