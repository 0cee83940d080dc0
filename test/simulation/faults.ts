import type { Plan } from './plan.js'

export type Fault =
  | 'cut'
  | 'split'
  | 'delay'
  | 'clock step'
  | 'late commits'
  | 'failing commits'
  | 'refusing store'
  | 'stalled store'
  | 'lost tail'
  | 'restart on a lost tail'
  | 'throwing handler'
  | 'restart'
  | 'logout'
  | 'reset'
  | 'flapping'
  | 'stranger'
  | 'flood'

/** What may happen in a run of this plan, each as often as it is to be likely. */
export function faultsOf(plan: Plan): readonly [Fault, ...Fault[]] {
  const { asksForResets, skipAhead, strangers, floods } = plan
  return [
    'cut',
    'cut',
    'cut',
    'split',
    'delay',
    'clock step',
    'late commits',
    'failing commits',
    'failing commits',
    'refusing store',
    'stalled store',
    'throwing handler',
    'restart',
    'restart',
    'logout',
    'flapping',
    'flapping',
    ...only(asksForResets, 'reset', 'reset'),
    ...only(skipAhead > 0, 'lost tail', 'lost tail', 'lost tail', 'restart on a lost tail'),
    ...only(strangers, 'stranger', 'stranger', 'stranger'),
    ...only(floods, 'flood', 'flood'),
  ]
}

function only(wanted: boolean, ...faults: Fault[]): Fault[] {
  return wanted ? faults : []
}
