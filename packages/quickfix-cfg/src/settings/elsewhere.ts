import { fixedSwitch, noEffect, notHonoured, type Setting } from '../setting.js'
import { flag, optionalText, text } from '../value.js'

const FILE_STORE =
  'There is no file store: give `createEngine` the store that you want; the numbers of this one are not taken over.'
const SQL_STORE =
  'There is no SQL store: give `createEngine` the store that you want; the numbers of this one are not taken over.'
const LOG = 'Nothing is logged by itself: log what reaches `onEvent`, where and how you like.'

const named = (names: string, engine: string, make: (names: Record<string, string>) => Setting) =>
  names.split(/\s+/).map((name) => make({ [name]: engine }))

export const elsewhereSettings: readonly Setting[] = [
  notHonoured({ FileStorePath: 'CJNG' }, text, FILE_STORE),
  notHonoured({ FileStoreSync: 'JG' }, flag, FILE_STORE),
  notHonoured({ FileStoreMaxCachedMsgs: 'J' }, text, FILE_STORE),
  ...named(
    'JdbcDataSourceName JdbcDriver JdbcURL JdbcUser JdbcPassword JdbcStoreMessagesTableName JdbcStoreSessionsTableName ' +
      'JdbcSessionIdDefaultPropertyValue JdbcMaxActiveConnection JdbcMinIdleConnection JdbcMaxConnectionLifeTime ' +
      'JdbcConnectionTimeout JdbcConnectionIdleTimeout JdbcConnectionKeepaliveTime JdbcConnectionTestQuery ' +
      'JndiContextFactory JndiProviderURL SleepycatDatabaseDir SleepycatMessageDbName SleepycatSequenceDbName',
    'J',
    (names) => notHonoured(names, optionalText, SQL_STORE),
  ),
  ...named(
    'MySQLStoreDatabase MySQLStoreUser MySQLStorePassword MySQLStoreHost MySQLStorePort MySQLStoreUseConnectionPool ' +
      'PostgreSQLStoreDatabase PostgreSQLStoreUser PostgreSQLStorePassword PostgreSQLStoreHost PostgreSQLStorePort ' +
      'PostgreSQLStoreUseConnectionPool OdbcStoreUser OdbcStorePassword OdbcStoreConnectionString',
    'C',
    (names) => notHonoured(names, optionalText, SQL_STORE),
  ),
  ...named(
    'SQLStoreDriver SQLStoreDataSourceName SQLStoreConnMaxLifetime SQLStoreMessagesTableName SQLStoreSessionsTableName ' +
      'MongoStoreConnection MongoStoreDatabase MongoStoreReplicaSet',
    'G',
    (names) => notHonoured(names, optionalText, SQL_STORE),
  ),
  notHonoured({ FileLogPath: 'CJNG' }, text, LOG),
  notHonoured({ FileLogBackupPath: 'C' }, text, LOG),
  ...named(
    'FileLogHeartbeats FileIncludeMilliseconds FileIncludeTimeStampForMessages',
    'J',
    (names) => notHonoured(names, flag, LOG),
  ),
  ...named('ScreenLogShowEvents ScreenLogShowIncoming ScreenLogShowOutgoing', 'CJ', (names) =>
    notHonoured(names, flag, LOG),
  ),
  ...named(
    'ScreenLogShowHeartBeats ScreenIncludeMilliseconds LogMessageWhenSessionNotFound',
    'J',
    (names) => notHonoured(names, flag, LOG),
  ),
  ...named(
    'SLF4JLogEventCategory SLF4JLogErrorEventCategory SLF4JLogIncomingMessageCategory SLF4JLogOutgoingMessageCategory ' +
      'SLF4JLogPrependSessionID SLF4JLogHeartbeats JdbcLogHeartBeats JdbcLogIncomingTable JdbcLogOutgoingTable JdbcLogEventTable',
    'J',
    (names) => notHonoured(names, optionalText, LOG),
  ),
  ...named(
    'MySQLLogDatabase MySQLLogUser MySQLLogPassword MySQLLogHost MySQLLogPort MySQLLogUseConnectionPool ' +
      'MySQLLogIncomingTable MySQLLogOutgoingTable MySQLLogEventTable PostgreSQLLogDatabase PostgreSQLLogUser ' +
      'PostgreSQLLogPassword PostgreSQLLogHost PostgreSQLLogPort PostgreSQLLogUseConnectionPool ' +
      'PostgreSQLLogIncomingTable PostgreSQLLogOutgoingTable PostgreSQLLogEventTable OdbcLogUser OdbcLogPassword ' +
      'OdbcLogConnectionString OdbcLogIncomingTable OdbcLogOutgoingTable OdbcLogEventTable',
    'C',
    (names) => notHonoured(names, optionalText, LOG),
  ),
  ...named(
    'SQLLogDriver SQLLogDataSourceName SQLLogConnMaxLifetime MongoLogConnection MongoLogDatabase MongoLogReplicaSet',
    'G',
    (names) => notHonoured(names, optionalText, LOG),
  ),
  noEffect({ RedactFieldsInLogs: 'N' }, optionalText, 'Nothing is logged by itself.'),
  noEffect({ RedactionLogText: 'N' }, optionalText, 'Nothing is logged by itself.'),
  notHonoured({ HttpAcceptPort: 'C' }, text, 'There are no pages for the administrator.'),
  notHonoured(
    { Encoding: 'N' },
    text,
    'Text is UTF-8; `message.data()` gives a field as it came.',
    { same: (name) => /^utf-?8$/i.test(name) },
  ),
  fixedSwitch(
    { ContinueInitializationOnError: 'J' },
    'N',
    'one session that cannot be made refuses the file.',
  ),
]
