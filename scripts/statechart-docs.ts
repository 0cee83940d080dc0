import { writeFileSync } from 'node:fs'
import { statechartPage } from './statechart.js'

writeFileSync(new URL('../docs/statechart.md', import.meta.url), statechartPage())
