import { type Note, noted } from './journal.js'
import type { Stage } from './stage.js'

/** Expects that the kill came where the scenario wanted it, seen from the store. */
export function expectWindow(stage: Stage, notes: readonly Note[]): void {
  const { effects, remarks, witness } = stage
  const numbered = new Set<string>()
  let anew = 0
  for (const { what, clOrdId } of notes) {
    if (what !== 'sent') continue
    if (numbered.has(clOrdId)) anew += 1
    numbered.add(clOrdId)
  }
  const told = noted(notes, 'committed')
  const untold = [...numbered].filter((clOrdId) => !told.has(clOrdId)).length
  if (anew > 0) remarks.push(`${anew} never committed, sent anew`)
  if (untold > 0) remarks.push(`${untold} committed untold`)
  if (effects.storeLoses === 'commits')
    stage.expect(anew > 0, 'expected the kill to come before a commit')
  else stage.expect(witness.resent.GoldFix > 0, 'expected GoldFix to resend what was lost')
  if (effects.storeLoses === 'answers')
    stage.expect(untold > 0, 'expected the kill to come between a commit and its answer')
}
