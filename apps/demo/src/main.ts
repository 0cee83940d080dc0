/**
 * The demo: a broker and a client trade FIX.
 *
 *     npm start                                 both, over a line that is cut in the middle
 *     npm start -- broker --port 9001           one side, against anybody, until stopped
 *     npm start -- client --port 9001
 *     npm start -- --help
 *
 * Ends with 0 when all is well, with 1 when not, with 2 when it does not understand what it shall do.
 */
import { UsageError } from '@goldfix/core'
import { CommandError } from './command-line.js'
import { type Command, readCommand } from './options.js'

const args = process.argv.slice(2)
process.stdout.on('error', () => process.kill(process.pid, 'SIGTERM')) // nobody reads on: `| head`

try {
  process.exitCode = await run(readCommand(args))
} catch (cause) {
  const isMistake = cause instanceof CommandError || cause instanceof UsageError
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  const side = args[0] === 'broker' || args[0] === 'client' ? `${args[0]} ` : ''
  if (isMistake) process.stderr.write(`npm start -- ${side}--help shows what there is\n`)
  process.exitCode = isMistake ? 2 : 1
}

async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      process.stdout.write(command.text)
      return 0
    case 'demo':
      return (await import('./two-sides.js')).runBothSides(command)
    default:
      return (await import('./one-side.js')).runOneSide(command)
  }
}
