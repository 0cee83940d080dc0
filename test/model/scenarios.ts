import type { Variant } from './variants.js'

/** A walk that takes a row of the chart that chance seldom finds. */
export interface Scenario {
  readonly variant: Variant
  readonly walk: readonly string[]
}

const initiator = { role: 'initiator', beginString: 'FIX.4.4' } as const
const acceptor = { role: 'acceptor', beginString: 'FIX.4.4' } as const
const halt = { onHandlerError: { retries: 0, outcome: 'halt' } } as const

const loggedOn = ['connects', 'Logon']

/** Further rows of the chart get a walk here. */
export const scenarios: readonly Scenario[] = [
  // the application
  {
    variant: { ...initiator, options: halt },
    walk: [
      'the handler becomes slow',
      ...loggedOn,
      'D, expected',
      'is lost',
      'the handler rejects',
    ],
  },
  {
    variant: { ...acceptor, options: halt },
    walk: [...loggedOn, 'the handler begins to fail', 'D, expected'],
  },
  {
    variant: acceptor,
    walk: ['the handler becomes slow', ...loggedOn, 'D, expected', 'Logon with 141=Y', '10 s pass'],
  },
  { variant: initiator, walk: [...loggedOn, 'stops with a text that no Logout can carry'] },
  {
    variant: initiator,
    walk: [...loggedOn, 'is lost while it stops with a text that no Logout can carry'],
  },

  // Logons
  { variant: acceptor, walk: ['connects', 'Logon larger than allowed'] },
  { variant: acceptor, walk: ['connects', 'Logon with encryption'] },
  {
    variant: initiator,
    walk: ['connects', 'Logon with encryption', 'D, expected', 'Logout, expected'],
  },
  { variant: initiator, walk: ['connects', 'Logon with a long EncryptMethod'] },
  { variant: initiator, walk: ['connects', 'a Logout instead of a Logon'] },
  { variant: initiator, walk: ['connects', 'an order instead of a Logon'] },
  {
    variant: { ...acceptor, options: { nextExpectedMsgSeqNum: true } },
    walk: ['connects', 'Logon, high, that knows what it wants'],
  },

  // the store
  { variant: initiator, walk: ['the store fails', 'connects'] },
  { variant: acceptor, walk: ['the store fails', 'connects', 'Logon'] },
  { variant: acceptor, walk: [...loggedOn, 'the store fails', 'Heartbeat, expected'] },
  { variant: acceptor, walk: [...loggedOn, 'the store fails', 'D, low'] },
  { variant: acceptor, walk: [...loggedOn, 'the store fails', 'stops'] },

  // gaps
  {
    variant: { ...acceptor, options: { resendRequestChunkSize: 1 } },
    walk: [...loggedOn, 'D, high', 'one of the gap is resent', 'one of the gap is resent'],
  },
  {
    variant: { ...initiator, options: { sendRedundantResendRequests: true } },
    walk: [...loggedOn, 'D, high', 'three beyond a gap'],
  },
  {
    variant: acceptor,
    walk: [
      ...loggedOn,
      'three beyond a gap',
      'one of the gap is resent',
      '10 s pass',
      '10 s pass',
      '10 s pass',
      '10 s pass',
    ],
  },

  // what is wrong with a message
  {
    variant: { ...acceptor, options: { disconnectOnError: true } },
    walk: [...loggedOn, 'TestRequest without 112, expected'],
  },
  {
    variant: { ...acceptor, options: { rejectGarbledMessage: true } },
    walk: [...loggedOn, 'garbled'],
  },

  // resets
  {
    variant: initiator,
    walk: [...loggedOn, 'asks for a reset', 'our reset is answered without 141'],
  },
  { variant: acceptor, walk: [...loggedOn, 'asks for a reset', 'our reset is answered'] },
  { variant: acceptor, walk: [...loggedOn, 'asks for a reset', 'D, high', '10 s pass'] },

  { variant: initiator, walk: ['connects', 'Logon with 141=Y', 'ResendRequest, expected'] },
  {
    variant: initiator,
    walk: [...loggedOn, 'the store holds back', 'ResendRequest, high', 'Logon with 141=Y'],
  },

  // silence
  { variant: initiator, walk: [...loggedOn, '50 s pass in conversation'] },
  {
    variant: acceptor,
    walk: [...loggedOn, '36 s of silence pass', 'half a message after 10 s', '31 s pass'],
  },
  { variant: initiator, walk: [...loggedOn, '72 s of silence pass'] },

  // the end
  {
    variant: acceptor,
    walk: [
      ...loggedOn,
      'stops',
      'TestRequest, expected',
      'GapFill, expected',
      'Reset, expected',
      'ResendRequest, expected',
      'D, expected',
      'Logout, expected',
    ],
  },
]
