import type { SessionOptions } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import type { QuickFixCfg } from './quickfix-cfg.js'
import type { Setting } from './setting.js'
import { named, settings } from './settings.js'
import { type LineOptions, lineNumber, readLine } from './testing/read-line.js'
import type { CfgTls } from './tls-options.js'
import type { CfgValidation } from './validation.js'

/** What an honoured line becomes: options of the session, of `tls()`, of `tcp()`, what is validated, or nothing. */
interface Becomes extends LineOptions {
  readonly line: string
  readonly session?: Readonly<Record<string, unknown>>
  readonly tls?: Partial<CfgTls>
  readonly tcp?: object
  readonly validation?: Readonly<Record<string, unknown>> | 'none'
  readonly nothing?: true
}

const initiator = { as: 'initiator' } as const
const overFixt = { beside: ['BeginString=FIXT.1.1', 'DefaultApplVerID=7'] }
const serving = ['SocketUseSSL=Y', 'SocketCertificateFile=c.pem', 'SocketPrivateKeyFile=k.pem']
const server = { beside: serving }
const client = { as: 'initiator', beside: ['SocketUseSSL=Y'] } as const

const honoured: readonly Becomes[] = [
  { line: 'ConnectionType=acceptor', session: { role: 'acceptor' } },
  { line: 'BeginString=fix.4.2', session: { beginString: 'FIX.4.2' } },
  { line: 'BeginString=FIXT.1.1', ...overFixt, session: { beginString: 'FIXT.1.1' } },
  { line: 'SenderCompID=ME', session: { senderCompId: 'ME' } },
  { line: 'TargetCompID=YOU', session: { targetCompId: 'YOU' } },
  { line: 'SenderSubID=desk', session: { senderSubId: 'desk' } },
  { line: 'SenderSubID=', nothing: true },
  { line: 'SenderLocationID=LN', session: { senderLocationId: 'LN' } },
  { line: 'TargetSubID=desk', session: { targetSubId: 'desk' } },
  { line: 'TargetLocationID=NY', session: { targetLocationId: 'NY' } },
  { line: 'SessionQualifier=drop', ...initiator, session: { qualifier: 'drop' } },
  { line: 'DefaultApplVerID=9', ...overFixt, session: { defaultApplVerId: 'FIX.5.0SP2' } },
  { line: 'DefaultApplVerID=FIX.5.0SP1', ...overFixt, session: { defaultApplVerId: 'FIX.5.0SP1' } },
  { line: 'DefaultApplVerID=FIX50SP2', ...overFixt, session: { defaultApplVerId: 'FIX.5.0SP2' } },
  { line: 'DefaultApplVerID=6', ...overFixt, session: { defaultApplVerId: 'FIX.4.4' } },

  {
    line: 'SocketConnectHost=example.org',
    ...initiator,
    session: { connect: { host: 'example.org', port: 9001 } },
  },
  { line: 'SocketConnectPort=7', ...initiator, session: { connect: { host: 'venue', port: 7 } } },
  { line: 'SocketAcceptAddress=::1', session: { listen: { host: '::1', port: 9001 } } },
  { line: 'SocketAcceptHost=::1', session: { listen: { host: '::1', port: 9001 } } },
  { line: 'SocketAcceptPort=0', session: { listen: { host: '0.0.0.0', port: 0 } } },
  { line: 'AllowedRemoteAddresses=10.0.0.1', session: { authenticate: expect.any(Function) } },
  { line: 'HeartBtInt=0', ...initiator, session: { heartBtInt: 0 } },
  { line: 'ReconnectInterval=7', ...initiator, session: { reconnect: { min: 7, max: 7 } } },
  { line: 'MaxScheduledWriteRequests=0', nothing: true },
  { line: 'SocketConnectTimeout=3', ...initiator, tcp: { connectTimeoutMs: 3_000 } },
  { line: 'SocketConnectTimeout=1m', ...initiator, tcp: { connectTimeoutMs: 60_000 } },
  { line: 'HeartBtInt=1m30s', ...initiator, session: { heartBtInt: 90 } },
  { line: 'ReconnectInterval=500ms', ...initiator, session: { reconnect: { min: 0.5, max: 0.5 } } },
  { line: 'LogonTimeout=1m0.5s', session: { logonTimeout: 60.5 } },
  { line: 'SocketTimeout=1.5s', ...initiator, tcp: { connectTimeoutMs: 1_500 } },
  { line: 'SocketTcpNoDelay=N', tcp: { noDelay: false } },
  { line: 'SocketNodelay=y', tcp: { noDelay: true } },
  { line: 'SocketKeepAlive=Y', tcp: { keepAlive: true } },
  { line: 'SocketLinger=2', tcp: { lingerMs: 2_000 } },
  { line: 'SocketLinger=-1', nothing: true },

  { line: 'SocketUseSSL=Y', as: 'initiator', tls: { minVersion: 'TLSv1.2' } },
  { line: 'SSLEnable=Y', as: 'initiator', tls: { minVersion: 'TLSv1.2' } },
  { line: 'SocketUseSSL=N', nothing: true },
  { line: 'SocketCertificateFile=x.pem', ...server, tls: { certFile: 'x.pem', keyFile: 'k.pem' } },
  {
    line: 'SocketCertificateFile=x.pem',
    beside: ['SocketPrivateKeyFile=k.pem'],
    tls: { certFile: 'x.pem', verifyPeer: 'required' },
  },
  { line: 'SocketPrivateKeyFile=x.pem', ...server, tls: { keyFile: 'x.pem' } },
  { line: 'SocketCAFile=ca.pem', ...client, tls: { caFile: 'ca.pem' } },
  { line: 'SocketCAFile=ca.pem', beside: serving.slice(1), tls: { caFile: 'ca.pem' } },
  {
    line: 'SocketCAFile=ca.pem',
    beside: [...serving, 'NeedClientAuth=Y'],
    tls: { caFile: 'ca.pem', verifyPeer: 'required' },
  },
  { line: 'SocketKeyStore=x.pem', ...client, tls: { certFile: 'x.pem', keyFile: 'x.pem' } },
  { line: 'SSLCertificate=x.pem', ...client, tls: { certFile: 'x.pem', keyFile: 'x.pem' } },
  { line: 'SSLCertificate=x.pem', tls: { certFile: 'x.pem', verifyPeer: 'required' } },
  {
    line: 'SSLCertificate=x.pem',
    beside: ['SSLRequireClientCertificate=N'],
    tls: { certFile: 'x.pem', keyFile: 'x.pem' },
  },
  { line: 'SocketTrustStore=ca.crt', ...client, tls: { caFile: 'ca.crt' } },
  { line: 'SSLCACertificate=ca.cer', ...client, tls: { caFile: 'ca.cer' } },
  { line: 'SSLCACertificate=ca.cer', ...server, tls: { caFile: 'ca.cer' } },
  { line: 'NeedClientAuth=Y', ...server, tls: { verifyPeer: 'required' } },
  { line: 'SSLRequireClientCertificate=Y', ...server, tls: { verifyPeer: 'required' } },
  { line: 'ServerCertificateFile=c.pem', tls: { certFile: 'c.pem', keyFile: 'c.pem' } },
  {
    line: 'ServerCertificateKeyFile=k.pem',
    beside: ['ServerCertificateFile=c.pem'],
    tls: { certFile: 'c.pem', keyFile: 'k.pem' },
  },
  {
    line: 'ClientCertificateFile=c.pem',
    ...initiator,
    tls: { certFile: 'c.pem', keyFile: 'c.pem' },
  },
  {
    line: 'ClientCertificateKeyFile=k.pem',
    as: 'initiator',
    beside: ['ClientCertificateFile=c.pem'],
    tls: { certFile: 'c.pem', keyFile: 'k.pem' },
  },
  { line: 'CertificationAuthoritiesFile=ca.pem', ...initiator, tls: { caFile: 'ca.pem' } },
  { line: 'CertificateVerifyLevel=1', ...server, tls: { verifyPeer: 'required' } },
  { line: 'CertificateVerifyLevel=2', ...server, tls: { verifyPeer: 'optional' } },
  { line: 'SSLValidateCertificates=N', ...client, tls: { verifyPeer: 'off' } },
  {
    line: 'SSLValidateCertificates=N',
    beside: [...serving, 'NeedClientAuth=Y'],
    tls: { verifyPeer: 'off' },
  },
  { line: 'SocketInsecureSkipVerify=Y', ...client, tls: { verifyPeer: 'off' } },
  { line: 'EnabledProtocols=TLSv1.3', ...client, tls: { minVersion: 'TLSv1.3' } },
  { line: 'EnabledProtocols=TLSv1.2,TLSv1.3', ...client, tls: { minVersion: 'TLSv1.2' } },
  { line: 'SSLProtocols=Tls12, Tls13', ...client, tls: { minVersion: 'TLSv1.2' } },
  { line: 'SSLProtocol=TLSv1_2 +TLSv1_3', ...client, tls: { minVersion: 'TLSv1.2' } },
  {
    line: 'SSLProtocol=all -SSLv2 -SSLv3 -TLSv1 -TLSv1_1 -TLSv1_2',
    ...client,
    tls: { minVersion: 'TLSv1.3' },
  },
  { line: 'SocketMinimumTLSVersion=TLS13', ...client, tls: { minVersion: 'TLSv1.3' } },
  {
    line: 'CipherSuites=TLS_AES_128_GCM_SHA256, TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384,TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
    ...client,
    tls: {
      cipherSuites: 'TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES256-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305',
    },
  },
  {
    line: 'CipherSuites=TLS_AES_128_GCM_SHA256,TLS_RSA_WITH_AES_128_GCM_SHA256',
    ...client,
    tls: { cipherSuites: 'TLS_AES_128_GCM_SHA256:AES128-GCM-SHA256' },
  },
  {
    line: 'CipherSuites=TLS_AES_128_GCM_SHA256',
    ...client,
    tls: { cipherSuites: 'TLS_AES_128_GCM_SHA256', minVersion: 'TLSv1.3' },
  },
  {
    line: 'SSLCipherSuite=HIGH:!RC4',
    ...client,
    tls: { cipherSuites: expect.stringMatching(/^TLS_AES.*:HIGH:!RC4$/) },
  },
  {
    line: 'TLSCipherSuites=TLS_AES_128_GCM_SHA256',
    ...client,
    tls: { cipherSuites: expect.stringMatching(/^TLS_AES_128_GCM_SHA256:.*ECDHE/) },
  },
  { line: 'SNIHostName=venue.example', ...client, tls: { serverName: 'venue.example' } },
  { line: 'SSLServerName=venue.example', ...client, tls: { serverName: 'venue.example' } },
  { line: 'SocketServerName=venue.example', ...client, tls: { serverName: 'venue.example' } },

  { line: 'LogonTimeout=4', session: { logonTimeout: 4 } },
  { line: 'LogoutTimeout=5', session: { logoutTimeout: 5 } },
  { line: 'ResetOnLogon=Y', session: { resetOnLogon: true } },
  { line: 'ResetOnLogout=Y', session: { resetOnLogout: true } },
  { line: 'ResetOnDisconnect=Y', session: { resetOnDisconnect: true } },
  { line: 'ResetOnError=Y', session: { resetOnError: true } },
  { line: 'DisconnectOnError=Y', session: { disconnectOnError: true } },
  { line: 'RefreshOnLogon=Y', nothing: true },
  { line: 'PersistMessages=N', session: { persistMessages: false } },
  {
    line: 'ForceResendWhenCorruptedStore=Y',
    session: { forceResendWhenCorruptedStore: true },
  },
  { line: 'ClosedResendInterval=Y', session: { closedResendInterval: true } },
  { line: 'ResendRequestChunkSize=100', session: { resendRequestChunkSize: 100 } },
  { line: 'MaxMessagesInResendRequest=100', session: { resendRequestChunkSize: 100 } },
  { line: 'SendRedundantResendRequests=Y', session: { sendRedundantResendRequests: true } },
  { line: 'EnableNextExpectedMsgSeqNum=Y', session: { nextExpectedMsgSeqNum: true } },
  { line: 'SendNextExpectedMsgSeqNum=Y', session: { nextExpectedMsgSeqNum: true } },
  { line: 'EnableLastMsgSeqNumProcessed=Y', session: { lastMsgSeqNumProcessed: true } },
  { line: 'TestRequestDelayMultiplier=0.5', session: { testRequestDelayMultiplier: 0.5 } },
  { line: 'HeartBeatTimeoutMultiplier=2', session: { heartBeatTimeoutMultiplier: 2 } },
  { line: 'DisableHeartBeatCheck=Y', session: { checkHeartBeats: false } },
  { line: 'MillisecondsInTimeStamp=N', session: { timestampPrecision: 'seconds' } },
  { line: 'MillisecondsInTimeStamp=Y', session: { timestampPrecision: 'millis' } },
  { line: 'TimeStampPrecision=NANOS', session: { timestampPrecision: 'nanos' } },
  { line: 'TimestampPrecision=Microsecond', session: { timestampPrecision: 'micros' } },
  { line: 'TimestampPrecision=0', session: { timestampPrecision: 'seconds' } },
  { line: 'TimestampPrecision=6', session: { timestampPrecision: 'micros' } },
  { line: 'LogonTag=553=me', session: { logonFields: [[553, 'me']] } },
  {
    line: 'LogonTag2=554=secret',
    beside: ['LogonTag10=9001=a=b', 'LogonTag=553=me'],
    session: {
      logonFields: [
        [553, 'me'],
        [554, 'secret'],
        [9001, 'a=b'],
      ],
    },
  },
  { line: 'AllowPosDup=Y', session: { allowPosDup: true } },
  {
    line: 'RejectMessageOnUnhandledException=Y',
    session: { onHandlerError: { retries: 0, outcome: 'reject' } },
  },

  { line: 'UseDataDictionary=N', validation: 'none' },
  { line: 'UseDataDictionary=Y', nothing: true },
  { line: 'ValidateIncomingMessage=N', validation: 'none' },
  {
    line: 'DataDictionary=spec/FIX44.xml',
    validation: {
      dictionary: {
        version: 'FIX.4.4',
        file: 'spec/FIX44.xml',
        namedBy: 'x.cfg:8: DataDictionary',
      },
      applications: [],
    },
  },
  {
    line: 'TransportDataDictionary=t.xml',
    ...overFixt,
    validation: {
      dictionary: { version: 'FIXT.1.1', file: 't.xml' },
      applications: [{ version: 'FIX.5.0' }],
    },
  },
  {
    line: 'AppDataDictionary=a.xml',
    ...overFixt,
    validation: {
      dictionary: { version: 'FIXT.1.1' },
      applications: [{ version: 'FIX.5.0', file: 'a.xml' }],
    },
  },
  {
    line: 'AppDataDictionary.FIX.4.4=b.xml',
    beside: [...overFixt.beside, 'AppDataDictionary.9=c.xml'],
    validation: {
      applications: [
        { version: 'FIX.5.0' },
        { version: 'FIX.4.4', file: 'b.xml' },
        { version: 'FIX.5.0SP2', file: 'c.xml', namedBy: 'x.cfg:8: AppDataDictionary.9' },
      ],
    },
  },
  ...(
    [
      ['ValidateFieldsOutOfOrder', 'validateFieldsOutOfOrder', false],
      ['ValidateFieldsHaveValues', 'validateFieldsHaveValues', false],
      ['ValidateUserDefinedFields', 'validateUserDefinedFields', false],
      ['ValidateUnorderedGroupFields', 'validateUnorderedGroupFields', false],
      ['FirstFieldInGroupIsDelimiter', 'firstFieldInGroupIsDelimiter', true],
      ['AllowUnknownMsgFields', 'allowUnknownMsgFields', true],
      ['AllowUnknownEnumValues', 'allowUnknownEnumValues', true],
    ] as const
  ).map(([key, name, on]) => ({
    line: `${key}=${on ? 'Y' : 'N'}`,
    validation: { rules: { [name]: on } },
  })),
  { line: 'ValidateFieldsHaveValues=N', session: { allowEmptyValues: true } },
  { line: 'ValidateSequenceNumbers=N', session: { validateSequenceNumbers: false } },
  { line: 'ValidateChecksum=N', session: { validateChecksum: false } },
  {
    line: 'ValidateLengthAndChecksum=N',
    session: { validateBodyLength: false, validateChecksum: false },
  },
  { line: 'RejectInvalidMessage=N', session: { rejectInvalidMessage: false } },
  { line: 'CheckCompID=N', session: { checkCompId: false } },
  { line: 'MaxLatency=30', session: { maxLatency: 30 } },
  { line: 'CheckLatency=N', beside: ['MaxLatency=30'], session: { maxLatency: false } },
  { line: 'RejectGarbledMessage=Y', session: { rejectGarbledMessage: true } },
  { line: 'RequiresOrigSendingTime=N', session: { requiresOrigSendingTime: false } },

  ...['StartTime', 'EndTime', 'LogonTime', 'LogoutTime'].map((key) => ({
    line: `${key}=07:30:00`,
    beside: ['NonStopSession=Y'],
    nothing: true as const,
  })),
  ...['StartDay', 'EndDay', 'Weekdays', 'LogonDay', 'LogoutDay'].map((key) => ({
    line: `${key}=mon`,
    beside: ['NonStopSession=Y'],
    nothing: true as const,
  })),
  { line: 'TimeZone=Europe/London', beside: ['NonStopSession=Y'], nothing: true },
  { line: 'UseLocalTime=Y', beside: ['NonStopSession=Y'], nothing: true },
  { line: 'NonStopSession=Y', beside: ['StartTime=07:30:00', 'EndTime=18:00:00'], nothing: true },
]

/** Honoured, in that they are reported in a way of their own. */
const reported = ['ResetSeqTime']

describe('a setting that is honoured', () => {
  test('is in the table below, under each of its names', () => {
    const shown = honoured.map(({ line }) =>
      line.split('=')[0]?.replace(/\..*$/, '.<version>').replace(/\d+$/, '<n>').toLowerCase(),
    )

    const names = settings
      .filter(({ standing }) => standing === 'honoured')
      .flatMap((setting) => setting.names)
    expect(names.filter((name) => !shown.includes(name.toLowerCase()))).toEqual(reported)
  })

  test.each(honoured)('$line', ({ line, session, tls, tcp, validation, nothing, ...options }) => {
    const cfg = readLine(line, options)

    if (session) expect(cfg.sessions[0]).toMatchObject(session)
    if (tls) expect(cfg.tls).toMatchObject(tls)
    else expect(cfg.tls).toBeUndefined()
    if (tcp) expect(cfg.tcp).toEqual(tcp)
    if (validation) expect(validationOf(cfg)).toMatchObject(validation === 'none' ? {} : validation)
    if (validation) expect(validationOf(cfg)).not.toEqual(validationOf(readLine('', options)))
    expect(cfg.notices).toEqual([])
    if (!nothing) return
    const without = readLine('', options)
    const { dialect, settings, notices } = without
    expect({ ...cfg, dialect, settings, notices }).toEqual(without)
  })

  test.each(honoured.filter(({ session }) => session !== undefined))(
    '$line changes the session',
    ({ line, session, ...options }) => {
      const [before] = readLine('', options).sessions

      const isBase = /^(ConnectionType|BeginString=FIXT)/.test(line)
      if (!isBase) expect(before as SessionOptions).not.toMatchObject(session as object)
    },
  )
})

/** Values, of which one at least is good for each setting, and changes something where it does. */
const trials = ['Y', 'N', 'VM_PIPE', '9', 'x']

describe.each(settings.filter(({ standing }) => standing !== 'honoured'))(
  '$names.0, which is $standing,',
  (setting) => {
    test.each(setting.names)('%s is told with its line and what it means', (name) => {
      const options: LineOptions = { as: roleFor(setting), ...(isTls(name) && tlsFor(setting)) }
      const key = spelled(name)
      const value = trials.find((trial) => says(setting, trial, options)) ?? ''
      const place = { line: lineNumber(options), key }

      if (setting.standing === 'refused') {
        const [start, end] = [`x.cfg:${place.line}: ${key}: `, setting.does.replaceAll('`', '')]
        expect(() => readLine(`${key}=${value}`, options)).toThrow(`${start}${end}`)
      } else {
        const kind = setting.standing === 'no effect' ? 'no-effect' : 'not-honoured'
        expect(readLine(`${key}=${value}`, options).notices).toContainEqual(
          expect.objectContaining({ kind, file: 'x.cfg', ...place, section: 'FIX.4.4:US->THEM' }),
        )
      }
    })
  },
)

describe('a value that is not as it should be', () => {
  const wrong = ['', 'maybe', '\u00e9', '0']
  const cases = settings.flatMap((setting) => {
    const options: LineOptions = { as: roleFor(setting) }
    const value = wrong.find(
      (candidate) => setting.read(candidate, around(options), '') === undefined,
    )
    return setting.names.map((name) => ({ name, setting, value, options }))
  })

  test('is there for every setting but those that may be anything', () => {
    const free = cases.filter(({ value }) => value === undefined)

    expect(
      free.map(({ setting }) => setting.expects).filter((text) => text !== 'a text, or nothing'),
    ).toEqual([])
  })

  test.each(cases.filter(({ value }) => value !== undefined))(
    '$name is refused with file, line and key',
    ({ name, setting, value, options }) => {
      const key = spelled(name)
      const got = setting.secret ? 'something else' : `'${value}'`
      const asked = { ...options, ...(setting.audience?.named === 'FIXT.1.1' && overFixt) }

      expect(() => readLine(`${key}=${value}`, asked)).toThrow(
        `x.cfg:${lineNumber(asked)}: ${key}: expected ${setting.expects}, but got ${got}`,
      )
    },
  )
})

test('every name leads to one setting, in whatever case', () => {
  for (const setting of settings)
    for (const name of setting.names) {
      const key = spelled(name).toUpperCase()
      expect(named(key).setting, name).toBe(setting)
    }
})

function spelled(name: string): string {
  return name.replace('<n>', '12').replace('<version>', 'FIX.4.4')
}

function validationOf({ validation }: QuickFixCfg): CfgValidation | undefined {
  return [...validation.values()][0]
}

function roleFor({ audience }: Setting): 'acceptor' | 'initiator' {
  return audience?.named === 'initiators' ? 'initiator' : 'acceptor'
}

function around({ as = 'acceptor' }: LineOptions) {
  return { role: as, beginString: 'FIX.4.4', value: () => undefined } as const
}

function says(setting: Setting, value: string, options: LineOptions): boolean {
  const read = setting.read(value, around(options), '')
  return read?.notice !== undefined || read?.refused !== undefined
}

function isTls(name: string): boolean {
  return /SSL|TLS|Cert|Store(Password|Type)|Factory|Bytes|UseSNI|Endpoint/.test(name)
}

function tlsFor(setting: Setting): LineOptions {
  return { beside: roleFor(setting) === 'initiator' ? ['SocketUseSSL=Y'] : serving }
}
