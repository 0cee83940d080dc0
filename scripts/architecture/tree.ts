import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Violation, violations } from './rules.js'

const FOLDERS = ['packages', 'apps', 'test', 'bench', 'scripts']

/** Every violation in the working tree under `root`, by file and line. */
export function treeViolations(root: string): Violation[] {
  const packages = packagesOf(root)
  return [
    ...packages.flatMap((folder) => missingFiles(root, folder)),
    ...lockfileViolations(root),
    ...FOLDERS.flatMap((folder) => filesUnder(root, folder)).flatMap((file) => {
      const home = packages.find((folder) => file.startsWith(`${folder}/`))
      const source = /\.[mc]?tsx?$/.test(file) ? readFileSync(join(root, file), 'utf8') : ''
      return violations(file, source, home === undefined ? undefined : dependenciesOf(root, home))
    }),
  ]
}

function packagesOf(root: string): string[] {
  return ['packages', 'apps']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
}

function missingFiles(root: string, folder: string): Violation[] {
  return ['README.md', 'LICENSE']
    .filter((name) => !existsSync(join(root, folder, name)))
    .map((name) => ({ file: `${folder}/${name}`, line: 1, expected: 'a file', found: 'none' }))
}

/** A lockfile with addresses ties everyone to the registry of whoever wrote it. */
function lockfileViolations(root: string): Violation[] {
  const file = 'pnpm-lock.yaml'
  if (!existsSync(join(root, file))) return []
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const address = /\b(?:https?|git\+\w+):\S+/.exec(text)?.[0]
      if (address === undefined) return []
      return [{ file, line: index + 1, expected: 'no address of a registry', found: address }]
    })
}

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isFile()) return [path]
    const isOurs = entry.isDirectory() && !/^(?:\..*|node_modules|dist|coverage)$/.test(entry.name)
    return isOurs ? filesUnder(root, path) : []
  })
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

function dependenciesOf(root: string, folder: string): ReadonlySet<string> {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return new Set([
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
    ...Object.keys(manifest.optionalDependencies ?? {}),
  ])
}
