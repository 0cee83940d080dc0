import { spawnSync } from 'node:child_process'
import { realPart } from '../support/real-parts.js'

/** Whether packages can be fetched, as `npm install` in an empty project needs. */
export function registryAnswers(): boolean {
  const asked = ['view', 'rxjs@7', 'name', '--fetch-retries=0', '--fetch-timeout=10000']
  return realPart('npm registry', {
    found: spawnSync('npm', asked).status === 0,
    why: 'npm cannot reach it, so the packed packages are installed nowhere',
    how: 'go online, or point npm at a registry that answers',
  })
}

/** The `node` of this major version: the one that runs, or one that npx fetches when asked to. */
export function nodeOf(major: number): string | undefined {
  if (Number.parseInt(process.versions.node, 10) === major) return process.execPath
  const how = 'set GOLDFIX_OTHER_NODES=1; npx then fetches it as the npm package `node`'
  if (!process.env.GOLDFIX_OTHER_NODES && !process.env.GOLDFIX_REQUIRE_ALL) {
    realPart(`Node ${major}`, { found: false, why: `this is Node ${process.versions.node}`, how })
    return undefined
  }
  const asked = ['--yes', '-p', `node@${major}`, 'node', '-p', 'process.execPath']
  const { status, stdout } = spawnSync('npx', asked, { encoding: 'utf8' })
  const found = realPart(`Node ${major}`, {
    found: status === 0,
    why: 'npx could not fetch it',
    how: 'go online',
  })
  return found ? stdout.trim() : undefined
}
