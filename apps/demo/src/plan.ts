import type { SessionOptions, Transport } from '@goldfix/core'
import { dictionaryNoticeText, withValidators } from '@goldfix/dictionary'
import { loadQuickFixCfg, noticeText } from '@goldfix/quickfix-cfg'
import { tcp, tls } from '@goldfix/transport'
import { CommandError } from './command-line.js'
import type { BrokerOptions, ClientOptions, FileOptions, SideOptions } from './options.js'
import { sessionVersion } from './version.js'

/** What one side runs. */
export interface Plan {
  /** One; more only of a broker whose file has them. */
  readonly sessions: readonly [SessionOptions, ...SessionOptions[]]
  readonly transport: Transport
  /** To be told before it starts. */
  readonly notices: readonly string[]
}

/** @throws UsageError, CommandError for what makes no sense */
export async function planOf(options: SideOptions): Promise<Plan> {
  return 'cfg' in options ? fromFile(options) : fromOptions(options)
}

/** What is sent just after the end of a session goes out with the next logon. */
const QUEUE = { whenLoggedOff: 'queue' } as const
/** The demo's own broker fails for the same reason again. */
const REJECT = { onHandlerError: { retries: 0, outcome: 'reject' } } as const

async function fromFile({ cfg: file, name }: FileOptions): Promise<Plan> {
  const role = name === 'broker' ? 'acceptor' : 'initiator'
  const cfg = loadQuickFixCfg(file, { role })
  const told: string[] = []
  const sessions = await withValidators(cfg, {
    onNotice: (notice) => told.push(dictionaryNoticeText(notice)),
  })
  const [first, ...others] = sessions
  if (first === undefined || (name === 'client' && others.length > 0))
    throw new CommandError(`${file}: expected one initiator, but there are ${sessions.length}`)
  const dialect = cfg.dialect ?? 'QuickFIX'
  const count = cfg.notices.length
  return {
    sessions: [adapted(first), ...others.map(adapted)],
    transport: cfg.tls === undefined ? tcp(cfg.tcp) : tls(cfg.tls),
    notices: [
      `${file}: a file of ${dialect}, ${count === 0 ? 'all of it honoured' : `${count} to note`}`,
      ...cfg.notices.map(noticeText),
      ...told,
    ],
  }
}

function adapted(session: SessionOptions): SessionOptions {
  return { ...QUEUE, ...(session.role === 'acceptor' && REJECT), ...session }
}

function fromOptions(options: BrokerOptions | ClientOptions): Plan {
  const transport = options.tls === undefined ? tcp() : tls(options.tls)
  return { sessions: [sessionOf(options)], transport, notices: [] }
}

function sessionOf(options: BrokerOptions | ClientOptions): SessionOptions {
  const { host, port, version, sender, target, reset } = options
  const common = {
    ...sessionVersion(version),
    ...QUEUE,
    senderCompId: sender,
    targetCompId: target,
    resetOnLogon: reset,
  }
  if (options.name === 'broker')
    return { ...common, ...REJECT, role: 'acceptor', listen: { host, port } }
  return {
    ...common,
    role: 'initiator',
    connect: { host, port },
    heartBtInt: options.heartbeat,
    reconnect: { min: 0.5, max: 5 },
  }
}
