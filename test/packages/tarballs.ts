import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The pnpm under which the tests run, as in `npm test`; else the same version from npx. */
const pnpm = /pnpm\.[cm]?js$/.test(process.env.npm_execpath ?? '')
  ? [process.execPath, process.env.npm_execpath as string]
  : ['npx', '--yes', '--prefer-offline', 'pnpm@10.34.9']

/** A package as it would be published. */
export interface Tarball {
  readonly name: string
  /** Absolute. */
  readonly file: string
  /** What is in it, relative to the package. */
  readonly paths: readonly string[]
}

/** The folders under `packages` that are meant for the world. */
export function publicFolders(): string[] {
  return readdirSync(join(root, 'packages')).filter((folder) => {
    const manifest = join(root, 'packages', folder, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).private !== true
  })
}

/** Builds every public package from nothing in a copy of the workspace, and packs it. */
export async function packAll(directory: string): Promise<Tarball[]> {
  const copy = join(directory, 'workspace')
  const tarballs = join(directory, 'tarballs')
  const folders = publicFolders().map((folder) => join('packages', folder))
  mkdirSync(join(copy, 'packages'), { recursive: true })
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'tsconfig.base.json'])
    cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const folder of folders)
    cpSync(join(root, folder), join(copy, folder), {
      recursive: true,
      verbatimSymlinks: true, // they lead from package to package, and into node_modules
      filter: (path) => basename(path) !== 'dist' && !path.endsWith('.tsbuildinfo'),
    })

  await run(process.execPath, [tsc, '-b', ...folders], { cwd: copy })
  const [command = '', ...args] = [...pnpm, '-r', 'pack', '--pack-destination', tarballs]
  await run(command, args, { cwd: copy })
  return Promise.all(readdirSync(tarballs).map((name) => opened(join(tarballs, name))))
}

export const tsc = join(root, 'node_modules/typescript/bin/tsc')

async function opened(file: string): Promise<Tarball> {
  const listed = await run('tar', ['-tzf', file])
  const manifest = await run('tar', ['-xzOf', file, 'package/package.json'])
  return {
    name: JSON.parse(manifest).name,
    file,
    paths: listed
      .split('\n')
      .filter(Boolean)
      .map((path) => path.replace(/^package\//, '')),
  }
}
