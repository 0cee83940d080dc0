/**
 * Where the time of a CPU profile went: the functions with the most time of their own.
 *
 *     npx tsx bench/self-time.ts FILE.cpuprofile [COUNT]
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: {
      readonly functionName: string
      readonly url: string
      readonly lineNumber: number
    }
  }[]
  readonly samples: readonly number[]
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[]
}

const [, , file, count = '10'] = process.argv
if (file === undefined) {
  console.error('expected FILE.cpuprofile')
  process.exit(2)
}
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile
const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]))
const micros = new Map<string, number>()
for (const [index, id] of samples.entries()) {
  const name = names.get(id) ?? '?'
  micros.set(name, (micros.get(name) ?? 0) + (timeDeltas[index] ?? 0))
}
const idle = micros.get('(idle)') ?? 0
micros.delete('(idle)')
const total = [...micros.values()].reduce((sum, each) => sum + each, 0)
console.log(`${ms(total)} ms at work, ${ms(idle)} ms idle; of the time at work:`)
for (const [name, own] of [...micros].sort(([, a], [, b]) => b - a).slice(0, Number(count)))
  console.log(`${((100 * own) / total).toFixed(1).padStart(6)} %  ${name}`)

function nameOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  if (url === '') return functionName
  const path = url.startsWith('file:') ? fileURLToPath(url) : url
  const place = path.split('/').slice(-3).join('/')
  return `${functionName || '(anonymous)'}  ${place}:${lineNumber + 1}`
}

function ms(value: number): string {
  return Math.round(value / 1_000).toLocaleString('en')
}
