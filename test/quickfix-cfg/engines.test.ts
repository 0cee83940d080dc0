import { createEngine, type Engine, type SessionOptions, sessionIdOf } from '@goldfix/core'
import { readQuickFixCfg } from '@goldfix/quickfix-cfg'
import { memoryStore } from '@goldfix/store-memory'
import { pair } from '@goldfix/transport'
import { afterEach, expect, test } from 'vitest'

const versions = [
  'FIX.4.0',
  'FIX.4.1',
  'FIX.4.2',
  'FIX.4.3',
  'FIX.4.4',
  'FIXT.1.1\nDefaultApplVerID=7\nAppDataDictionary=spec/FIX50.xml',
  'FIXT.1.1\nDefaultApplVerID=8',
  'FIXT.1.1\nDefaultApplVerID=9',
  'FIXT.1.1\nDefaultApplVerID=FIX.5.0SP2',
  'FIX.4.4\nValidateFieldsHaveValues=N',
]

/** As the acceptance configurations of the QuickFIX engines are written. */
const venue = `
# acceptance
[default]
FileStorePath=target/data/at
ConnectionType=acceptor
SocketAcceptPort=9881
SocketReuseAddress=Y
StartTime=00:00:00
EndTime=00:00:00
SenderCompID=ISLD
ResetOnDisconnect=Y
ScreenLogShowEvents=N
DataDictionary=spec/FIX44.xml
TransportDataDictionary=spec/FIXT11.xml
CheckLatency=Y
MaxLatency=120
TestRequestDelayMultiplier=0.2
RejectMessageOnUnhandledException=Y
${versions.map((version, i) => `[session]\nBeginString=${version}\nTargetCompID=TW${i}`).join('\n')}
`

/** With everything switched on that both sides may have each for itself. */
const clients = `
[DEFAULT]
ConnectionType=initiator
SenderLocationID=LN
SocketConnectHost=0.0.0.0
SocketConnectPort=9881
HeartBtInt=30
ReconnectInterval=1
TargetCompID=ISLD
TimeStampPrecision=NANOS
EnableLastMsgSeqNumProcessed=Y
ClosedResendInterval=Y
ResendRequestChunkSize=100
ResetOnLogon=Y
ResetOnLogout=Y
DisconnectOnError=Y
AllowPosDup=Y
RejectGarbledMessage=Y
HeartBeatTimeoutMultiplier=2
LogonTag=553=me
${versions.map((version, i) => `[SESSION]\nBeginString=${version}\nSenderCompID=TW${i}`).join('\n')}
`

const engines: Engine[] = []
afterEach(() => Promise.all(engines.splice(0).map((engine) => engine.stop())))

test('ten sessions on one port trade in every version of FIX, as two settings files say', async () => {
  const transport = pair()
  const arrived: string[] = []
  const start = async (sessions: readonly SessionOptions[]) => {
    const engine = createEngine({
      transport,
      store: memoryStore(),
      sessions,
      onMessage: (message, session) => {
        arrived.push(`${session.id} ${message.msgType}`)
      },
    })
    engines.push(engine)
    await engine.start()
    return engine
  }
  const acceptors = readQuickFixCfg(venue, { file: 'venue.cfg' })

  await start(acceptors.sessions)
  const desk = await start(readQuickFixCfg(clients).sessions)
  await Promise.all(desk.sessions.map((session) => session.ready()))
  for (const session of desk.sessions) session.send({ msgType: 'D', fields: [[11, 'a']] })
  await expect.poll(() => arrived.length).toBe(10)

  expect(arrived.sort()).toEqual(
    acceptors.sessions.map((session) => `${sessionIdOf(session)} D`).sort(),
  )
  expect(acceptors.notices.map(({ key, line }) => `${line} ${key}`)).toEqual([
    '4 FileStorePath',
    '8 StartTime',
    '12 ScreenLogShowEvents',
  ])
})
