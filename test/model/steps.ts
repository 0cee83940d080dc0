import { LONG_AGO } from './soundness.js'
import type { HandlerMood, Stage } from './stage.js'

/** One thing that can happen to a session from outside. */
export interface Step {
  readonly name: string
  /** How likely it is to be the next one, against the others; 0: it cannot happen now. */
  weight(stage: Stage): number
  run(stage: Stage): Promise<void>
}

const EARLIER = '20260102-00:00:00.000'
const LATER = '20990102-00:00:00.000'

/** Where the number of a message stands to the expected one. */
const positions = { low: -1, expected: 0, high: 2 } as const

/** Each message of the peer's with each of them. */
const possDups = {
  '': '',
  'PossDup, sent earlier': `43=Y|122=${EARLIER}|`,
  'PossDup, sent later': `43=Y|122=${LATER}|`,
  'PossDup without 122': '43=Y|',
} as const

/** What the peer may say: the text for number `n`, where the session expects `expected`. */
const kinds: Record<string, { weight: number; text: (n: number, expected: number) => string }> = {
  D: { weight: 8, text: (n) => `35=D|34=${n}|11=theirs-${n}|` },
  Heartbeat: { weight: 1, text: (n) => `35=0|34=${n}|` },
  TestRequest: { weight: 2, text: (n) => `35=1|34=${n}|112=T${n}|` },
  'TestRequest without 112': { weight: 1, text: (n) => `35=1|34=${n}|` },
  ResendRequest: { weight: 3, text: (n) => `35=2|34=${n}|7=1|16=0|` },
  'ResendRequest of a range': { weight: 2, text: (n) => `35=2|34=${n}|7=2|16=3|` },
  'ResendRequest to 999999': { weight: 1, text: (n) => `35=2|34=${n}|7=2|16=999999|` },
  'ResendRequest from 0': { weight: 1, text: (n) => `35=2|34=${n}|7=0|16=0|` },
  'ResendRequest backwards': { weight: 1, text: (n) => `35=2|34=${n}|7=5|16=2|` },
  GapFill: { weight: 3, text: (n) => `35=4|34=${n}|123=Y|36=${n + 2}|` },
  'GapFill to nowhere': { weight: 1, text: (n) => `35=4|34=${n}|123=Y|36=${n}|` },
  Reset: { weight: 1, text: (n, expected) => `35=4|34=${n}|36=${expected + 2}|` },
  'Reset to lower': { weight: 1, text: (n, expected) => `35=4|34=${n}|36=${expected - 1}|` },
  Reject: { weight: 1, text: (n) => `35=3|34=${n}|45=1|58=no|` },
  Logout: { weight: 1, text: (n) => `35=5|34=${n}|58=bye|` },
  'Logon again': { weight: 1, text: (n) => `35=A|34=${n}|98=0|108=30|1137=9|` },
}

const toldApart = Object.entries(kinds).flatMap(([kind, { weight, text }]) =>
  Object.entries(positions).flatMap(([position, offset]) =>
    Object.entries(possDups).map(([possDup, fields]) =>
      step(
        [kind, position, possDup].filter(Boolean).join(', '),
        weight * (position === 'low' ? 0.2 : 1) * (possDup === '' ? 3 : 0.4),
        ({ connected, loggedOn, state }) =>
          connected && (loggedOn || state.startsWith('Disconnecting')),
        (stage) => stage.says(text(Math.max(stage.expected + offset, 1), stage.expected) + fields),
      ),
    ),
  ),
)

const always = () => true
const connected = (stage: Stage) => stage.connected
const loggedOn = (stage: Stage) => stage.connected && stage.loggedOn
const awaitsLogon = (stage: Stage) => stage.connected && !stage.loggedOn
const asked = (stage: Stage) => loggedOn(stage) && stage.askedFor > 0
const dialled = (stage: Stage) => stage.variant.role === 'initiator' && stage.mayConnect
const awaitsReset = ({ connected: on, state }: Stage) =>
  on && state === 'Connected.Sequence.AwaitingReset'
const isPrompt = ({ store }: Stage) => store.mood === 'prompt'
const isStopped = ({ state }: Stage) => state === 'Disconnected.Stopped'

/** Everything that can happen, by name. */
export const steps: readonly Step[] = [
  ...toldApart,
  step('wrong CompID', 0.5, loggedOn, (stage) =>
    stage.says(`35=D|34=${stage.expected}|49=NOBODY|`),
  ),
  step('wrong BeginString', 0.5, loggedOn, (stage) =>
    stage.says(`35=D|8=FIX.4.1|34=${stage.expected}|`),
  ),
  step('SendingTime off', 0.5, loggedOn, (stage) =>
    stage.says(`35=D|34=${stage.expected}|52=${LONG_AGO}|`),
  ),
  step('unnumbered', 0.5, loggedOn, (stage) => stage.says('35=D|11=unnumbered|')),
  step('garbled', 2, connected, (stage) => stage.garbles()),
  step('half a message', 1, loggedOn, (stage) => stage.saysHalf()),
  step('half a message after 10 s', 0.5, loggedOn, async (stage) => {
    await stage.waits(10_000)
    if (loggedOn(stage)) await stage.saysHalf()
  }),
  step('the application falls behind', 1, loggedOn, async (stage) => {
    stage.setHandler('slow')
    await stage.says(...run(stage, 3))
  }),
  step('three in one read', 8, loggedOn, (stage) => stage.says(...run(stage, 3))),
  step('three beyond a gap', 3, loggedOn, (stage) => stage.says(...run(stage, 3, 4))),
  step('one and one beyond a gap', 3, loggedOn, (stage) =>
    stage.says(...run(stage, 1), ...run(stage, 1, 3)),
  ),

  // the peer answers our ResendRequest
  step('the gap is filled', 25, asked, (stage) =>
    stage.says(`35=4|34=${stage.askedFor}|43=Y|122=${EARLIER}|123=Y|36=${stage.peerNext}|`),
  ),
  step('the gap is resent', 25, asked, (stage) =>
    stage.says(
      ...run(stage, Math.max(stage.peerNext - stage.askedFor, 1), 0, `43=Y|122=${EARLIER}|`),
    ),
  ),
  step('one of the gap is resent', 10, asked, (stage) =>
    stage.says(...run(stage, 1, 0, `43=Y|122=${EARLIER}|`)),
  ),

  // connections
  step(
    'connects',
    60,
    ({ mayConnect }) => mayConnect,
    (stage) => stage.connects(),
  ),
  step('is refused', 10, dialled, (stage) => stage.refuses()),
  step('is lost', 3, connected, (stage) => stage.loses()),

  // Logons
  step('Logon', 60, awaitsLogon, (stage) => stage.logsOn(stage.expected)),
  step('Logon as the peer counts', 10, awaitsLogon, (stage) =>
    stage.logsOn(Math.max(stage.peerNext, stage.expected)),
  ),
  step('Logon, high', 15, awaitsLogon, (stage) => stage.logsOn(stage.expected + 3)),
  step('Logon, low', 3, awaitsLogon, (stage) => stage.logsOn(Math.max(stage.expected - 1, 1))),
  step('Logon with 141=Y', 8, connected, (stage) => stage.logsOn(1, '141=Y|')),
  step('Logon with 141=Y and a high number', 1, awaitsLogon, (stage) =>
    stage.logsOn(stage.expected + 1, '141=Y|'),
  ),
  step('Logon that knows what it wants', 5, awaitsLogon, (stage) =>
    stage.logsOn(stage.expected, '789=1|'),
  ),
  step('Logon, high, that knows what it wants', 5, awaitsLogon, (stage) =>
    stage.logsOn(stage.expected + 3, '789=1|'),
  ),
  step('Logon that wants too much', 1, awaitsLogon, (stage) =>
    stage.logsOn(stage.expected, '789=9999|'),
  ),
  step('Logon of a stranger', 3, awaitsLogon, (stage) => refused(stage, '49=NOBODY|')),
  step('Logon with encryption', 3, awaitsLogon, (stage) => refused(stage, '98=1|')),
  step('Logon with a long EncryptMethod', 3, awaitsLogon, (stage) =>
    refused(stage, `98=${'1'.repeat(900)}|`),
  ),
  step('Logon from long ago', 3, awaitsLogon, (stage) => refused(stage, `52=${LONG_AGO}|`)),
  step('Logon larger than allowed', 3, awaitsLogon, (stage) =>
    refused(stage, `553=${'x'.repeat(2_000)}|`),
  ),
  step('a Logout instead of a Logon', 3, awaitsLogon, (stage) =>
    stage.says(`35=5|34=${stage.expected}|58=not today|`),
  ),
  step('an order instead of a Logon', 3, awaitsLogon, (stage) =>
    stage.says(`35=D|34=${stage.expected}|11=theirs|`),
  ),

  // the application
  step('the application sends', 12, always, (stage) => stage.sends()),
  step('the application sends three', 4, always, async (stage) => {
    for (let n = 0; n < 3; n++) await stage.sends()
  }),
  step('the handler becomes slow', 3, ({ handlerMood }) => handlerMood !== 'slow', mood('slow')),
  step(
    'the handler begins to fail',
    3,
    ({ handlerMood }) => handlerMood === 'prompt',
    mood('failing'),
  ),
  step(
    'the handler becomes prompt',
    12,
    ({ handlerMood }) => handlerMood !== 'prompt',
    mood('prompt'),
  ),
  step(
    'the handler finishes',
    20,
    ({ running }) => running > 0,
    (stage) => stage.finishes('finish'),
  ),
  step(
    'the handler rejects',
    5,
    ({ running }) => running > 0,
    (stage) => stage.finishes('fail'),
  ),
  step('starts', 2, always, (stage) => stage.asks({ type: 'session.start' })),
  step('starts again', 30, isStopped, (stage) => stage.asks({ type: 'session.start' })),
  step('asks for a reset', 2, always, (stage) => stage.asks({ type: 'session.reset' })),
  step('our reset is answered', 30, awaitsReset, (stage) => stage.logsOn(1, '141=Y|')),
  step('our reset is answered without 141', 5, awaitsReset, (stage) => stage.logsOn(1)),
  step('stops', 1, always, (stage) => stage.asks({ type: 'session.stop' })),
  step('stops with a text', 1, always, (stage) =>
    stage.asks({ type: 'session.stop', text: 'good night' }),
  ),
  step('stops with a text that no Logout can carry', 0.5, always, (stage) =>
    stage.asks({ type: 'session.stop', text: 'x'.repeat(2_000) }),
  ),
  step('is lost while it stops with a text that no Logout can carry', 0.3, loggedOn, (stage) =>
    stage.losesAsItStops('x'.repeat(2_000)),
  ),

  // the store
  step('the store holds back', 3, isPrompt, (stage) => stage.setStore('held')),
  step('the store fails', 2, isPrompt, (stage) => stage.setStore('failing')),
  step('the store loses its answers', 2, isPrompt, (stage) => stage.setStore('mute')),
  step('the store breaks its word', 1, isPrompt, (stage) => stage.setStore('broken')),
  step(
    'the store is itself again',
    25,
    (stage) => !isPrompt(stage),
    (stage) => stage.setStore('prompt'),
  ),

  // the line
  step('the peer reads no more', 1, connected, (stage) => stage.reads(false)),
  step('the peer reads again', 1, connected, (stage) => stage.reads(true)),

  // time
  ...[500, 1_000, 2_000, 10_000, 31_000].map((ms) =>
    step(`${ms / 1_000} s pass`, 3, always, (stage) => stage.waits(ms)),
  ),
  step('36 s of silence pass', 1, always, (stage) => stage.waits(36_000)),
  step('72 s of silence pass', 1, always, (stage) => stage.waits(72_000)),
  // our timer for the peer's silence, set after its first Heartbeat, runs out after its second
  step('50 s pass in conversation', 1, loggedOn, async (stage) => {
    const heartbeat = async () => {
      if (loggedOn(stage)) await stage.says(`35=0|34=${stage.expected}|`)
    }
    await stage.waits(10_000)
    await heartbeat()
    await stage.waits(19_000)
    await stage.sends()
    await stage.waits(11_000)
    await heartbeat()
    await stage.waits(10_000)
  }),
  step('40 s pass in conversation', 3, loggedOn, async (stage) => {
    for (let n = 0; n < 2; n++) {
      await stage.waits(20_000)
      await stage.sends()
      if (loggedOn(stage)) await stage.says(`35=0|34=${stage.expected}|`)
    }
  }),
]

/** `count` orders of the peer's in a row, the first `ahead` of the expected number. */
function run(stage: Stage, count: number, ahead = 0, extra = ''): string[] {
  return Array.from({ length: count }, (_, index) => {
    const n = stage.expected + ahead + index
    return `35=D|34=${n}|${extra}11=theirs-${n}|`
  })
}

/** A Logon that names nobody here, or that cannot be had: an acceptor's numbers are not touched. */
async function refused(stage: Stage, extra: string): Promise<void> {
  const before = stage.record
  const isFirst =
    stage.variant.role === 'acceptor' && stage.state === 'Connecting' && stage.storeIsEven
  await stage.logsOn(stage.expected, extra)
  if (isFirst && stage.record !== before)
    stage.oracle.broken('I11: a refused Logon has changed a number')
}

function mood(handlerMood: HandlerMood): (stage: Stage) => Promise<void> {
  return async (stage) => stage.setHandler(handlerMood)
}

function step(
  name: string,
  weight: number,
  possible: (stage: Stage) => boolean,
  run: (stage: Stage) => Promise<void>,
): Step {
  return { name, weight: (stage) => (possible(stage) ? weight : 0), run }
}
