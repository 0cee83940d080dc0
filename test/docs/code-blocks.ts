import { readFileSync } from 'node:fs'

/** A runnable block of a page: its first word after `ts` names it, where it has one. */
export interface CodeBlock {
  readonly name: string
  readonly code: string
}

/** The `ts` blocks of a page of the repository, in order. */
export function codeBlocks(page: string): CodeBlock[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
  return [...text.matchAll(/^```ts ?(\S*)\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => ({
    name,
    code,
  }))
}
