import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { EndSettings } from './settings.js'

/**
 * Where the CPU profile of an end goes: `ENGINE-SUBJECT-ROLE.cpuprofile`, in a folder that is made.
 *
 * @returns what `Pair.record` takes; without a folder no profiles are made
 */
export function profileFiles(
  folder: string | undefined,
  engine: string,
  subject: string,
): (role: EndSettings['role']) => string {
  if (folder === undefined) return () => ''
  mkdirSync(folder, { recursive: true })
  return (role) => {
    const name = `${engine}-${subject}-${role}`.toLowerCase().replaceAll(/[^\w]+/g, '-')
    return join(resolve(folder), `${name}.cpuprofile`)
  }
}
