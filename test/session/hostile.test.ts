import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Desk, loggedOnDesk } from '../support/desk.js'

const tags = [7, 11, 16, 34, 36, 43, 45, 49, 52, 56, 58, 97, 98, 108, 112, 122, 123, 141, 373]
const values = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '1',
    '2',
    '3',
    'Y',
    'N',
    '-1',
    '999999',
    '9007199254740993',
    '1e5',
    'x',
    '=',
  ),
  fc.integer({ min: 0, max: 12 }).map(String),
  fc.constantFrom(
    '20260102-03:04:05',
    '20260102-03:04:05.123',
    '20260102',
    '99999999-99:99:99',
    'US',
    'THEM',
  ),
  fc
    .string({ unit: 'binary', maxLength: 8 })
    .map((text) => text.replaceAll(/[|\u0100-\uffff]/g, '?')),
)
const field = fc.tuple(fc.constantFrom(...tags), values).map(([tag, value]) => `${tag}=${value}`)
/** Far enough into the rules to reach each of them: most numbers are the expected one. */
const message = fc.record({
  msgType: fc.constantFrom('0', '1', '2', '3', '4', '5', 'A', 'D', 'j', 'ZZ', '', '\u00e9'),
  ahead: fc.option(
    fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 4 })),
    {
      freq: 12,
    },
  ),
  fields: fc.array(field, { maxLength: 3 }),
})

function wireText(
  { msgType, ahead, fields }: { msgType: string; ahead: number | null; fields: string[] },
  expected: number,
): string {
  const number = ahead === null ? [] : [`34=${expected + ahead}`]
  return [`35=${msgType}`, ...number, ...fields, ''].join('|')
}

describe.each(['initiator', 'acceptor'] as const)('an %s whose peer sends anything', (role) => {
  test('is never broken by it, keeps its numbers, and logs on again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 25 }), async (messages) => {
        const desk = await loggedOnDesk(role === 'acceptor' ? { role } : {})
        let last = desk.session.numbers
        for (const sent of messages) {
          await desk.receives(wireText(sent, desk.session.numbers.expected))
          const now = desk.session.numbers
          const reset = desk.occurred('sequence-reset').length
          if (reset === 0) expect(now.nextIn).toBeGreaterThanOrEqual(last.nextIn)
          expect(now.nextIn).toBeLessThanOrEqual(now.expected)
          last = now
        }

        expect(
          desk
            .occurred('broken')
            .map((event) => ('cause' in event ? String((event.cause as Error).stack) : '')),
        ).toEqual([])
        await logsOnAgain(desk, role)
      }),
      { numRuns: 300 },
    )
  })
})

async function logsOnAgain(desk: Desk, role: 'initiator' | 'acceptor'): Promise<void> {
  await desk.loses()
  await desk.waits(120_000)
  if (role === 'acceptor' || desk.dialling > 0) await desk.connects()
  await desk.receives(`35=A|34=${desk.session.numbers.expected}|98=0|108=30|`)
  expect(desk.state()).toMatch(/^Connected/)
}
