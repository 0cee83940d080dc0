import { isIP } from 'node:net'
import {
  acceptors,
  honoured,
  initiators,
  noEffect,
  notHonoured,
  refused,
  type Says,
  type Setting,
} from '../setting.js'
import { flag, type Parser, port, seconds, secondsOf, text, whole, word } from '../value.js'

const dialling = { audience: initiators }
const listening = { audience: acceptors }

/** `30`, or QuickFIX/J's `3x5;15`: three times 5 seconds, from then on 15. */
const pauses: Parser<{ readonly first: number; readonly last: number }> = {
  expects: 'seconds, from 0 to 86400, or a list such as 5;10;30 or 3x5;30',
  parse(value) {
    const waits = value.split(';').map((part) => secondsOf(part.trim().replace(/^\d+[x*]/, '')))
    const [first, last] = [waits[0], waits.at(-1)]
    if (first === undefined || last === undefined) return undefined
    return waits.every((wait) => wait !== undefined && wait <= 86_400) ? { first, last } : undefined
  },
}

function reconnect({ first, last }: { first: number; last: number }): Says {
  const min = first === 0 ? 1 : first
  const max = Math.max(min, last)
  const options = { reconnect: { min, max } }
  if (first === 0)
    return {
      options,
      notice: { kind: 'not-honoured', text: 'Without a pause nothing is dialled: it is 1 second.' },
    }
  if (min === max && first === last) return { options }
  const text = `The pauses begin at ${min} seconds and double up to ${max}, in place of the list.`
  return { options, notice: { kind: 'not-honoured', text } }
}

function slowConsumer(count: number): Says {
  const text = `A peer that does not read is disconnected after 10 seconds or 16 MiB, in place of ${count} writes.`
  return {
    options: { slowConsumer: { disconnect: true } },
    notice: { kind: 'not-honoured', text },
  }
}

const heartBeats: Parser<number> = {
  expects: 'whole seconds, from 0 to 3600',
  parse(value) {
    const number = secondsOf(value)
    return Number.isInteger(number) && (number as number) <= 3_600 ? number : undefined
  },
}

/** IP addresses, between commas. */
const addresses: Parser<readonly string[]> = {
  expects: 'IP addresses, between commas',
  parse(value) {
    const list = value.split(',').map((address) => address.trim())
    return list.every((address) => isIP(address) !== 0) ? list : undefined
  },
}

const proxied =
  'Connections go through no proxy; around it they would go where the file does not want them.'
const isTcp = (protocol: string) => protocol === 'TCP'
const protocols = word('TCP', 'VM_PIPE', 'SOCKET')

export const connectionSettings: readonly Setting[] = [
  honoured(
    { SocketConnectHost: 'CJNG' },
    text,
    '`connect.host`',
    (connectHost) => ({ where: { connectHost } }),
    dialling,
  ),
  honoured(
    { SocketConnectPort: 'CJNG' },
    port(1),
    '`connect.port`',
    (connectPort) => ({ where: { connectPort } }),
    dialling,
  ),
  honoured(
    { SocketAcceptAddress: 'J', SocketAcceptHost: 'NG' },
    text,
    '`listen.host`; without it `0.0.0.0`, every network interface, as there',
    (acceptHost) => ({ where: { acceptHost } }),
    listening,
  ),
  honoured(
    { SocketAcceptPort: 'CJNG' },
    port(0),
    '`listen.port`; sessions may share one',
    (acceptPort) => ({ where: { acceptPort } }),
    listening,
  ),
  honoured(
    { AllowedRemoteAddresses: 'CJ' },
    addresses,
    '`authenticate` refuses a Logon from any other address',
    (allowed) => ({ where: { allowed } }),
    listening,
  ),
  honoured(
    { HeartBtInt: 'CJNG' },
    heartBeats,
    '`heartBtInt`; an initiator must have it, as there',
    (heartBtInt) => ({ where: { heartBtInt } }),
    dialling,
  ),
  honoured(
    { ReconnectInterval: 'CJNG' },
    pauses,
    '`reconnect: { min, max }`, both the same: each pause is between half of it and the whole',
    reconnect,
    dialling,
  ),
  honoured(
    { SocketConnectTimeout: 'J', SocketTimeout: 'G' },
    seconds,
    '`connectTimeoutMs` of the transport, for the whole dial',
    (wait) => ({ socket: { connectTimeoutMs: Math.ceil(wait * 1_000) } }),
    dialling,
  ),
  honoured(
    { SocketTcpNoDelay: 'J', SocketNodelay: 'CN' },
    flag,
    '`noDelay` of the transport',
    (noDelay) => ({ socket: { noDelay } }),
  ),
  honoured({ SocketKeepAlive: 'J' }, flag, '`keepAlive` of the transport', (keepAlive) => ({
    socket: { keepAlive },
  })),
  honoured(
    { SocketLinger: 'J' },
    { expects: 'seconds, a whole number from 0 to 3600, or -1', parse: lingerOf },
    '`lingerMs` of the transport; `-1` leaves it',
    (wait) => (wait < 0 ? {} : { socket: { lingerMs: wait * 1_000 } }),
  ),
  notHonoured({ 'SocketConnectHost<n>': 'CJNG' }, text, 'Only the first address is dialled.', {
    extra: dialling,
  }),
  notHonoured({ 'SocketConnectPort<n>': 'CJNG' }, port(1), 'Only the first address is dialled.', {
    extra: dialling,
  }),
  refused({ SocketConnectProtocol: 'J' }, protocols, 'Only `TCP` is spoken.', {
    same: isTcp,
    extra: dialling,
  }),
  notHonoured(
    { 'SocketConnectProtocol<n>': 'J' },
    protocols,
    'Only the first address is dialled.',
    { extra: dialling },
  ),
  refused({ SocketAcceptProtocol: 'J' }, protocols, 'Only `TCP` is spoken.', {
    same: isTcp,
    extra: listening,
  }),
  notHonoured({ HostSelectionPolicy: 'C' }, text, 'Only the first address is dialled.', {
    extra: dialling,
  }),
  notHonoured(
    { HostSelectionPolicyPriorityStartOverInterval: 'C' },
    text,
    'Only the first address is dialled.',
    { extra: dialling },
  ),
  notHonoured(
    { SocketLocalHost: 'J', SocketConnectSourceHost: 'C' },
    text,
    'The system chooses the local address.',
    { extra: dialling },
  ),
  notHonoured(
    { SocketLocalPort: 'J', SocketConnectSourcePort: 'C' },
    port(0),
    'The system chooses the local port.',
    { same: (number) => number === 0, extra: dialling },
  ),
  refused(
    { DynamicSession: 'J' },
    flag,
    'A session that is in the file is dialled: take it out, and `engine.add()` it when it is wanted.',
    { same: (on) => !on, extra: dialling },
  ),
  refused(
    { AcceptorTemplate: 'J' },
    flag,
    'There are no templates: each counterparty needs a section of its own.',
    { same: (on) => !on, extra: listening },
  ),
  notHonoured(
    { DynamicSessions: 'G' },
    flag,
    'Only counterparties that have a section of their own are let in.',
    { same: (on) => !on, extra: listening },
  ),
  notHonoured({ DynamicQualifier: 'G' }, flag, 'There are no dynamic sessions.', {
    same: (on) => !on,
    extra: listening,
  }),
  notHonoured({ HeartBtIntOverride: 'G' }, flag, 'HeartBtInt(108) is what the Logon says.', {
    same: (on) => !on,
    extra: listening,
  }),
  refused(
    { UseTCPProxy: 'G' },
    flag,
    'The PROXY protocol is not spoken: its header would end every connection.',
    { same: (on) => !on, extra: listening },
  ),
  refused({ ProxyType: 'JG' }, text, proxied, { extra: dialling }),
  refused({ ProxyVersion: 'J' }, text, proxied, { extra: dialling }),
  refused({ ProxyHost: 'JG' }, text, proxied, { extra: dialling }),
  refused({ ProxyPort: 'JG' }, text, proxied, { extra: dialling }),
  refused({ ProxyUser: 'JG' }, text, proxied, { extra: dialling }),
  refused({ ProxyPassword: 'JG' }, text, proxied, { extra: { ...dialling, secret: true } }),
  refused({ ProxyDomain: 'J' }, text, proxied, { extra: dialling }),
  refused({ ProxyWorkstation: 'J' }, text, proxied, { extra: dialling }),
  noEffect({ SocketIgnoreProxy: 'N' }, flag, 'Connections go through no proxy in any case.'),
  notHonoured(
    { SocketReuseAddress: 'CJ' },
    flag,
    'Only `Y` is honoured: Node sets it on every listener.',
    {
      same: (on) => on,
    },
  ),
  noEffect(
    { SocketReceiveBufferSize: 'CJN' },
    text,
    'The system sizes its buffers itself; how much is read ahead is `bufferSize` of the transport.',
  ),
  noEffect(
    { SocketSendBufferSize: 'CJN' },
    text,
    'The system sizes its buffers itself; how much is written ahead is `bufferSize` of the transport.',
  ),
  noEffect({ SocketOobInline: 'J' }, flag, 'Node knows no urgent data.'),
  noEffect({ SocketTrafficClass: 'J' }, text, 'Node cannot set it.'),
  noEffect({ SocketSynchronousWrites: 'J' }, flag, 'Nothing is written synchronously.'),
  noEffect({ SocketSynchronousWriteTimeout: 'J' }, text, 'Nothing is written synchronously.'),
  honoured(
    { MaxScheduledWriteRequests: 'J' },
    whole(0, 2_147_483_647),
    '`slowConsumer`; more than 0 is `{ disconnect: true }`, whose limits are seconds and bytes',
    (count) => (count === 0 ? {} : slowConsumer(count)),
  ),
  notHonoured(
    { SocketSendTimeout: 'N' },
    text,
    'Writes have no time-out; silence of the peer has.',
  ),
  notHonoured(
    { SocketReceiveTimeout: 'N' },
    text,
    'Reads have no time-out; silence of the peer has.',
  ),
  noEffect(
    { InChanCapacity: 'G' },
    text,
    'It is `maxUnprocessed` here, in messages, 1,000 by default.',
  ),
]

function lingerOf(value: string): number | undefined {
  return /^(-1|\d{1,4})$/.test(value) && Number(value) <= 3_600 ? Number(value) : undefined
}
