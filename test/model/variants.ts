import type { InitiatorOptions } from '@goldfix/core'

/** A session as a walk has it. */
export interface Variant {
  readonly role: 'initiator' | 'acceptor'
  readonly beginString: 'FIX.4.0' | 'FIX.4.2' | 'FIX.4.4' | 'FIXT.1.1'
  /** The store answers with promises. */
  readonly lateStore?: boolean
  readonly options?: Partial<Omit<InitiatorOptions, 'role' | 'connect' | 'beginString'>>
}

const halt = { retries: 1, outcome: 'halt' } as const

/** The sessions that walk: both roles, old and new versions, and the options that make a difference to the chart. */
export const variants: readonly Variant[] = [
  { role: 'initiator', beginString: 'FIX.4.4' },
  { role: 'acceptor', beginString: 'FIX.4.4' },
  { role: 'initiator', beginString: 'FIX.4.2', lateStore: true, options: { onHandlerError: halt } },
  {
    role: 'acceptor',
    beginString: 'FIX.4.2',
    lateStore: true,
    options: { onHandlerError: halt, maxUnprocessed: 1 },
  },
  { role: 'initiator', beginString: 'FIX.4.0', options: { resetOnLogon: true } },
  { role: 'acceptor', beginString: 'FIX.4.0', options: { whenLoggedOff: 'queue' } },
  {
    role: 'initiator',
    beginString: 'FIXT.1.1',
    lateStore: true,
    options: { whenLoggedOff: 'queue' },
  },
  { role: 'acceptor', beginString: 'FIXT.1.1', lateStore: true, options: { resetOnLogon: true } },
  {
    role: 'acceptor',
    beginString: 'FIX.4.4',
    options: { resendRequestChunkSize: 2, nextExpectedMsgSeqNum: true, resetOnDisconnect: true },
  },
  {
    role: 'initiator',
    beginString: 'FIX.4.4',
    options: {
      sendRedundantResendRequests: true,
      nextExpectedMsgSeqNum: true,
      disconnectOnError: true,
    },
  },
  {
    role: 'acceptor',
    beginString: 'FIX.4.4',
    lateStore: true,
    options: {
      resendRequestChunkSize: 1,
      closedResendInterval: true,
      rejectGarbledMessage: true,
      resetOnError: true,
    },
  },
  {
    role: 'initiator',
    beginString: 'FIX.4.4',
    options: { resendRequestChunkSize: 3, rejectGarbledMessage: true, resetOnLogout: true },
  },
]
