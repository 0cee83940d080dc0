import { summaryOf } from '../summary.js'
import type { JobName } from './job.js'
import type { Measured } from './measure.js'

/** How many times as fast as another one GoldFix is to be. */
export const CODEC_GOALS: Readonly<Record<JobName, Readonly<Record<string, number>>>> = {
  parse: { yardstick: 1 / 1.3, 'QuickFIX C++': 3, jspurefix: 10 },
  validate: { 'QuickFIX C++': 3 },
  encode: { 'QuickFIX C++': 4, jspurefix: 15 },
}

const TITLES: Readonly<Record<JobName, string>> = {
  parse:
    'parse: framing, CheckSum(10), eight fields read, as text or whole numbers (QuickFIX and jspurefix: as text); without dictionary',
  validate: 'parse and validate: framing, CheckSum(10), every rule of the dictionary of FIX 4.4',
  encode: 'encode: header, SendingTime(52), the fields of the body, BodyLength(9), CheckSum(10)',
}

/** The tables, as lines: nanoseconds of the processor per message, and how many times as fast GoldFix is. */
export function codecReport(measured: readonly Measured[]): string[] {
  const jobs = [...new Set(measured.map(({ job }) => job))]
  return jobs.flatMap((job) => {
    const rows = measured.filter((row) => row.job === job)
    const names = [...new Set(rows.flatMap(({ rounds }) => Object.keys(rounds)))]
    return [
      TITLES[job],
      row(['', ...names]),
      ...rows.map(({ subject, bytes, rounds }) =>
        row([`${subject}, ${bytes} bytes`, ...names.map((name) => spread(rounds[name]))]),
      ),
      ...names.flatMap((name) => (name === 'GoldFix' ? [] : ratios(job, name, rows))),
      '',
    ]
  })
}

function ratios(job: JobName, other: string, rows: readonly Measured[]): string[] {
  const goal = CODEC_GOALS[job][other]
  const figures = rows.flatMap(({ rounds }) => {
    const [ours, theirs] = [rounds.GoldFix, rounds[other]]
    if (ours === undefined || theirs === undefined) return []
    return [summaryOf(theirs).median / summaryOf(ours).median]
  })
  if (figures.length === 0) return []
  const text = figures.map((figure) => figure.toFixed(2)).join(', ')
  return [`  times as fast as ${other}: ${text}${goal ? ` (goal ${goal.toFixed(2)})` : ''}`]
}

function spread(rounds: readonly number[] | undefined): string {
  if (rounds === undefined) return '-'
  const { median, min, max } = summaryOf(rounds)
  return `${ns(median)} (${ns(min)} to ${ns(max)})`
}

function ns(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function row([first = '', ...cells]: readonly string[]): string {
  return `  ${first.padEnd(32)} ${cells.map((cell) => cell.padStart(27)).join(' ')}`
}
