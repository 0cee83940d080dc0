/**
 * Two processes that trade, killed at every crash point and at random moments, on every store:
 *
 *     tsx --conditions=@goldfix/source test/crash/run.ts [--seed N] [--kills N] [--store PART] [--point NAME] [--victim ROLE] [--verbose]
 *
 * `--kills`: in all, over the stores. Prints a table and `crash: N passed, M failed` last.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Installation } from '../interop/quickfix.js'
import { buildChild } from './build-child.js'
import { hasJspurefix, runJspurefix } from './jspurefix-run.js'
import { roles } from './match.js'
import { planKills } from './plan.js'
import { runPlanted } from './planted-run.js'
import { crashPoints } from './points.js'
import { KILLS_PER_ROLE, quickfixInstallation, runBout } from './quickfix-run.js'
import { type Death, describeKill, runMatch } from './run-match.js'
import { storeKinds } from './stores.js'
import { table } from './table.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '240' },
    store: { type: 'string', default: '' },
    point: { type: 'string' },
    victim: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    /** Only these: planted, quickfix, jspurefix. */
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
console.log(`seed ${seed}`)

process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))
const directory = mkdtempSync(join(tmpdir(), 'goldfix-crash-build-'))
process.once('exit', () => rmSync(directory, { recursive: true, force: true }))

const chosen = storeKinds.filter(({ name }) => name.includes(values.store))
const kinds = chosen.filter((kind) => {
  const why = kind.missing()
  if (why !== undefined) console.log(`LEFT OUT: ${kind.name}, ${why}`)
  return why === undefined
})
const points = crashPoints.filter(({ name }) => values.point === undefined || name === values.point)
const program = await buildChild(directory)

let passed = 0
let failed = 0
const deaths = new Map<string, readonly Death[]>()
if (values.only === undefined)
  await Promise.all(kinds.map(async (kind, at) => play(kind, seed + at)))
if (values.point === undefined && (values.only ?? 'planted') === 'planted') {
  const planted = await runPlanted(program, seed)
  passed += planted.passed
  failed += planted.failed
}

if (values.point === undefined && values.only !== 'planted') await playQuickfix()

if (deaths.size > 0) console.log(table(deaths))
console.log(`crash: ${passed} passed, ${failed} failed`)
process.exit(passed > 0 && failed === 0 ? 0 : 1)

async function play(kind: (typeof kinds)[number], matchSeed: number): Promise<void> {
  const kills = planKills({
    seed: matchSeed,
    kills: values.point === undefined ? Math.ceil(Number(values.kills) / kinds.length) : 0,
    hasServer: kind.name.startsWith('Redis'),
    points,
  }).filter(({ victim }) => values.victim === undefined || victim === values.victim)
  const begun = performance.now()
  const result = await runMatch({
    program,
    kind,
    kills,
    onDeath(death) {
      const { kill, ms, broken } = death
      if (broken.length === 0) passed += 1
      else failed += 1
      if (broken.length > 0 || values.verbose)
        console.log(
          `${broken.length === 0 ? 'ok    ' : 'FAILED'} ${kind.name}: ${describeKill(kill)}, ${Math.round(ms)} ms`,
        )
      for (const what of broken) console.log(`       ${what}`)
      for (const what of death.lostByStore)
        console.log(
          `note   ${kind.name}: its server lost what it had acknowledged, and the engine said so: ${what}`,
        )
    },
  })
  for (const line of result.context) console.log(`         ${line}`)
  deaths.set(kind.name, result.deaths)
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
  console.log(
    `${kind.name}: ${result.deaths.length} kills in ${seconds} s, ${result.delivered} messages delivered, ${result.repeated} of them again, flagged; ${result.inDoubt} reported in doubt (seed ${matchSeed})`,
  )
}

/** GoldFix is killed, QuickFIX C++ is not. */
async function playQuickfix(): Promise<void> {
  const quickfix = quickfixInstallation()
  const kind = kinds.at(-1)
  if (quickfix === undefined || kind === undefined) {
    console.log('LEFT OUT: against QuickFIX C++')
    return
  }
  for (const role of values.only === 'jspurefix' ? [] : roles) {
    const stores = await kind.open()
    const subject = { program, role, place: stores.place(role) }
    const result = await runBout(subject, quickfix, { seed })
    await stores.stop()
    const { kills, violations, orders, lost, repeated } = result
    if (violations.length === 0) passed += kills
    else failed += KILLS_PER_ROLE
    console.log(
      `${violations.length === 0 ? 'ok    ' : 'FAILED'} GoldFix as ${role} on ${kind.name} against QuickFIX C++: ${kills} kills, ${orders} orders, ${lost.length} lost, ${repeated} again, flagged`,
    )
    for (const what of violations.slice(0, 10)) console.log(`       ${what}`)
    if (violations.length > 0) for (const line of result.events) console.log(`         ${line}`)
    for (const what of result.remarks.slice(0, 3)) console.log(`       QuickFIX ${what}`)
  }
  if (values.only === 'jspurefix') await playJspurefix(quickfix)
}

/** The same with jspurefix killed: figures beside ours, whatever they are. */
async function playJspurefix(quickfix: Installation): Promise<void> {
  if (!hasJspurefix())
    return console.log('LEFT OUT: jspurefix; to have it, `npm ci` in test/crash/peers/jspurefix')
  for (const role of roles) {
    const peer = await runJspurefix(role, quickfix, seed)
    console.log(
      `figure jspurefix as ${role} on its file store against QuickFIX C++: ${peer.kills} kills, ${peer.orders} orders, ${peer.lost.length} lost, ${peer.repeated} again, ${peer.violations.length} promises broken, ${peer.stuck} times not back`,
    )
    const counts = new Map<string, number>()
    for (const what of peer.violations) {
      const kind = what.replace(/:[^:]*$|: 8=.*$/s, '').replaceAll(/\d+/g, 'N')
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    for (const [kind, count] of counts) console.log(`       ${count} x ${kind}`)
  }
}
