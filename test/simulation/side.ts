/** Which of the two; in traces `I` and `A`. */
export type Side = 'initiator' | 'acceptor'

export const SIDES = ['initiator', 'acceptor'] as const

export function otherThan(side: Side): Side {
  return side === 'initiator' ? 'acceptor' : 'initiator'
}
