import { writeFileSync } from 'node:fs'
import { sessionMatrixPage } from './session-matrix.js'
import { statechartPage } from './statechart.js'
import { statelyFile } from './stately-file.js'

writeFileSync(new URL('../docs/statechart.md', import.meta.url), statechartPage())
writeFileSync(new URL('../docs/session-machine.js', import.meta.url), statelyFile())
writeFileSync(new URL('../docs/session.md', import.meta.url), await sessionMatrixPage())
