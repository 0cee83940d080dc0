import type { AcceptorOptions, BeginString, SessionOptions } from '@goldfix/core'
import { allowing } from './allowed-addresses.js'
import { type Entries, type Entry, wrongEntry } from './entry.js'
import type { Says, Setting, SocketSays, Surroundings, TlsSays, Where } from './setting.js'
import { beginString, connectionType } from './settings/identity.js'
import { tlsSettings } from './settings/tls.js'
import { settings } from './settings.js'
import { type CfgTls, tlsOptions } from './tls-options.js'
import { type CfgValidation, validationOf } from './validation.js'

/** A line and what it says for one session. */
export interface Statement {
  readonly entry: Entry
  readonly setting: Setting
  readonly says: Says
}

/** What the lines of a session say, in the order of the table; lines that mean nothing for it are left out. */
export interface Statements {
  readonly session: Surroundings
  readonly all: readonly Statement[]
}

const order = new Map(settings.map((setting, index) => [setting, index]))
const position = ({ setting }: Entry) => (setting ? (order.get(setting) ?? 0) : -1)
const number = ({ key }: Entry) => Number(/\d*$/.exec(key)?.[0] ?? 0)

/** @throws UsageError `invalid-option` for a value that is not as it should be */
export function readStatements(entries: Entries, missing: (what: string) => never): Statements {
  const session = surroundings(entries, missing)
  const known = [...entries.values()].filter(({ setting }) => setting !== undefined)
  known.sort((a, b) => position(a) - position(b) || number(a) - number(b))
  const all = known.flatMap((entry) => {
    const setting = entry.setting as Setting
    if (setting.audience?.includes(session) === false) return []
    return [{ entry, setting, says: read(entry, setting, session) }]
  })
  return { session, all }
}

function read(entry: Entry, setting: Setting, session: Surroundings): Says {
  const says = setting.read(entry.value, session, entry.key)
  if (says !== undefined) return says
  const got = setting.secret ? 'something else' : `'${entry.value}'`
  const hint = isVariable(entry) ? '; variables are not replaced here' : ''
  wrongEntry(entry, `expected ${setting.expects}, but got ${got}${hint}`)
}

/** QuickFIX/J puts properties in place of `${name}`. */
export function isVariable({ value }: Entry): boolean {
  return /\$\{[^}]*\}/.test(value)
}

function surroundings(entries: Entries, missing: (what: string) => never): Surroundings {
  const version = parsed<BeginString>(entries.get('BeginString'), beginString.parse)
  return {
    beginString: version ?? missing('BeginString'),
    role: roleOf(entries, missing),
    value: (name) => entries.get(name)?.value,
  }
}

/** In QuickFIX/Go the application chooses: there the ports tell. */
function roleOf(entries: Entries, missing: (what: string) => never): 'initiator' | 'acceptor' {
  const given = parsed(entries.get('ConnectionType'), connectionType.parse)
  if (given !== undefined) return given
  const dials = entries.has('SocketConnectHost') || entries.has('SocketConnectPort')
  const listens = entries.has('SocketAcceptPort')
  if (dials === listens) missing('ConnectionType, initiator or acceptor,')
  return dials ? 'initiator' : 'acceptor'
}

function parsed<T>(
  entry: Entry | undefined,
  parse: (text: string) => T | undefined,
): T | undefined {
  if (entry === undefined) return undefined
  const value = parse(entry.value)
  if (value !== undefined) return value
  const expects = entry.setting?.expects ?? ''
  return wrongEntry(entry, `expected ${expects}, but got '${entry.value}'`)
}

/** A session of the file, and how its connections are made. */
export interface ReadSession {
  readonly options: SessionOptions
  readonly socket: SocketSays
  /** Undefined: plain TCP. */
  readonly tls: CfgTls | undefined
  /** Lines about TLS that stay unused, as it is switched off. */
  readonly unusedTls: readonly Entry[]
  /** Undefined: nothing is held against a dictionary. */
  readonly validation: CfgValidation | undefined
  /** Lines about dictionaries that stay unused, as validation is switched off. */
  readonly unusedRules: readonly Entry[]
}

/** @throws UsageError `invalid-option` for what must not be started so */
export function makeSession(
  { session, all }: Statements,
  authenticate: AcceptorOptions['authenticate'],
  missing: (what: string) => never,
): ReadSession {
  const tlsIsOff = session.value('SocketUseSSL')?.toUpperCase() === 'N'
  for (const { entry, setting, says } of all)
    if (says.refused !== undefined && !(tlsIsOff && aboutTls.has(setting)))
      wrongEntry(entry, says.refused)
  const common = merged<NonNullable<Says['options']>>(all.map(({ says }) => says.options))
  const where = merged<Where>(all.map(({ says }) => says.where))
  const socket = merged<SocketSays>(all.map(({ says }) => says.socket))
  const logonFields = all.flatMap(({ says }) => says.logonFields ?? [])
  checkMultipliers(all, common)
  const { senderCompId, targetCompId } = common
  const base = {
    ...common,
    beginString: session.beginString,
    senderCompId: senderCompId ?? missing('SenderCompID'),
    targetCompId: targetCompId ?? missing('TargetCompID'),
    ...(logonFields.length > 0 && { logonFields }),
    // as QuickFIX reads on behind a wrong BodyLength(9)
    resync: 'next-trailer' as const,
  }
  if (session.beginString === 'FIXT.1.1' && base.defaultApplVerId === undefined)
    missing('DefaultApplVerID')
  const options: SessionOptions =
    session.role === 'initiator'
      ? {
          ...base,
          role: 'initiator',
          connect: {
            host: where.connectHost ?? missing('SocketConnectHost'),
            port: where.connectPort ?? missing('SocketConnectPort'),
          },
          heartBtInt: where.heartBtInt ?? missing('HeartBtInt'),
        }
      : {
          ...base,
          role: 'acceptor',
          listen: {
            host: where.acceptHost ?? '0.0.0.0',
            port: where.acceptPort ?? missing('SocketAcceptPort'),
          },
          ...admission(where.allowed, authenticate),
        }
  return { options, socket, ...security(session, all, socket), ...validationOf(all, options) }
}

function admission(
  allowed: Where['allowed'],
  authenticate: AcceptorOptions['authenticate'],
): Pick<AcceptorOptions, 'authenticate'> {
  if (allowed !== undefined) return { authenticate: allowing(allowed, authenticate) }
  return authenticate === undefined ? {} : { authenticate }
}

/** Core would refuse them too, without the line. */
function checkMultipliers(all: readonly Statement[], common: NonNullable<Says['options']>): void {
  const { testRequestDelayMultiplier: first = 0.2, heartBeatTimeoutMultiplier: last = 1.4 } = common
  if (last > first) return
  const said = all.filter(({ setting }) => /Multiplier$/.test(setting.names[0])).at(-1)
  if (said !== undefined)
    wrongEntry(
      said.entry,
      `expected HeartBeatTimeoutMultiplier to be more than TestRequestDelayMultiplier, but they are ${last} and ${first}`,
    )
}

const aboutTls = new Set(tlsSettings)

function security(
  { role }: Surroundings,
  all: readonly Statement[],
  socket: SocketSays,
): Pick<ReadSession, 'tls' | 'unusedTls'> {
  const lines = all.filter(({ setting }) => aboutTls.has(setting))
  const [first] = lines
  if (first === undefined) return { tls: undefined, unusedTls: [] }
  const says = merged<TlsSays>(lines.map((line) => line.says.tls))
  const others = lines.flatMap(({ entry, says }) => (says.tls?.enabled === false ? [] : [entry]))
  const switchedOff = says.enabled === false
  if (switchedOff && !says.implied) return { tls: undefined, unusedTls: others }
  const implying = lines.find((line) => line.says.tls?.implied) ?? first
  if (switchedOff)
    wrongEntry(implying.entry, 'expected SocketUseSSL=Y with it, as it stands for TLS, but it is N')
  if (says.enabled === undefined && !says.implied)
    wrongEntry(first.entry, 'expected SocketUseSSL=Y or SocketUseSSL=N with it, but there is none')
  const tls = tlsOptions(role, says, socket)
  if ('wrong' in tls) wrongEntry(first.entry, tls.wrong)
  return { tls, unusedTls: [] }
}

function merged<T extends object>(parts: readonly (T | undefined)[]): T {
  return Object.assign({}, ...parts) as T
}
