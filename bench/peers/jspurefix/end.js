/**
 * jspurefix as one end of a line, with its file store in PLACE, or its memory store without one:
 *
 *     end.js acceptor|initiator GROUPS WORK PORT HEARTBTINT [PLACE]
 *
 * Speaks as bench/ends/answers.ts says. jspurefix sends before its files are written and does not wait for them; what is
 * measured ends when they are.
 */
import 'reflect-metadata'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import jspurefix from 'jspurefix'
import { answerTraffic } from '../../ends/answers.ts'
import { membersOf } from '../../ends/groups.ts'
import { nowMicros } from '../../ends/lines.ts'
import { endSettings } from '../../ends/settings.ts'
import { Traffic } from '../../ends/traffic.ts'
import { execution, order } from './messages.js'

const { AsciiSession, EmptyLogFactory, FileSessionStoreFactory, SessionLauncher } = jspurefix

/** Sent and not yet on their way to the socket: beyond it jspurefix would only queue them in memory. */
const WINDOW = 256
const { role, groups, work, port: givenPort, heartBtInt, more } = endSettings()
const [place] = more
const port = role === 'acceptor' ? await freePort() : givenPort

/** Writes to files that are under way. */
let unsaved = 0
/** Who waits for the last of them: in a hundred sessions, each by itself. */
const untilSaved = new Set()
let executions = 0

const traffic = new Traffic({
  ready: (session) => session.sent(),
  isWritable: (session) => session.unsent < WINDOW,
  order: (session, n) => session.post('D', order(n)),
  messages: (session) => session.messages,
  processed: () => saved(),
})

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
          if (--unsaved > 0) return
          for (const resolve of untilSaved) resolve()
          untilSaved.clear()
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
    this.unsent = 0
    this.onSent = () => {}
    const session = this
    this.onItsWay = {
      get committed() {
        return session.sent().then(saved)
      },
    }
  }
  get messages() {
    return this.sessionState.lastPeerMsgSeqNum + this.sessionState.lastSentSeqNum()
  }
  onApplicationMsg(_msgType, view) {
    if (work === 'answer' && role === 'acceptor') this.post('8', execution(view, executions++))
    traffic.handled(this)
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
  post(msgType, message) {
    this.unsent++
    this.send(msgType, message, () => {
      if (--this.unsent === 0) this.onSent()
    })
    return this.onItsWay
  }
  /** Nothing waits for its way to the socket, and what has come in the meantime had its turn. */
  async sent() {
    if (this.unsent > 0)
      await new Promise((resolve) => {
        this.onSent = resolve
      })
    await new Promise((resolve) => setImmediate(resolve))
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
        if (place !== undefined) config.sessionStoreFactory ??= new Store()
        return new BenchSession(config, this.onLoggedOn)
      },
    }
  }
}

const began = nowMicros()
if (role === 'acceptor') {
  new Launcher(described('BROKER', '*')).run().catch(fail)
  await listening()
  // what comes is counted, whoever it is from
  const sessions = new Map(Object.keys(groups).map((group) => [group, []]))
  await answerTraffic({ traffic, sessions, began, port })
} else {
  const sessions = new Map()
  for (const [group, size] of Object.entries(groups)) {
    const members = []
    for (const name of membersOf(group, size)) members.push(await loggedOn(name))
    sessions.set(group, members)
  }
  await answerTraffic({ traffic, sessions, began })
}
process.exit()

async function saved() {
  if (unsaved > 0) await new Promise((resolve) => untilSaved.add(resolve))
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
    HeartBtInt: heartBtInt,
    SenderCompId: sender,
    TargetCompID: target,
    TargetSubID: 'fix',
    SenderSubID: 'fix',
    BeginString: 'FIX.4.4',
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

function fail(cause) {
  console.error(cause)
  process.exit(1)
}
