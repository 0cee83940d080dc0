import { describe, expect, test } from 'vitest'
import type { Role } from '../child/settings.js'
import { FrameCutter } from '../frames.js'
import { WireCheck } from './wire.js'

describe('what is wrong on the wire is seen', () => {
  test.each([
    {
      title: 'a second copy without PossDupFlag',
      lines: ['35=D|34=2|11=a|52=1|', '35=D|34=2|11=a|52=2|'],
      expected: 'a second copy of 2 without PossDupFlag',
    },
    {
      title: 'two byte strings for one number',
      lines: ['35=D|34=2|11=a|', '35=D|34=2|43=Y|122=1|11=b|'],
      expected: 'number 2 is bound to two byte strings',
    },
    {
      title: 'a number that falls',
      lines: ['35=D|34=2|11=a|', '35=D|34=1|11=b|'],
      expected: 'number 1 is bound to two byte strings',
    },
    {
      title: 'a hole',
      lines: ['35=D|34=2|11=a|', '35=D|34=4|11=b|'],
      expected: 'number 4 follows 2',
    },
    {
      title: 'an order that is gap-filled',
      lines: ['35=D|34=2|11=a|', '35=4|34=2|43=Y|123=Y|36=3|'],
      expected: 'a gap fill skips 2',
    },
    {
      title: 'ResendRequests without end',
      lines: [2, 3, 4, 5].map((n) => `35=2|34=${n}|7=9|16=0|`),
      expected: 'asked 4 times for 9',
    },
    {
      title: 'a copy without OrigSendingTime',
      lines: ['35=D|34=2|11=a|', '35=D|34=2|43=Y|11=a|'],
      expected: 'without OrigSendingTime',
    },
  ])('$title', ({ lines, expected }) => {
    const found = heard(['35=A|34=1|', ...lines])

    expect(found.join('\n')).toContain(expected)
  })

  test('copies that differ in 9, 10, 43, 52 and 122 alone are one message', () => {
    const found = heard([
      '35=A|34=1|',
      '35=D|34=2|52=1|11=a|',
      '35=D|34=2|43=Y|52=2|122=1|11=a|',
      '35=4|34=1|43=Y|123=Y|36=2|',
    ])

    expect(found).toEqual([])
  })

  test('numbers begin anew with ResetSeqNumFlag', () => {
    const found = heard(['35=A|34=1|', '35=D|34=2|11=a|', '35=A|34=1|141=Y|', '35=D|34=2|11=b|'])

    expect(found).toEqual([])
  })
})

/** The violations in what one side says on one connection; `|` for SOH. */
function heard(lines: readonly string[], from: Role = 'initiator'): string[] {
  const violations: string[] = []
  const check = new WireCheck((what) => violations.push(what))
  for (const line of lines)
    for (const frame of new FrameCutter().push(framed(line)))
      check.heard({ connection: 1, from, frame })
  return violations
}

function framed(line: string): Buffer {
  const body = line.replaceAll('|', '\x01')
  const head = `8=FIX.4.4\x019=${body.length}\x01${body}`
  let sum = 0
  for (let at = 0; at < head.length; at += 1) sum += head.charCodeAt(at)
  return Buffer.from(`${head}10=${String(sum % 256).padStart(3, '0')}\x01`, 'latin1')
}
