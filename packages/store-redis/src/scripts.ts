import { commitAlsoScript, commitScript } from './commit-scripts.js'
import { loadScript, parkScript, pruneScript, resetScript } from './record-scripts.js'
import type { Script } from './script.js'

/** Every script that a server has to know. */
export const SCRIPTS: readonly Script[] = [
  commitScript,
  commitAlsoScript,
  loadScript,
  resetScript,
  parkScript,
  pruneScript,
]
