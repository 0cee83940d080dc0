import type { StateValue } from 'xstate'

/**
 * A state as one line: `Connecting`, `Recovering.Waiting`; of parallel regions the first that is not at rest, so
 * `Connected.Sequence.AwaitingResend`, `Connected.Liveness.TestRequestSent`, else `Connected.Sequence.InSync`.
 */
export function statePath(value: StateValue): string {
  if (typeof value === 'string') return value
  const regions = Object.entries(value)
  const [name, inner] = regions.find(([, state]) => !atRest.has(state as string)) ??
    regions[0] ?? ['', '']
  return inner === undefined || inner === '' ? name : `${name}.${statePath(inner)}`
}

const atRest = new Set(['InSync', 'Alive'])
