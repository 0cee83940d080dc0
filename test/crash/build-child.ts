import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, defaultServerConditions } from 'vite'
import { LMDB_PACKAGE } from './child/open-store.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const lmdbStorePackage = join(here, '../../packages/store-lmdb/package.json')

/**
 * The child as one file of JavaScript: a process that is started two hundred times shall not compile itself each
 * time. Resolves to its path.
 */
export async function buildChild(directory: string): Promise<string> {
  const conditions = ['@goldfix/source', ...defaultServerConditions]
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions },
    ssr: { noExternal: true, resolve: { conditions } },
    plugins: [
      {
        name: 'store-lmdb',
        enforce: 'pre',
        // by name for whoever runs the source, whether it is installed or not; here it becomes a part of the bundle
        transform(code) {
          if (!existsSync(lmdbStorePackage)) return null
          return code.replace('import(LMDB_PACKAGE)', `import('${LMDB_PACKAGE}')`)
        },
        // its compiled part cannot be bundled
        resolveId(name) {
          if (name !== 'lmdb') return null
          const path = createRequire(lmdbStorePackage).resolve(name)
          return { id: pathToFileURL(path).href, external: true }
        },
      },
    ],
    build: {
      ssr: 'child/main.ts',
      outDir: directory,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  })
  return join(directory, 'main.mjs')
}
