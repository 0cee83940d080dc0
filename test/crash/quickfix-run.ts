import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Installation } from '../interop/quickfix.js'
import { Chance } from '../simulation/chance.js'
import { quickFix } from '../support/real-parts.js'
import { Bout, type Subject } from './bout.js'
import { Violation } from './match.js'

/** Where a GoldFix that trades with QuickFIX dies, in each role; the rest at random moments. */
const POINTS = ['S3', 'S4', 'S5', 'S6', 'R0', 'R1', 'R3', 'R4']
/** Of one role: 20 in all. */
export const KILLS_PER_ROLE = 10
const MAX_MOMENT_MS = 400

/** What became of one subject against QuickFIX. */
export interface BoutResult {
  readonly kills: number
  /** It did not come back from the last one. */
  readonly isStuck: boolean
  readonly violations: readonly string[]
  readonly remarks: readonly string[]
  /** Orders that the subject sent or was sent, and that never came through. */
  readonly lost: readonly string[]
  readonly orders: number
  readonly repeated: number
  readonly events: readonly string[]
}

/** Where QuickFIX's programs are, or nothing where they are left out, which was said then. */
export function quickfixInstallation(): Installation | undefined {
  const programs = quickFix()
  const dictionaries = process.env.GOLDFIX_DICTIONARIES
  if (programs === undefined || dictionaries === undefined) return undefined
  return existsSync(join(dictionaries, 'FIX44.xml')) ? { programs, dictionaries } : undefined
}

interface BoutOptions {
  readonly seed: number
  /** @default 10 */
  readonly kills?: number
  /** Where it dies, one after the other; at random moments after that. */
  readonly points?: readonly string[]
}

/** Kills a subject so many times, at the points where it has them, and lets it come back each time. */
export async function runBout(
  subject: Subject,
  quickfix: Installation,
  { seed, points = POINTS, kills: wanted = KILLS_PER_ROLE }: BoutOptions,
): Promise<BoutResult> {
  const chance = new Chance(seed)
  const bout = await Bout.open(subject, quickfix)
  let kills = 0
  let isStuck = false
  try {
    await bout.loggedOn()
    for (; kills < wanted; kills += 1) {
      const point = points[kills]
      if (point === undefined)
        await moment(chance.from(0, MAX_MOMENT_MS)).then(() => bout.life.kill())
      else {
        bout.life.tell({ do: 'arm', point, skip: chance.from(0, 5) })
        await bout.until(`GoldFix reaches ${point}`, () => bout.life.over)
      }
      await bout.life.gone
      await bout.inspect()
      bout.start()
      await bout.loggedOn()
      bout.lost = [...bout.lost, ...(await bout.settled())]
    }
    await bout.finish()
  } catch (cause) {
    if (!(cause instanceof Violation)) throw cause
    isStuck = true
  } finally {
    await bout.close()
  }
  return {
    kills,
    isStuck,
    violations: bout.violations,
    remarks: bout.remarks,
    lost: bout.lost,
    orders: bout.orders,
    repeated: bout.repeated,
    events: bout.journal.events,
  }
}

/** The moment of a kill, drawn beforehand: nothing is waited for. */
function moment(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
