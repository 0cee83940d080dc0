import { sessionIdOf } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { noticeText } from './notice.js'
import { type CfgOptions, loadQuickFixCfg, readQuickFixCfg } from './quickfix-cfg.js'

const acceptor = `
ConnectionType=acceptor
BeginString=FIX.4.4
SenderCompID=US
TargetCompID=THEM
SocketAcceptPort=9001
`
const initiator = `
ConnectionType=initiator
BeginString=FIX.4.4
SenderCompID=US
TargetCompID=VENUE
SocketConnectHost=venue
SocketConnectPort=9001
HeartBtInt=30
`

const read = (text: string, options: CfgOptions = {}) =>
  readQuickFixCfg(text, { file: 'x.cfg', ...options })
const notices = (text: string, options: CfgOptions = {}) =>
  read(text, options).notices.map(noticeText)
const ids = (text: string, options: CfgOptions = {}) =>
  read(text, options).sessions.map(sessionIdOf)

describe('the text of a file', () => {
  test('may have comments, blank lines, spaces, a byte order mark and the line ends of Windows', () => {
    const text = `\uFEFF# all of it\r\n\r\n  [ Session ]  \r\n${acceptor.replaceAll('\n', '\r\n')}\t senderSUBid =  a = b # c \r\n  # the end`

    const [session] = read(text).sessions

    expect(session).toMatchObject({ targetCompId: 'THEM', senderSubId: 'a = b # c' })
  })

  test('gives every session what stands under [DEFAULT], wherever that is, unless it says otherwise', () => {
    const text = `[SESSION]\nTargetCompID=A\n[SESSION]\nTargetCompID=B\nLogonTimeout=3\n[DEFAULT]${acceptor}LogonTimeout=5\n`

    expect(read(text).sessions).toMatchObject([
      { targetCompId: 'A', logonTimeout: 5, senderCompId: 'US' },
      { targetCompId: 'B', logonTimeout: 3, senderCompId: 'US' },
    ])
    expect(read(text).notices).toEqual([])
  })

  test('counts the later of two lines, under whatever names, and tells of the earlier one', () => {
    const text = `[SESSION]${acceptor}ResendRequestChunkSize=5\nmaxmessagesinresendrequest=7\n`

    expect(read(text).sessions).toMatchObject([{ resendRequestChunkSize: 7 }])
    expect(notices(text)).toEqual([
      'x.cfg:7: [FIX.4.4:US->THEM] ResendRequestChunkSize: Line 8 says it again, and counts. (overridden)',
    ])
    expect(notices(`[DEFAULT]\nResetOnLogon=Y\nResetOnLogon=N\n[SESSION]${acceptor}`)).toEqual([
      'x.cfg:2: [DEFAULT] ResetOnLogon: Line 3 says it again, and counts. (overridden)',
    ])
  })

  test.each([
    ['', 'x.cfg:1: expected a [SESSION], but there is none'],
    ['[DEFAULT]\nResetOnLogon=Y', 'x.cfg:1: expected a [SESSION], but there is none'],
    [
      '\nResetOnLogon=Y',
      "x.cfg:2: expected [DEFAULT] or [SESSION] above the first setting, but got 'ResetOnLogon'",
    ],
    [
      '[SESSION]\nResetOnLogon',
      "x.cfg:2: expected [SECTION], Key=Value or a comment with #, but got 'ResetOnLogon'",
    ],
    [
      '[SESSION]\n=secret',
      "x.cfg:2: expected [SECTION], Key=Value or a comment with #, but got '=...'",
    ],
    [
      '[DEFAULT]\n[SESSION]\n[default]',
      'x.cfg:3: expected one [DEFAULT], but there is one in line 1 already',
    ],
  ])('%j is refused', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })

  test.each(['BeginString', 'SenderCompID', 'TargetCompID', 'SocketAcceptPort'])(
    'without %s is refused',
    (key) => {
      const text = `[SESSION]${acceptor}`.replace(new RegExp(`${key}=.*\n`), '')

      expect(() => read(text)).toThrow(`x.cfg:1: [SESSION]: expected ${key}, but there is none`)
    },
  )

  test.each(['SocketConnectHost', 'SocketConnectPort', 'HeartBtInt'])(
    'of an initiator without %s is refused',
    (key) => {
      const text = `\n[SESSION]${initiator}`.replace(new RegExp(`${key}=.*\n`), '')

      expect(() => read(text)).toThrow(`x.cfg:2: [SESSION]: expected ${key}, but there is none`)
    },
  )

  test('of a FIXT.1.1 session without DefaultApplVerID is refused', () => {
    const text = `[SESSION]${acceptor}BeginString=FIXT.1.1`

    expect(() => read(text)).toThrow(
      'x.cfg:1: [SESSION]: expected DefaultApplVerID, but there is none',
    )
  })

  test.each(['65536', '-1', '1.5', '1e3'])('with the port %s is refused', (value) => {
    expect(() => read(`[SESSION]${acceptor}SocketAcceptPort=${value}`)).toThrow(
      `x.cfg:7: SocketAcceptPort: expected a whole number from 0 to 65535, but got '${value}'`,
    )
  })

  test.each([
    'HeartBtInt=1.5s',
    'HeartBtInt=3601',
    'HeartBtInt=-1',
    'ReconnectInterval=5;',
    'ReconnectInterval=5,10',
    'ReconnectInterval=86401',
    'LogonTimeout=0',
    'LogonTimeout=86401',
    'LogonTimeout=10sec',
    'LogonTimeout=.5s',
  ])('with %s is refused', (line) => {
    expect(() => read(`[SESSION]${initiator}${line}`)).toThrow(
      /x\.cfg:9: \w+: expected (whole )?seconds/,
    )
  })

  test('that cannot be read is named', () => {
    expect(() => loadQuickFixCfg('/nowhere/x.cfg')).toThrow('/nowhere/x.cfg cannot be read: ENOENT')
  })

  test('is called by its path where it is loaded from one', () => {
    expect(() => loadQuickFixCfg('package.json')).toThrow('package.json:1: expected [SECTION]')
  })
})

describe('what is told', () => {
  test('is in the order of the file, once for each line, by its section', () => {
    const text = `[DEFAULT]${acceptor}FileStorePath=store\nMyKey=1\n[SESSION]\nTargetCompID=A\nCmeEnhancedResend=Y\n[SESSION]\nTargetCompID=B\n`

    expect(notices(text)).toEqual([
      'x.cfg:7: [DEFAULT] FileStorePath: There is no file store: give createEngine the store that you want; the numbers of this one are not taken over. (not-honoured)',
      'x.cfg:8: [DEFAULT] MyKey: No QuickFIX known here has this setting: nothing is done with it. (unknown)',
      "x.cfg:11: [FIX.4.4:US->A] CmeEnhancedResend: Only N is honoured: CME's way of resending is not there. (not-honoured)",
    ])
  })

  test('are lines about dictionaries where nothing is validated', () => {
    const text = `[DEFAULT]${acceptor}DataDictionary=FIX44.xml\nValidateFieldsHaveValues=N\n[SESSION]\nTargetCompID=A\nUseDataDictionary=N\n`
    const why = 'Nothing is held against a dictionary: another line says N. (no-effect)'

    expect(notices(text)).toEqual([
      `x.cfg:7: [DEFAULT] DataDictionary: ${why}`,
      `x.cfg:8: [DEFAULT] ValidateFieldsHaveValues: ${why}`,
    ])
  })

  test('are a file for another kind of session, and for a version that there is not', () => {
    const text = `[SESSION]${acceptor}AppDataDictionary=FIX50.xml\n`
    const fixt = `[SESSION]${acceptor}BeginString=FIXT.1.1\nDefaultApplVerID=7\nAppDataDictionary.FIX.9=x.xml\n`

    expect(notices(text)).toEqual([
      'x.cfg:7: [FIX.4.4:US->THEM] AppDataDictionary: It is for FIXT.1.1 alone. (no-effect)',
    ])
    expect(() => read(fixt)).toThrow(
      /^x\.cfg:9: AppDataDictionary\.FIX\.9: expected one of FIX\.4\.0, .* behind the first dot$/,
    )
  })

  test('leaves out keys of the application, and hands them over', () => {
    const cfg = read(`[SESSION]${acceptor}Password=secret\nresetonlogon=Y`, {
      ownKeys: ['PASSWORD'],
    })

    expect(cfg.notices).toEqual([])
    expect(cfg.settings.get('FIX.4.4:US->THEM')).toMatchObject({
      Password: 'secret',
      ResetOnLogon: 'Y',
    })
  })

  test('never holds a value', () => {
    const text = `[SESSION]${acceptor}JdbcPassword=secret\nPassword=secret\nProxyPassword=secret\nMySQLStorePassword=secret`

    expect(notices(text)).toHaveLength(4)
    expect(JSON.stringify(read(text).notices)).not.toContain('secret')
  })

  test('names sections that are not read', () => {
    const text = `[SESSION]${acceptor}[OLD SESSION]\nBeginString=nonsense\n`

    expect(notices(text)).toEqual([
      'x.cfg:7: [OLD SESSION] [OLD SESSION]: Only [DEFAULT] and [SESSION] are read: nothing in this section is used. (unknown)',
    ])
  })

  test('names variables, which stay as they are', () => {
    const variable = '$' + '{it}'

    expect(notices(`[SESSION]${acceptor}SenderSubID=${variable}`)).toEqual([
      `x.cfg:7: [FIX.4.4:US/${variable}->THEM] SenderSubID: Variables are not replaced: it is taken as it is written. (not-honoured)`,
    ])
    expect(() => read(`[SESSION]${acceptor}SocketAcceptPort=${variable}`)).toThrow(
      `x.cfg:7: SocketAcceptPort: expected a whole number from 0 to 65535, but got '${variable}'; variables are not replaced here`,
    )
  })

  test.each([
    ['ReconnectInterval=5', 'It is for initiators alone.'],
    ['DefaultApplVerID=9', 'It is for FIXT.1.1 alone.'],
  ])('says of %s whom it is for, where no session hears it', (line, text) => {
    expect(notices(`[SESSION]${acceptor}${line}`)).toEqual([expect.stringContaining(text)])
  })

  test('leaves a line of [DEFAULT] alone that one of the sessions hears', () => {
    const both = `[DEFAULT]\nReconnectInterval=5\nAllowedRemoteAddresses=10.0.0.1\n[SESSION]${acceptor}[SESSION]${initiator}`

    expect(notices(both)).toEqual([])
    expect(notices(both, { role: 'acceptor' })).toEqual([])
  })

  test.each([
    ['ReconnectInterval=0', { reconnect: { min: 1, max: 1 } }, 'it is 1 second'],
    ['ReconnectInterval=3x5;15', { reconnect: { min: 5, max: 15 } }, 'double up to 15'],
    [
      'MaxScheduledWriteRequests=1000',
      { slowConsumer: { disconnect: true } },
      '10 seconds or 16 MiB, in place of 1000 writes',
    ],
    ['TimestampPrecision=4', { timestampPrecision: 'micros' }, 'it is micros'],
    ['RejectMessageOnUnhandledException=N', {}, 'tried twice more, then rejected'],
    ['RefreshOnLogon=N', {}, 'reads the numbers from the store in any case'],
  ])('%s', (line, options, text) => {
    const cfg = read(`[SESSION]${initiator}${line}`)

    expect(cfg.sessions).toMatchObject([options])
    expect(cfg.notices).toMatchObject([{ line: 9, text: expect.stringContaining(text) }])
  })

  test('says nothing of fractions that FIX.4.0 does not have, where another session has them', () => {
    const old = acceptor.replace('FIX.4.4', 'FIX.4.0')
    const nanos = '[DEFAULT]\nTimeStampPrecision=NANOS\n'

    expect(notices(`${nanos}[SESSION]${acceptor}[SESSION]${old}`)).toEqual([])
    expect(notices(`${nanos}[SESSION]${old}`)).toEqual([
      'x.cfg:2: [DEFAULT] TimeStampPrecision: It is for FIX.4.2 and later alone. (no-effect)',
    ])
  })
})

describe('a schedule', () => {
  const told = (...lines: string[]) => notices(`[SESSION]${acceptor}${lines.join('\n')}`)

  test('around the clock does not begin the numbers again', () => {
    expect(told('StartTime=00:00:00', 'EndTime=00:00:00')).toEqual([
      'x.cfg:7: [FIX.4.4:US->THEM] StartTime: Open at all times, but the numbers go on: they do not begin again at 00:00:00. (not-honoured)',
    ])
    expect(told('StartTime=00:00:00', 'EndTime=00:00:00', 'ResetOnLogon=Y')).toEqual([])
    expect(told('StartTime=00:00:00', 'EndTime=00:00:00', 'NonStopSession=Y')).toEqual([])
  })

  test.each([
    [['StartTime=08:00:00', 'EndTime=17:00:00 Europe/London'], 2],
    [['StartTime=00:00:00', 'EndTime=00:00:00', 'StartDay=sunday', 'EndDay=fri'], 4],
    [['StartTime=00:00:00', 'EndTime=00:00:00', 'Weekdays=mon,tue'], 3],
    [['LogonTime=08:00:00', 'TimeZone=Europe/London', 'UseLocalTime=Y'], 3],
    [['ResetSeqTime=17:00:00'], 1],
  ])('of %j is told line by line: there is none yet', (lines, count) => {
    expect(told(...lines)).toHaveLength(count)
    expect(told(...lines).join()).toContain('no schedule yet')
  })
})

describe('sessions', () => {
  test('are acceptors and initiators; their ports tell where ConnectionType does not', () => {
    const text = `[SESSION]${acceptor}[SESSION]${initiator}`.replaceAll(/ConnectionType=.*\n/g, '')

    expect(read(text).sessions.map(({ role }) => role)).toEqual(['acceptor', 'initiator'])
    expect(() => read('[SESSION]\nBeginString=FIX.4.4')).toThrow(
      'expected ConnectionType, initiator or acceptor,',
    )
    expect(() =>
      read(`[SESSION]${acceptor}SocketConnectHost=x`.replace(/ConnectionType=.*\n/, '')),
    ).toThrow('expected ConnectionType, initiator or acceptor,')
  })

  test('of one role are read alone where that is wanted', () => {
    const text = `[SESSION]${acceptor}Mine=1\n[SESSION]${initiator}Yours=1`

    expect(ids(text)).toEqual(['FIX.4.4:US->THEM', 'FIX.4.4:US->VENUE'])
    expect(ids(text, { role: 'initiator' })).toEqual(['FIX.4.4:US->VENUE'])
    expect(notices(text, { role: 'initiator' })).toEqual([expect.stringContaining('Yours')])
    expect(() => read(`[SESSION]${acceptor}`, { role: 'initiator' })).toThrow(
      'x.cfg: expected an initiator, but there is none',
    )
  })

  test('resynchronise as QuickFIX does', () => {
    expect(read(`[SESSION]${acceptor}`).sessions).toMatchObject([{ resync: 'next-trailer' }])
  })

  test('that are the same are refused with both lines', () => {
    expect(() => read(`[SESSION]${acceptor}\n[SESSION]${acceptor}`)).toThrow(
      'x.cfg:8: [SESSION]: expected another session than in line 1, but both are FIX.4.4:US->THEM',
    )
  })

  test('that differ in a qualifier alone are one to a listener, but not where we dial', () => {
    const twice = (one: string) =>
      `[SESSION]${one}SessionQualifier=a\n[SESSION]${one}SessionQualifier=b`

    expect(ids(twice(initiator))).toEqual(['FIX.4.4:US->VENUE:a', 'FIX.4.4:US->VENUE:b'])
    expect(() => ids(twice(acceptor))).toThrow('but both are FIX.4.4:US->THEM at 0.0.0.0:9001')
    expect(ids(`${twice(acceptor)}\nSocketAcceptPort=9002`)).toHaveLength(2)
  })

  test('need more patience with a peer before they give it up than before they ask', () => {
    const text = `[SESSION]${acceptor}TestRequestDelayMultiplier=0.5\nHeartBeatTimeoutMultiplier=0.5`

    expect(() => read(text)).toThrow(
      'x.cfg:8: HeartBeatTimeoutMultiplier: expected HeartBeatTimeoutMultiplier to be more than',
    )
  })
})

describe('the dialect', () => {
  test.each([
    ['SocketNodelay=Y\nMillisecondsInTimeStamp=Y\nHttpAcceptPort=1', 'QuickFIX C++'],
    ['ResetOnError=N\nSocketTcpNoDelay=Y', 'QuickFIX/J'],
    ['SocketNodelay=Y\nSSLEnable=N', 'QuickFIX/n'],
    ['SocketAcceptHost=127.0.0.1\nDynamicQualifier=N', 'QuickFIX/Go'],
    ['', undefined],
  ])('of %j is %s', (lines, dialect) => {
    const text = `[SESSION]${acceptor}${lines}`.replace('ConnectionType=acceptor\n', '')

    expect(read(text).dialect).toBe(dialect)
  })
})
