import type { TlsOptions } from '@goldfix/transport'
import {
  CommandError,
  type Given,
  numberOf,
  type OptionTable,
  oneOf,
  readArgs,
  tableText,
} from './command-line.js'
import { VERSIONS, type Version } from './version.js'

/** What the demo was asked to do. */
export type Command = { readonly name: 'help'; readonly text: string } | DemoOptions | SideOptions

/** Both sides, and a line that is cut. */
export interface DemoOptions {
  readonly name: 'demo'
  /** How long the client trades. */
  readonly seconds: number
  /** The client's requests per second. */
  readonly rate: number
  /** `memory`, `lmdb:` and a folder, or the address of a Redis server. */
  readonly store: string
}

/** One side, against anybody. */
export type SideOptions = BrokerOptions | ClientOptions | FileOptions

export interface BrokerOptions extends CommonOptions {
  readonly name: 'broker'
}

export interface ClientOptions extends CommonOptions, Trading {
  readonly name: 'client'
  /** Seconds. */
  readonly heartbeat: number
}

/** What a client does with its session. */
export interface Trading {
  /** Requests per second. */
  readonly rate: number
  /** How many, then it ends; 0: until stopped. */
  readonly orders: number
}

/** One side whose sessions are in a settings file of QuickFIX's. */
export type FileOptions = { readonly cfg: string; readonly store: string } & (
  | { readonly name: 'broker' }
  | ({ readonly name: 'client' } & Trading)
)

interface CommonOptions {
  readonly host: string
  readonly port: number
  readonly version: Version
  readonly sender: string
  readonly target: string
  /** Both numbers begin at 1 with each logon. */
  readonly reset: boolean
  readonly store: string
  /** Undefined: plain TCP. */
  readonly tls: TlsOptions | undefined
}

const STORE = {
  value: 'memory|lmdb:FOLDER|redis://host:port',
  says: 'where the numbers are kept [memory]',
}
const HELP = { says: 'this text' }
const FIRST_PORT = 9_001
const RATE = { min: 0.1, max: 5_000, whole: false }

const demoTable = {
  seconds: { value: 'N', says: 'how long the client trades, 3 to 3600 [12]' },
  rate: { value: 'N', says: 'requests per second, 0.1 to 5000 [400]' },
  store: STORE,
  help: HELP,
} satisfies OptionTable

const tlsTable = {
  tls: { says: 'TLS instead of plain TCP; each of the following implies it' },
  cert: { value: 'FILE', says: 'our certificate, PEM, with its chain' },
  key: { value: 'FILE', says: 'its private key, PEM' },
  ca: { value: 'FILE', says: 'who vouches for the other side, PEM' },
  'verify-peer': {
    value: 'required|optional|off',
    says: 'must the other side prove who it is? [required; broker without --ca: off]',
  },
} satisfies OptionTable

const cfgOption = {
  value: 'FILE',
  says: "a QuickFIX settings file: its sessions, addresses and TLS, in place of the options'",
}
/** What a settings file does not say. */
const BESIDE_CFG: ReadonlySet<string> = new Set(['cfg', 'rate', 'orders', 'store', 'help'])

const versionOption = { value: 'VERSION', says: `${VERSIONS.join(', ')} [FIX.4.4]` }
const resetOption = { says: 'both numbers begin at 1 with each logon' }

const brokerTable = {
  port: { value: 'N', says: `where to listen, 0: any free port [${FIRST_PORT}]` },
  host: { value: 'ADDRESS', says: 'which of our addresses, 0.0.0.0: all [127.0.0.1]' },
  version: versionOption,
  sender: { value: 'COMPID', says: 'our CompID [BROKER1]' },
  target: { value: 'COMPID', says: "the client's CompID [CLIENT1]" },
  reset: resetOption,
  ...tlsTable,
  cfg: cfgOption,
  store: STORE,
  help: HELP,
} satisfies OptionTable

const clientTable = {
  port: { value: 'N', says: `the broker's port [${FIRST_PORT}]` },
  host: { value: 'HOST', says: "the broker's name or address [127.0.0.1]" },
  version: versionOption,
  sender: { value: 'COMPID', says: 'our CompID [CLIENT1]' },
  target: { value: 'COMPID', says: "the broker's CompID [BROKER1]" },
  rate: { value: 'N', says: 'requests per second, 0.1 to 5000 [10]' },
  orders: { value: 'N', says: 'ends after so many orders, 0: goes on until stopped [0]' },
  heartbeat: { value: 'SECONDS', says: 'between heartbeats, 0 to 3600, 0: none [30]' },
  reset: resetOption,
  ...tlsTable,
  cfg: cfgOption,
  store: STORE,
  help: HELP,
} satisfies OptionTable

/** @param args behind `npm start --` @throws CommandError */
export function readCommand(args: readonly string[]): Command {
  const [name, ...rest] = args
  if (name === 'broker') return brokerOptions(rest)
  if (name === 'client') return clientOptions(rest)
  if (name !== undefined && !name.startsWith('-'))
    throw new CommandError(`expected broker, client or an option, but got '${name}'`)
  return demoOptions(args)
}

function demoOptions(args: readonly string[]): Command {
  const given = readArgs(args, demoTable)
  if (given.help) return { name: 'help', text: overview() }
  return {
    name: 'demo',
    seconds: numberOf('seconds', given.seconds ?? '12', { min: 3, max: 3_600, whole: false }),
    rate: numberOf('rate', given.rate ?? '400', RATE),
    store: storeOf(given.store),
  }
}

function brokerOptions(args: readonly string[]): Command {
  const given = readArgs(args, brokerTable)
  if (given.help) return { name: 'help', text: sideHelp('broker', 'takes orders', brokerTable) }
  if (given.cfg !== undefined) return { name: 'broker', ...fileOptions(given) }
  const tls = tlsOf(given)
  if (tls !== undefined && (tls.certFile === undefined || tls.keyFile === undefined))
    throw new CommandError('--tls: expected --cert and --key with it, a broker has to prove itself')
  return {
    name: 'broker',
    ...commonOptions(given, 0),
    sender: String(given.sender ?? 'BROKER1'),
    target: String(given.target ?? 'CLIENT1'),
    tls,
  }
}

function clientOptions(args: readonly string[]): Command {
  const given = readArgs(args, clientTable)
  if (given.help) return { name: 'help', text: sideHelp('client', 'sends orders', clientTable) }
  const trading = {
    rate: numberOf('rate', given.rate ?? '10', RATE),
    orders: numberOf('orders', given.orders ?? '0', { min: 0, max: 1_000_000 }),
  }
  if (given.cfg !== undefined) return { name: 'client', ...fileOptions(given), ...trading }
  return {
    name: 'client',
    ...commonOptions(given, 1),
    ...trading,
    sender: String(given.sender ?? 'CLIENT1'),
    target: String(given.target ?? 'BROKER1'),
    heartbeat: numberOf('heartbeat', given.heartbeat ?? '30', { min: 0, max: 3_600 }),
    tls: tlsOf(given),
  }
}

function fileOptions(given: Given<typeof brokerTable>) {
  const contradicting = Object.keys(given).find((name) => !BESIDE_CFG.has(name))
  if (contradicting !== undefined)
    throw new CommandError(`--cfg: expected no --${contradicting} with it, the file says it`)
  return { cfg: String(given.cfg), store: storeOf(given.store) }
}

function commonOptions(given: Given<typeof brokerTable>, portMin: number) {
  return {
    host: String(given.host ?? '127.0.0.1'),
    port: numberOf('port', given.port ?? `${FIRST_PORT}`, { min: portMin, max: 65_535 }),
    version: oneOf('version', given.version ?? 'FIX.4.4', VERSIONS),
    reset: given.reset === true,
    store: storeOf(given.store),
  }
}

function storeOf(text: string | true = 'memory'): string {
  if (text === 'memory' || /^(rediss?:\/\/|lmdb:)./.test(String(text))) return String(text)
  throw new CommandError(
    `--store: expected memory, lmdb:FOLDER or redis://host:port, but got '${text}'`,
  )
}

function tlsOf(given: Given<typeof tlsTable>): TlsOptions | undefined {
  const { cert, key, ca } = given
  const verifyPeer = given['verify-peer']
  if ([given.tls, cert, key, ca, verifyPeer].every((option) => option === undefined))
    return undefined
  return {
    ...(cert !== undefined && { certFile: String(cert) }),
    ...(key !== undefined && { keyFile: String(key) }),
    ...(ca !== undefined && { caFile: String(ca) }),
    ...(verifyPeer !== undefined && {
      verifyPeer: oneOf('verify-peer', verifyPeer, ['required', 'optional', 'off']),
    }),
  }
}

function overview(): string {
  return `A broker and a client trade FIX. Without a command: both, FIX 4.4, over a line that is cut in the middle.

  npm start -- [options]
  npm start -- broker [options]     one side, against anybody, until stopped
  npm start -- client [options]     the other

${tableText(demoTable)}

  npm start -- broker --help
  npm start -- client --help
`
}

function sideHelp(name: string, does: string, table: OptionTable): string {
  return `The ${name} alone: ${does} until SIGINT (Ctrl-C) or SIGTERM, then logs out and sums up.

  npm start -- ${name} [options]

${tableText(table)}
`
}
