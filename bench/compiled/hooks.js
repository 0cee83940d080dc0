import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** What was compiled before, by what it was made of. */
const CACHE = new URL('.tmp/', import.meta.url)
const OPTIONS = { module: 'esnext', target: 'es2022', verbatimModuleSyntax: true }
/** What a cached file was made with and of. */
const MADE_WITH = JSON.stringify(OPTIONS)

/** Sources name what the compiler makes of each other: `./frame.js` for `./frame.ts`. */
export async function resolve(specifier, context, nextResolve) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL !== undefined) {
    const url = new URL(specifier.replace(/js$/, 'ts'), context.parentURL).href
    if (existsSync(fileURLToPath(url))) return { url, shortCircuit: true }
  }
  return nextResolve(specifier, context)
}

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context)
  const path = fileURLToPath(url)
  const text = await readFile(path, 'utf8')
  const name = createHash('sha256').update([MADE_WITH, path, text].join('\0')).digest('hex')
  const cached = new URL(`${name}.js`, CACHE)
  const source = await readFile(cached, 'utf8').catch(() => compiled(path, text, cached))
  return { format: 'module', source, shortCircuit: true }
}

/** Compiles and keeps it: the compiler is loaded where something is new, so that it is no part of what is weighed. */
async function compiled(path, text, cached) {
  const { default: ts } = await import('typescript')
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: OPTIONS,
    fileName: path,
  })
  // where nothing may be written it is compiled each time
  await keep(cached, outputText).catch(() => undefined)
  return outputText
}

async function keep(cached, text) {
  await mkdir(CACHE, { recursive: true })
  // another process may write the same one, and may not be seen half way
  const own = new URL(`${cached.href}.${process.pid}.part`)
  await writeFile(own, text)
  await rename(own, cached)
}
