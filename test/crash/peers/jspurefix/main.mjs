/**
 * jspurefix with its file store in GoldFix's place, for the crash suite:
 *
 *     node main.mjs <ChildSettings as JSON>
 *
 * Trades with QuickFIX as `child/main.ts` does, and keeps the same journal. It has no promise to wait for: an order
 * counts as `safe` when its `send` has returned.
 */
import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
require('reflect-metadata')
const {
  AsciiSession,
  JsFixWinstonLogFactory,
  SessionLauncher,
  WinstonLogger,
} = require('jspurefix')

const TICK_MS = 4
const settings = JSON.parse(process.argv[2] ?? '')
const { role, port, parties, life, rate } = settings
const note = (what, ...words) => appendFileSync(settings.journal, `${[what, ...words].join(' ')}\n`)

class Trader extends AsciiSession {
  #loads = true
  #timer

  onReady() {
    note('on', 0)
    if (role === 'initiator') this.#load()
  }

  #load() {
    let sent = 0
    let due = 0
    this.#timer = setInterval(() => {
      due = this.#loads ? Math.min(due + (rate * TICK_MS) / 1_000, 20) : 0
      for (; due >= 1; due -= 1) {
        const id = `${role[0]}${life}-${sent}`
        sent += 1
        this.#give(id, 'D', order(id, sent))
      }
    }, TICK_MS)
  }

  #give(id, msgType, body) {
    note('sent', id, 0)
    this.send(msgType, body)
    note('safe', id, 0, 0)
  }

  hush() {
    this.#loads = false
  }

  onApplicationMsg(msgType, view) {
    const id = view.getString('ClOrdID')
    const possDup = view.getString('PossDupFlag') === 'Y' ? 'Y' : 'N'
    const key = [id, Number(view.getString('MsgSeqNum')), possDup, 0]
    note('got', ...key)
    if (msgType === 'D') this.send('8', report(id))
    note('done', ...key)
  }

  onLogon() {
    return true
  }

  onStopped() {
    clearInterval(this.#timer)
    note('off', 'stopped')
  }

  onDecoded() {}
  onEncoded() {}
}

function order(id, n) {
  return {
    ClOrdID: id,
    HandlInst: '1',
    Instrument: { Symbol: 'MSFT' },
    Side: n % 2 === 0 ? '1' : '2',
    TransactTime: new Date(),
    OrderQtyData: { OrderQty: 100 },
    OrdType: '2',
    Price: 12.5,
  }
}

let reports = life * 1_000_000

function report(id) {
  reports += 1
  return {
    OrderID: `${reports}`,
    ClOrdID: id,
    ExecID: `${reports}`,
    ExecType: 'F',
    OrdStatus: '2',
    Instrument: { Symbol: 'MSFT' },
    Side: '1',
    LastQty: 100,
    LastPx: 12.5,
    LeavesQty: 0,
    CumQty: 100,
    AvgPx: 12.5,
  }
}

const description = {
  application: {
    reconnectSeconds: 1,
    type: role,
    name: `${role}`,
    tcp: { host: '127.0.0.1', port },
    protocol: 'ascii',
    dictionary: join(dirname(require.resolve('jspurefix/package.json')), 'data/FIX44.xml'),
  },
  EncryptMethod: 0,
  ResetSeqNumFlag: false,
  HeartBtInt: 1,
  SenderCompId: parties.senderCompId,
  TargetCompID: parties.targetCompId,
  BeginString: 'FIX.4.4',
  store: { type: 'file', directory: settings.store.path },
}

let trader
class Launcher extends SessionLauncher {
  constructor() {
    const logs = new JsFixWinstonLogFactory(WinstonLogger.consoleOptions('error'))
    super(role === 'initiator' ? description : null, role === 'acceptor' ? description : null, logs)
  }

  makeFactory() {
    return {
      makeSession(config) {
        trader = new Trader(config)
        return trader
      },
    }
  }
}

note('start', life)
process.on('message', (command) => {
  if (command.do !== 'hush') return
  trader?.hush()
  note('quiet', command.word)
})
// whoever started us is gone
process.once('disconnect', () => process.exit(1))
new Launcher().run().catch((cause) => note('event', String(cause)))
