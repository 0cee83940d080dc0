import { honoured, type Says, type Setting, type Surroundings } from '../setting.js'
import { flag, type Parser, text } from '../value.js'

/** `07:30:00`; QuickFIX/J has the zone behind it: `07:30:00 Europe/London`. */
const timeOfDay: Parser<string> = {
  expects: 'a time of day, such as 07:30:00',
  parse: (value) => (/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d( \S+)?$/.test(value) ? value : undefined),
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** `Monday` or `mon`, and everything between. */
const dayOfWeek: Parser<string> = {
  expects: 'a day of the week, such as monday',
  parse: (value) => (isDay(value) ? value : undefined),
}

const daysOfWeek: Parser<string> = {
  expects: 'days of the week, between commas',
  parse: (value) => (value.split(',').every((day) => isDay(day.trim())) ? value : undefined),
}

function isDay(value: string): boolean {
  return value.length >= 2 && days.some((day) => day.startsWith(value.toLowerCase()))
}

/** Its numbers begin again at no time of day. */
const nonStop = ({ value }: Surroundings) => value('NonStopSession')?.toUpperCase() === 'Y'

/** Open around the clock, as far as this goes: from a time to the same time, on no day or the same one. */
function aroundTheClock({ value }: Surroundings): boolean {
  const [start, end] = [value('StartTime'), value('EndTime')]
  const [startDay, endDay] = [value('StartDay'), value('EndDay')]
  return (
    start !== undefined &&
    start === end &&
    startDay?.toLowerCase() === endDay?.toLowerCase() &&
    value('Weekdays') === undefined
  )
}

const resetsAnyway = ({ value }: Surroundings) => value('ResetOnLogon')?.toUpperCase() === 'Y'

const NO_SCHEDULE =
  'There is no schedule yet: the session is open at all times, and its numbers do not begin again by themselves.'

function boundary(_value: string, session: Surroundings): Says {
  if (nonStop(session) || aroundTheClock(session)) return {}
  return { notice: { kind: 'not-honoured', text: NO_SCHEDULE } }
}

/** A session around the clock begins its numbers again at that time. */
function start(value: string, session: Surroundings): Says {
  if (!aroundTheClock(session) || nonStop(session)) return boundary(value, session)
  if (resetsAnyway(session)) return {}
  const text = `Open at all times, but the numbers go on: they do not begin again at ${value}.`
  return { notice: { kind: 'not-honoured', text } }
}

const same = 'see `StartTime`'

export const scheduleSettings: readonly Setting[] = [
  honoured(
    { StartTime: 'CJNG' },
    timeOfDay,
    'the same as `EndTime`, the session is open at all times, though its numbers do not begin again then; any other schedule is reported: there is none yet',
    start,
  ),
  honoured({ EndTime: 'CJNG' }, timeOfDay, same, boundary),
  honoured({ StartDay: 'CJNG' }, dayOfWeek, same, boundary),
  honoured({ EndDay: 'CJNG' }, dayOfWeek, same, boundary),
  honoured({ Weekdays: 'JNG' }, daysOfWeek, same, boundary),
  honoured({ TimeZone: 'JNG' }, text, same, boundary),
  honoured({ UseLocalTime: 'CN' }, flag, same, (on, session) => (on ? boundary('Y', session) : {})),
  honoured(
    { NonStopSession: 'CJN' },
    flag,
    '`Y`: open at all times, and nothing of the schedule matters',
    () => ({}),
  ),
  ...['LogonTime', 'LogoutTime'].map((name) =>
    honoured({ [name]: 'C' }, timeOfDay, same, boundary),
  ),
  ...['LogonDay', 'LogoutDay'].map((name) => honoured({ [name]: 'C' }, dayOfWeek, same, boundary)),
  honoured({ ResetSeqTime: 'G' }, timeOfDay, same, (value) => ({
    notice: {
      kind: 'not-honoured',
      text: `The numbers do not begin again at ${value}: there is no schedule yet.`,
    },
  })),
]
