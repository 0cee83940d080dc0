import { benchInProcess } from './in-process.js'
import { benchShards } from './shards/run.js'
import { benchStall } from './stall/run.js'
import { benchStore } from './store/run.js'

/** `pnpm bench [SUBJECT]`; without one, what runs inside one process. */
const [, , subject, ...args] = process.argv
switch (subject) {
  case undefined:
    await benchInProcess()
    break
  case 'store':
    await benchStore(args)
    break
  case 'shards':
    await benchShards(args)
    break
  case 'stall':
    await benchStall(args)
    break
  default:
    console.error(`expected no subject, 'shards', 'stall' or 'store', but it is '${subject}'`)
    process.exitCode = 2
}
