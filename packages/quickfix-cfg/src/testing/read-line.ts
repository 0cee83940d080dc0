import { type CfgOptions, type QuickFixCfg, readQuickFixCfg } from '../quickfix-cfg.js'

const bases = {
  acceptor: ['ConnectionType=acceptor', 'SocketAcceptPort=9001'],
  initiator: [
    'ConnectionType=initiator',
    'SocketConnectHost=venue',
    'SocketConnectPort=9001',
    'HeartBtInt=30',
  ],
}

export interface LineOptions extends CfgOptions {
  /** @default 'acceptor' */
  readonly as?: keyof typeof bases
  /** More lines of `[DEFAULT]`. */
  readonly beside?: readonly string[]
}

/** A file with one session, and one line under its `[SESSION]`, the last of the file. */
export function fileWith(line: string, { as = 'acceptor', beside = [] }: LineOptions = {}): string {
  const keys = new Set(beside.map(keyOf))
  const base = ['BeginString=FIX.4.4', 'SenderCompID=US', 'TargetCompID=THEM', ...bases[as]]
  const others = base.filter((other) => !keys.has(keyOf(other)))
  return ['[DEFAULT]', ...others, ...beside, '[SESSION]', line].join('\n')
}

function keyOf(line: string): string {
  return line.replace(/=.*/, '')
}

/** What becomes of a line. */
export function readLine(line: string, options: LineOptions = {}): QuickFixCfg {
  return readQuickFixCfg(fileWith(line, options), { file: 'x.cfg', ...options })
}

/** Number of the line that {@link fileWith} is about. */
export function lineNumber(options: LineOptions = {}): number {
  return fileWith('', options).split('\n').length
}
