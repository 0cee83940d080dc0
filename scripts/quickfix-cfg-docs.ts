import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './quickfix-cfg.js'

const readme = new URL('../packages/quickfix-cfg/README.md', import.meta.url)
writeFileSync(readme, withTables(readFileSync(readme, 'utf8')))
