import { interiorOf, type Session } from './session.js'
import { vocabulary } from './vocabulary.js'

/**
 * The life of one FIX session. Input: a {@link Session}, made by `defineSession` or an engine; it is what the
 * application holds on to. Send it `session.start` and `session.stop`; everything else comes from the driver
 * that the machine itself invokes, so it works alone, invoked or spawned.
 *
 * Source: FIX 4.4 Volume 2, "FIX Session-level State Matrix"; FIX Session Layer.
 */
export const sessionMachine = vocabulary.createMachine({
  id: 'session',
  context: ({ input }) => interiorOf(input).context(),
  invoke: {
    id: 'driver',
    src: 'driver',
    input: ({ event, self }) => ({ session: inputOf(event), chart: self }),
  },
  initial: 'Created',
  on: {
    // in any state that has no row of its own for it
    'handler.halted': [{ guard: 'isStale' }, { target: '.Disconnected', actions: 'noteHalt' }],
    'driver.failed': [{ guard: 'isStale' }, { target: '.Error', actions: 'noteFailure' }],
  },
  states: {
    Created: {
      on: { 'session.start': { target: 'Connecting', actions: 'noteStart' } },
    },

    Connecting: {
      entry: ['countConnection', 'open'],
      on: {
        'transport.opened': [
          { guard: 'isStale' },
          { guard: 'isInitiator', target: 'InitiateLogon' },
        ],
        'message.received': [
          { guard: 'isStale' },
          { guard: 'isLogonMessage', target: 'LogonReceived' },
        ],
        // a counterparty came in whose Logon is no message to this session
        'message.garbled': [{ guard: 'isStale' }, { target: 'Recovering', actions: 'noteLoss' }],
        'transport.failed': [
          { guard: 'isStale' },
          { target: 'Recovering', actions: 'noteOpenFailure' },
        ],
        'transport.closed': [{ guard: 'isStale' }, { target: 'Recovering', actions: 'noteLoss' }],
        'session.stop': { target: 'Disconnected', actions: 'noteStop' },
      },
    },

    InitiateLogon: {
      entry: 'logOn',
      initial: 'Preparing',
      on: {
        'transport.closed': [{ guard: 'isStale' }, { target: 'Recovering', actions: 'noteLoss' }],
        'store.failed': { target: 'Error', actions: 'noteStoreFailure' },
        'session.stop': { target: 'Disconnected', actions: 'noteStop' },
      },
      after: { logonTimeout: { target: 'Error', actions: 'noteLogonTimeout' } },
      states: {
        Preparing: {
          tags: 'busy',
          on: { 'logon.sent': [{ guard: 'isStale' }, { target: 'AwaitingLogon' }] },
        },
        AwaitingLogon: {
          on: {
            'message.received': [
              { guard: 'isStale' },
              { guard: 'isLogonMessage', target: '#session.LogonReceived' },
              {
                guard: 'isLogoutMessage',
                target: '#session.Error',
                actions: ['count', 'noteRefusedByPeer', 'tellRefused'],
              },
              { target: '#session.Error', actions: 'refuseFirstAnswer' },
            ],
          },
        },
      },
    },

    LogonReceived: {
      tags: 'busy',
      entry: 'judgeLogon',
      on: {
        'logon.accepted': [
          { guard: 'isStale' },
          {
            guard: 'leavesGapToldOf',
            target: '#session.Connected.Sequence.AwaitingResend',
            actions: ['awaitGap', 'noteFirstGapRequest'],
          },
          {
            guard: 'leavesGap',
            target: '#session.Connected.Sequence.AwaitingResend',
            actions: ['askForGap', 'noteFirstGapRequest'],
          },
          { target: 'Connected' },
        ],
        'logon.refused': [{ guard: 'isStale' }, { target: 'Error', actions: 'noteRefusal' }],
        'transport.closed': [{ guard: 'isStale' }, { target: 'Recovering', actions: 'noteLoss' }],
        'store.failed': { target: 'Error', actions: 'noteStoreFailure' },
        'session.stop': { target: 'Disconnected', actions: 'noteStop' },
      },
      after: { logonTimeout: { target: 'Error', actions: 'noteLogonTimeout' } },
    },

    Connected: {
      entry: ['noteLogon', 'release'],
      type: 'parallel',
      on: {
        'transport.closed': [{ guard: 'isStale' }, { target: 'Recovering', actions: 'noteLoss' }],
        'store.failed': { target: 'Error', actions: 'noteStoreFailure' },
        'handler.halted': [{ guard: 'isStale' }, { target: 'Error', actions: 'noteHalt' }],
        'session.stop': { target: 'Disconnecting', actions: ['noteStop', 'logOff'] },
        'session.reset': { target: '.Sequence.AwaitingReset', actions: 'askForReset' },
      },
      states: {
        Sequence: {
          entry: 'openGate',
          exit: 'closeGate',
          initial: 'InSync',
          on: {
            // The first that fits; what a number means beyond "expected" is told apart in the states below.
            'message.received': [
              { guard: 'isStale' },
              {
                guard: 'isWrongBeginString',
                target: '#session.Error',
                actions: 'refuseBeginString',
              },
              { guard: 'isUnnumbered', target: '#session.Error', actions: 'refuseUnnumbered' },
              {
                guard: 'isWrongCompId',
                target: '#session.Error',
                actions: ['count', 'refuseCompId'],
              },
              {
                guard: 'isSendingTimeOff',
                target: '#session.Error',
                actions: ['count', 'refuseSendingTime'],
              },
              {
                guard: 'isOrigSendingTimeLate',
                target: '#session.Error',
                actions: ['count', 'refuseSendingTime'],
              },
              {
                guard: 'isTooLow',
                target: '#session.Error',
                actions: 'refuseTooLow',
              },
              {
                guard: 'isLogout',
                target: '#session.Disconnecting.AwaitingClose',
                actions: ['count', 'noteLogout', 'tellLogout', 'logOff'],
              },
              { guard: 'isResetLogon', actions: 'resetInSession' },
              { guard: 'isSequenceReset', actions: 'skipTo' },
              {
                guard: 'isUnbearable',
                target: '#session.Error',
                actions: ['count', 'refuseMalformed'],
              },
              { guard: 'isFutileReset', actions: 'rejectMessage' },
              { guard: 'isMalformed', actions: ['count', 'rejectMessage'] },
              { guard: 'isDuplicate', actions: 'ignoreDuplicate' },
              { guard: 'isResendRequest', actions: ['count', 'resend'] },
              { guard: 'isGapFill', actions: 'skipTo' },
              { guard: 'isTestRequest', actions: ['accept', 'answerTestRequest'] },
              { guard: 'isReject', actions: ['accept', 'tellReject'] },
              { actions: 'accept' },
            ],
            'message.garbled': [
              { guard: 'isStale' },
              { guard: 'isToBeRejected', actions: 'rejectGarbled' },
            ],
          },
          states: {
            InSync: {
              on: {
                'message.received': [
                  { guard: 'isStale' },
                  {
                    guard: 'isEarlyResendRequest',
                    target: 'AwaitingResend',
                    actions: ['resend', 'keepAnswered', 'askForGap', 'noteFirstGapRequest'],
                  },
                  {
                    guard: 'isGap',
                    target: 'AwaitingResend',
                    actions: ['keep', 'askForGap', 'noteFirstGapRequest'],
                  },
                ],
              },
            },
            AwaitingResend: {
              on: {
                'message.received': [
                  { guard: 'isStale' },
                  { guard: 'isEarlyResendRequest', actions: ['resend', 'keepAnswered'] },
                  { guard: 'isGapToAskForAgain', actions: ['keep', 'askForGap'] },
                  { guard: 'isGap', actions: 'keep' },
                ],
                'gap.narrowed': [
                  { guard: 'isStale' },
                  {
                    target: 'AwaitingResend',
                    reenter: true,
                    actions: ['askForGap', 'noteFirstGapRequest'],
                  },
                ],
                'gap.closed': [{ guard: 'isStale' }, { target: 'InSync' }],
                'sequence.reset': [{ guard: 'isStale' }, { target: 'InSync' }],
              },
              after: {
                resendTimeout: [
                  { guard: 'isDeaf', target: 'AwaitingResend', reenter: true },
                  {
                    guard: 'isGapClosing',
                    target: 'AwaitingResend',
                    reenter: true,
                    actions: 'noteGapProgress',
                  },
                  {
                    guard: 'mayAskAgain',
                    target: 'AwaitingResend',
                    reenter: true,
                    actions: ['askForGap', 'noteGapRequest'],
                  },
                  { target: '#session.Error', actions: 'giveUpOnGap' },
                ],
              },
            },
            // What the peer sent before it heard of the reset belongs to numbers that are no more.
            AwaitingReset: {
              on: {
                'message.received': [
                  { guard: 'isStale' },
                  { guard: 'isResetLogon', actions: 'completeReset' },
                  { guard: 'isLogon', actions: 'completeReset' },
                  { guard: 'isLeftOver', actions: 'discard' },
                ],
                'message.garbled': {},
                'session.reset': {},
                'sequence.reset': [{ guard: 'isStale' }, { target: 'InSync' }],
              },
              after: { logonTimeout: { target: '#session.Error', actions: 'giveUpOnReset' } },
            },
          },
        },
        Liveness: {
          initial: 'Alive',
          states: {
            Alive: {
              entry: 'beginHeartbeats',
              exit: 'stopHeartbeats',
              on: {
                'peer.silent': [
                  { guard: 'isStale' },
                  { target: 'TestRequestSent', actions: 'sendTestRequest' },
                ],
                // the Logon of a reset may have brought another HeartBtInt
                'sequence.reset': [{ guard: 'isStale' }, { target: 'Alive', reenter: true }],
              },
            },
            TestRequestSent: {
              on: {
                'message.received': [{ guard: 'isStale' }, { target: 'Alive' }],
                'sequence.advanced': [{ guard: 'isStale' }, { target: 'Alive' }],
              },
              after: {
                giveUpDue: [
                  { guard: 'isPeerGone', target: '#session.Recovering', actions: 'noteSilence' },
                  { target: 'Alive' },
                ],
              },
            },
          },
        },
      },
    },

    Recovering: {
      entry: 'settle',
      initial: 'Settling',
      on: { 'session.stop': { target: 'Disconnected', actions: 'noteStop' } },
      states: {
        Settling: {
          tags: 'busy',
          on: {
            'session.settled': [
              { guard: 'isStale' },
              { guard: 'needsNoWait', target: '#session.Connecting' },
              { target: 'Waiting', actions: 'noteRetry' },
            ],
          },
        },
        Waiting: { after: { retryDelay: '#session.Connecting' } },
      },
    },

    Error: {
      tags: 'busy',
      entry: 'sayFarewell',
      on: {
        'farewell.done': [
          { guard: 'isStale' },
          { guard: 'wasSaid', target: 'Disconnecting' },
          { target: 'Disconnected' },
        ],
        'transport.closed': [{ guard: 'isStale' }, { target: 'Disconnected' }],
        'store.failed': { target: 'Disconnected', actions: 'noteStoreFailure' },
        'driver.failed': [{ guard: 'isStale' }, { target: 'Disconnected', actions: 'noteFailure' }],
        'session.start': { actions: 'noteStart' },
        'session.stop': { actions: 'noteStop' },
      },
      after: { logoutTimeout: 'Disconnected' },
    },

    Disconnecting: {
      initial: 'AwaitingLogout',
      on: {
        'transport.closed': [{ guard: 'isStale' }, { target: 'Disconnected' }],
        'store.failed': { target: 'Disconnected', actions: 'noteStoreFailure' },
        'driver.failed': [{ guard: 'isStale' }, { target: 'Disconnected', actions: 'noteFailure' }],
        'session.start': { actions: 'noteStart' },
        'session.stop': { actions: 'noteStop' },
      },
      states: {
        AwaitingLogout: {
          on: {
            'message.received': [
              { guard: 'isStale' },
              {
                guard: 'isLogout',
                target: '#session.Disconnected',
                actions: ['count', 'noteLogoutAnswered'],
              },
              // whose Logon was refused has nothing to say but goodbye
              { guard: 'isNotLoggedOn' },
              { guard: 'isResendRequest', actions: ['count', 'resend'] },
              { guard: 'isSequenceReset', actions: 'skipTo' },
              { guard: 'isGapFill', actions: 'skipTo' },
              { guard: 'isTestRequest', actions: ['accept', 'answerTestRequest'] },
              { guard: 'isReject', actions: ['accept', 'tellReject'] },
              { guard: 'isHarmless', actions: 'accept' },
            ],
          },
          after: {
            logoutTimeout: { target: '#session.Disconnected', actions: 'noteLogoutTimeout' },
          },
        },
        AwaitingClose: { after: { logoutTimeout: '#session.Disconnected' } },
      },
    },

    Disconnected: {
      initial: 'Settling',
      // whatever fails now is tried again with the next connection
      on: { 'driver.failed': {} },
      states: {
        Settling: {
          tags: 'busy',
          entry: 'settleForGood',
          on: {
            'session.settled': [
              { guard: 'isStale' },
              { guard: 'isStopped', target: 'Stopped' },
              { guard: 'needsNoWait', target: '#session.Connecting' },
              { target: 'Waiting', actions: 'noteRetry' },
            ],
            'session.start': { actions: 'noteStart' },
            'session.stop': { target: 'Settling', reenter: true, actions: 'noteStop' },
          },
        },
        Waiting: {
          on: { 'session.stop': { target: 'Settling', actions: 'noteStop' } },
          after: { retryDelay: '#session.Connecting' },
        },
        Stopped: {
          on: { 'session.start': { target: '#session.Connecting', actions: 'noteStart' } },
        },
      },
    },
  },
})

/** A root-level invocation sees the very first event, which carries the input. */
function inputOf(event: unknown): Session {
  return (event as { input: Session }).input
}
