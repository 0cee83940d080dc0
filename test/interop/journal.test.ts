import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Journal, lastSent, noted } from './journal.js'

test('what one life noted the next one knows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goldfix-journal-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'journal')
  const first = new Journal(path)
  first.note({ what: 'sent', clOrdId: 'A', msgSeqNum: 2 })
  first.note({ what: 'committed', clOrdId: 'A', msgSeqNum: 2 })
  first.note({ what: 'sent', clOrdId: 'B', msgSeqNum: 3 })
  first.close()
  const second = new Journal(path)
  second.note({ what: 'sent', clOrdId: 'B', msgSeqNum: 4 })
  second.close()
  const third = new Journal(path)
  third.close()

  expect(first.before).toEqual([])
  expect(lastSent(second.before)).toEqual(
    new Map([
      ['A', 2],
      ['B', 3],
    ]),
  )
  expect(lastSent(third.before).get('B')).toBe(4)
  expect(noted(third.before, 'committed')).toEqual(new Set(['A']))
})
