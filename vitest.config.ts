import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

/** Where .ci/run wants the totals. */
const report = process.env.GOLDFIX_TEST_REPORT

const conditions = ['@goldfix/source', ...defaultServerConditions]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: 'test/support/real-parts.ts',
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    pool: 'forks',
    // every file would load the engine anew: a third of the whole run
    isolate: false,
    // one more than cores: several files wait for processes that trade in real time
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    teardownTimeout: 5_000,
    passWithNoTests: false,
    coverage: { provider: 'v8', include: ['packages/*/src/**'], exclude: ['**/*.test.ts'] },
  },
})
