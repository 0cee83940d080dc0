import { fileURLToPath } from 'node:url'
import { sentence } from './architecture/rules.js'
import { treeViolations } from './architecture/tree.js'

const found = treeViolations(fileURLToPath(new URL('..', import.meta.url)))
for (const violation of found) console.error(sentence(violation))
if (found.length > 0) process.exitCode = 1
