import type { Stimulus } from './stimuli.js'

const GAP_TOLD = 'Logon, high, that knows what it wants'

/** Facts that follow by themselves from what was done, as soon as the store answers. */
const automatic = new Set([
  'Logon sent',
  'Logon accepted',
  'Logon accepted over a gap',
  'Logon accepted over a gap it knows of',
  'Logon refused',
  'Logon refused in silence',
  'farewell said',
  'nothing to say',
  'settled',
  'gap narrowed',
  'gap closed',
  'sequence reset',
])

/** How a Logon has to be for what shall follow from it. */
const logons: Readonly<Record<string, string>> = {
  'Logon accepted over a gap': 'Logon, high',
  'Logon accepted over a gap it knows of': GAP_TOLD,
  'Logon refused': 'Logon, low',
  'Logon refused in silence': 'Logon with encryption',
}

/** What is done at a desk so that a stimulus of the chart comes of it; nothing for what cannot be brought about. */
const doings: Readonly<Record<string, readonly string[]>> = {
  start: ['starts again', 'starts'],
  stop: ['stops'],
  'stop with a text': ['stops with a text'],
  reset: ['asks for a reset'],
  opened: ['connects'],
  'open failed': ['is refused'],
  closed: ['is lost'],
  garbled: ['Logon larger than allowed', 'garbled'],
  'garbled and rejected': ['garbled'],
  'sequence advanced': ['D, expected'],
  'peer silent': ['36 s of silence pass'],
  'handler halted': ['the handler begins to fail', 'D, expected'],
  'store failed': ['the store fails', 'the application sends', 'Heartbeat, expected'],
  'driver failed': ['stops with a text that no Logout can carry'],
  application: ['an order instead of a Logon', 'D, expected'],
  Heartbeat: ['Heartbeat, expected'],
  TestRequest: ['TestRequest, expected'],
  ResendRequest: ['ResendRequest, expected'],
  'ResendRequest early': ['ResendRequest, high'],
  'ResendRequest late': ['ResendRequest, low'],
  Reject: ['Reject, expected'],
  GapFill: ['GapFill, expected'],
  Reset: ['Reset, expected'],
  Logout: ['a Logout instead of a Logon', 'Logout, expected'],
  'Logout early': ['Logout, high'],
  Logon: ['connects', 'Logon', 'Logon again, expected'],
  'Logon with 141=Y': ['our reset is answered', 'Logon with 141=Y'],
  early: ['D, high'],
  'Logon early': ['Logon again, high'],
  duplicate: ['D, low, PossDup, sent earlier'],
  'too low': ['D, low'],
  malformed: ['TestRequest without 112, expected'],
  'PossDup sent before its original': ['D, expected, PossDup, sent later'],
  'SendingTime off': ['SendingTime off'],
  'wrong CompID': ['wrong CompID'],
  'wrong BeginString': ['wrong BeginString'],
  unnumbered: ['unnumbered'],
  'after logonTimeout': ['10 s pass'],
  'after logoutTimeout': ['2 s pass'],
  'after retryDelay': ['31 s pass'],
  'after resendTimeout': ['10 s pass'],
  'after resendTimeout while the gap closes': ['one of the gap is resent', '10 s pass'],
  'after resendTimeout while deaf': ['the application falls behind', '10 s pass'],
  'after giveUpDue': ['half a message after 10 s', '31 s pass'],
  'after giveUpDue in silence': ['72 s of silence pass'],
}

/** The walk at a desk that comes as near as it can to this way through the chart. */
export function walkFor(way: readonly Stimulus[]): string[] {
  return way.flatMap(({ type }, index) => {
    const next = way[index + 1]?.type
    if (automatic.has(type)) return ['the store is itself again']
    const doing = doingOf(type, next)
    // what would follow by itself is kept back where something else shall come first
    return next === undefined || automatic.has(next) ? doing : ['the store holds back', ...doing]
  })
}

function doingOf(type: string, next: string | undefined): readonly string[] {
  const logon = type.startsWith('Logon') && next !== undefined ? logons[next] : undefined
  if (logon !== undefined) return ['connects', logon]
  return doings[type.replace(/ *\(.*\)$/, '')] ?? []
}
