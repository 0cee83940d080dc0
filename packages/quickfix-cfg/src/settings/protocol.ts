import type { Fields } from '@goldfix/core'
import {
  type Audience,
  type CommonOptions,
  fixedSwitch,
  honoured,
  noEffect,
  notHonoured,
  option,
  type Says,
  type Setting,
} from '../setting.js'
import { flag, multiplier, type Parser, seconds, whole } from '../value.js'

type Precision = NonNullable<CommonOptions['timestampPrecision']>

const withFractions: Audience = {
  named: 'FIX.4.2 and later',
  includes: ({ beginString }) => beginString !== 'FIX.4.0' && beginString !== 'FIX.4.1',
}

const precisions: Readonly<Record<string, Precision>> = {
  second: 'seconds',
  milli: 'millis',
  millisecond: 'millis',
  micro: 'micros',
  microsecond: 'micros',
  nano: 'nanos',
  nanosecond: 'nanos',
}

/** Names, or C++'s number of digits. */
const precision: Parser<{ readonly precision: Precision; readonly digits?: number }> = {
  expects: 'SECONDS, MILLIS, MICROS or NANOS, or digits from 0 to 9',
  parse(value) {
    if (/^\d$/.test(value)) {
      const digits = Number(value)
      const known = (['seconds', 'millis', 'micros', 'nanos'] as const)[Math.ceil(digits / 3)]
      return known && { precision: known, digits }
    }
    const name = value.toLowerCase().replace(/s$/, '')
    const found = Object.hasOwn(precisions, name) ? precisions[name] : undefined
    return found && { precision: found }
  },
}

function timestamps({ precision, digits }: { precision: Precision; digits?: number }): Says {
  const options = { timestampPrecision: precision }
  if (digits === undefined || digits % 3 === 0) return { options }
  const text = `Time stamps have 0, 3, 6 or 9 digits behind the second: it is ${precision}.`
  return { options, notice: { kind: 'not-honoured', text } }
}

/** `553=user`. */
const logonTag: Parser<Fields[number]> = {
  expects: 'tag=value, such as 553=user',
  parse(value) {
    const [, tag, content] = /^([1-9]\d{0,8})=(.+)$/.exec(value) ?? []
    return tag === undefined || content === undefined ? undefined : [Number(tag), content]
  },
}

const logonField = (field: Fields[number]): Says => ({ logonFields: [field] })

export const protocolSettings: readonly Setting[] = [
  honoured({ LogonTimeout: 'CJNG' }, seconds, '`logonTimeout`', (logonTimeout) => ({
    options: { logonTimeout },
  })),
  honoured({ LogoutTimeout: 'CJNG' }, seconds, '`logoutTimeout`', (logoutTimeout) => ({
    options: { logoutTimeout },
  })),
  option({ ResetOnLogon: 'CJNG' }, '`resetOnLogon`', (on) => ({ resetOnLogon: on })),
  option({ ResetOnLogout: 'CJNG' }, '`resetOnLogout`', (on) => ({ resetOnLogout: on })),
  option({ ResetOnDisconnect: 'CJNG' }, '`resetOnDisconnect`', (on) => ({ resetOnDisconnect: on })),
  option({ ResetOnError: 'J' }, '`resetOnError`', (on) => ({ resetOnError: on })),
  option({ DisconnectOnError: 'J' }, '`disconnectOnError`', (on) => ({ disconnectOnError: on })),
  honoured(
    { RefreshOnLogon: 'CJNG' },
    flag,
    '`Y`: done in any case, each logon reads the numbers from the store',
    (on) =>
      on
        ? {}
        : {
            notice: {
              kind: 'no-effect',
              text: 'Each logon reads the numbers from the store in any case.',
            },
          },
  ),
  notHonoured(
    { SendResetSeqNumFlag: 'C' },
    flag,
    'An initiator with `resetOnLogon` says ResetSeqNumFlag(141)=Y, and no other does.',
  ),
  option({ ClosedResendInterval: 'J' }, '`closedResendInterval`', (on) => ({
    closedResendInterval: on,
  })),
  honoured(
    { ResendRequestChunkSize: 'JG', MaxMessagesInResendRequest: 'N' },
    whole(0, 1_000_000),
    '`resendRequestChunkSize`',
    (resendRequestChunkSize) => ({ options: { resendRequestChunkSize } }),
  ),
  option({ SendRedundantResendRequests: 'CJN' }, '`sendRedundantResendRequests`', (on) => ({
    sendRedundantResendRequests: on,
  })),
  option(
    { EnableNextExpectedMsgSeqNum: 'JG', SendNextExpectedMsgSeqNum: 'C' },
    '`nextExpectedMsgSeqNum`',
    (on) => ({ nextExpectedMsgSeqNum: on }),
  ),
  option({ EnableLastMsgSeqNumProcessed: 'JNG' }, '`lastMsgSeqNumProcessed`', (on) => ({
    lastMsgSeqNumProcessed: on,
  })),
  honoured(
    { TestRequestDelayMultiplier: 'J' },
    multiplier,
    '`testRequestDelayMultiplier`; without it 0.2, as QuickFIX C++, where QuickFIX/J has 0.5',
    (testRequestDelayMultiplier) => ({ options: { testRequestDelayMultiplier } }),
  ),
  honoured(
    { HeartBeatTimeoutMultiplier: 'J' },
    multiplier,
    '`heartBeatTimeoutMultiplier`, more than the one before',
    (heartBeatTimeoutMultiplier) => ({ options: { heartBeatTimeoutMultiplier } }),
  ),
  option({ DisableHeartBeatCheck: 'J' }, '`checkHeartBeats`, turned round', (on) => ({
    checkHeartBeats: !on,
  })),
  honoured(
    { MillisecondsInTimeStamp: 'CN' },
    flag,
    '`timestampPrecision`: `Y` millis, `N` seconds',
    (on) => ({ options: { timestampPrecision: on ? 'millis' : 'seconds' } }),
    { audience: withFractions },
  ),
  honoured(
    { TimeStampPrecision: 'CJNG' },
    precision,
    '`timestampPrecision`; FIX.4.0 and 4.1 know no fractions',
    timestamps,
    { audience: withFractions },
  ),
  honoured({ LogonTag: 'J' }, logonTag, '`logonFields`', logonField, { secret: true }),
  honoured(
    { 'LogonTag<n>': 'J' },
    logonTag,
    '`logonFields`, in the order of the numbers',
    logonField,
    { secret: true },
  ),
  option({ AllowPosDup: 'J' }, '`allowPosDup`', (on) => ({ allowPosDup: on })),
  honoured(
    { RejectMessageOnUnhandledException: 'J' },
    flag,
    "`Y`: `onHandlerError: { retries: 0, outcome: 'reject' }`; `N` is reported, as a message whose handler fails is rejected after two more tries",
    (on) =>
      on
        ? { options: { onHandlerError: { retries: 0, outcome: 'reject' } } }
        : {
            notice: {
              kind: 'not-honoured',
              text: 'A message whose handler fails is tried twice more, then rejected.',
            },
          },
  ),
  option({ PersistMessages: 'CJNG' }, '`persistMessages`', (on) => ({ persistMessages: on })),
  option({ ForceResendWhenCorruptedStore: 'J' }, '`forceResendWhenCorruptedStore`', (on) => ({
    forceResendWhenCorruptedStore: on,
  })),
  fixedSwitch({ CmeEnhancedResend: 'N' }, 'N', "CME's way of resending is not there."),
  fixedSwitch(
    { IgnorePossDupResendRequests: 'N' },
    'N',
    'a ResendRequest(2) is answered, marked PossDup or not.',
  ),
  fixedSwitch(
    { ResendSessionLevelRejects: 'N' },
    'N',
    'a Reject(3) that is asked for again is filled by a SequenceReset(4).',
  ),
  fixedSwitch(
    { SendLogoutBeforeDisconnectFromTimeout: 'N' },
    'N',
    'a peer that is silent for too long is disconnected without a Logout(5).',
  ),
  noEffect(
    { PreserveMessageFieldsOrder: 'C' },
    flag,
    'Fields go out in the order in which they are given.',
  ),
]
