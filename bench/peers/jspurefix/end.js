/**
 * jspurefix with its file store, as one end of a line:
 *
 *     end.js acceptor PLACE
 *     end.js initiator PLACE PORT
 *
 * Speaks as bench/store/acceptor.ts and initiator.ts do. jspurefix sends before its files are written and does not wait
 * for them; what is measured ends when they are.
 */
import 'reflect-metadata'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import jspurefix from 'jspurefix'

const { AsciiSession, EmptyLogFactory, FileSessionStoreFactory, SessionLauncher } = jspurefix

/** Sent and not yet on their way to the socket: beyond it jspurefix would only queue them in memory. */
const WINDOW = 256
const [, , role, place, givenPort] = process.argv
const port = role === 'acceptor' ? await freePort() : Number(givenPort)

let awaited = 0
let onAll = () => {}
/** Writes to files that are under way. */
let unsaved = 0
let onSaved = () => {}

class Store {
  constructor() {
    this.files = new FileSessionStoreFactory(place)
  }
  create(id) {
    const store = this.files.create(id)
    for (const name of ['put', 'setSenderSeqNum', 'setTargetSeqNum']) {
      const write = store[name].bind(store)
      store[name] = (...args) => {
        unsaved++
        return write(...args).finally(() => {
          if (--unsaved === 0) onSaved()
        })
      }
    }
    return store
  }
}

class BenchSession extends AsciiSession {
  constructor(config, onLoggedOn) {
    super(config)
    this.onLoggedOn = onLoggedOn
  }
  onApplicationMsg() {
    if (--awaited === 0) onAll()
  }
  onReady() {
    this.onLoggedOn(this)
  }
  onLogon() {
    return true
  }
  onDecoded() {}
  onEncoded() {}
  onStopped() {}
  order(n, callback) {
    this.send('D', order(n), callback)
  }
}

class Launcher extends SessionLauncher {
  constructor(description, onLoggedOn = () => {}) {
    const isOurs = description.application.type === 'initiator'
    super(isOurs ? description : null, isOurs ? null : description, new EmptyLogFactory())
    this.onLoggedOn = onLoggedOn
  }
  makeFactory() {
    return {
      makeSession: (config) => {
        config.sessionStoreFactory ??= new Store()
        return new BenchSession(config, this.onLoggedOn)
      },
    }
  }
}

const groups = { one: [], many: [] }
if (role === 'acceptor') {
  new Launcher(described('BROKER', '*')).run().catch(fail)
  await listening()
  tell({ port })
} else {
  groups.one.push(await loggedOn('ONE0'))
  for (let n = 0; n < 100; n++) groups.many.push(await loggedOn(`MANY${n}`))
  tell({ ready: true })
}

for await (const line of createInterface({ input: process.stdin })) {
  const [command, group, count] = line.split(' ')
  const from = nowMicros()
  const cpu = process.cpuUsage()
  if (command === 'send') await send(groups[group], Number(count))
  else await received(Number(count))
  await saved()
  const { user, system } = process.cpuUsage(cpu)
  tell({ from, at: nowMicros(), cpu: user + system })
}
process.exit()

async function send(sessions, count) {
  await Promise.all(sessions.map((session) => sendAll(session, count / sessions.length)))
}

async function sendAll(session, count) {
  for (let sent = 0; sent < count; ) {
    const some = []
    for (; some.length < WINDOW && sent < count; sent++)
      some.push(new Promise((resolve) => session.order(sent, resolve)))
    await Promise.all(some)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function received(count) {
  awaited += count
  if (awaited > 0)
    await new Promise((resolve) => {
      onAll = resolve
    })
}

async function saved() {
  if (unsaved > 0)
    await new Promise((resolve) => {
      onSaved = resolve
    })
}

function loggedOn(name) {
  return new Promise((resolve) => {
    new Launcher(described(name, 'BROKER'), resolve).run().catch(fail)
  })
}

function described(sender, target) {
  return {
    application: {
      reconnectSeconds: 1,
      type: role,
      name: sender,
      tcp: { host: '127.0.0.1', port },
      protocol: 'ascii',
      dictionary: 'qf44',
    },
    Name: sender,
    Username: 'bench',
    Password: 'bench',
    EncryptMethod: 0,
    ResetSeqNumFlag: true,
    HeartBtInt: 30,
    SenderCompId: sender,
    TargetCompID: target,
    TargetSubID: 'fix',
    SenderSubID: 'fix',
    BeginString: 'FIX.4.4',
  }
}

function order(n) {
  return {
    ClOrdID: `ORD-${String(n).padStart(8, '0')}`,
    Account: 'ACC-1',
    HandlInst: '1',
    Instrument: { Symbol: 'MSFT', SecurityExchange: 'XNAS' },
    Side: '1',
    TransactTime: new Date(),
    OrderQtyData: { OrderQty: 100 },
    OrdType: '2',
    Price: 189.25,
    TimeInForce: '0',
    OrderCapacity: 'A',
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: free } = server.address()
  server.close()
  await once(server, 'close')
  return free
}

/** jspurefix does not say when it listens. */
async function listening() {
  const { connect } = await import('node:net')
  for (let tries = 0; tries < 600; tries++) {
    const socket = connect(port, '127.0.0.1')
    try {
      await once(socket, 'connect')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    } finally {
      socket.destroy()
    }
  }
  fail(new Error('jspurefix does not listen'))
}

function nowMicros() {
  return Number(process.hrtime.bigint()) / 1_000
}

function tell(what) {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}

function fail(cause) {
  console.error(cause)
  process.exit(1)
}
