import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Starts the demo as `npm start` does. */
export function start(...args: string[]) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=@goldfix/source', main, ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let text = ''
  const waiting: (() => void)[] = []
  const wake = () => {
    for (const resolve of waiting.splice(0)) resolve()
  }
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk
      wake()
    })
  }
  const ended = once(child, 'close').then(([code]) => {
    wake()
    return code as number | null
  })
  return {
    child,
    text: () => text,
    figure: (what: string) => {
      const found = new RegExp(`^ +${what} +([\\d,]+)`, 'm').exec(text)?.[1]
      return found === undefined ? undefined : Number(found.replaceAll(',', ''))
    },
    /** Resolves when it has written what matches; rejects when it ends before. */
    async says(pattern: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const found = pattern.exec(text)
        if (found) return found
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`ended without ${pattern}: ${text}`)
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
    ended,
  }
}
