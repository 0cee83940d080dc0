import { dialects, type Setting } from '../packages/quickfix-cfg/src/setting.js'
import { chapters } from '../packages/quickfix-cfg/src/settings.js'

/** Between these lines of the package's README stands {@link settingsTables}. */
export const MARKS = ['<!-- settings: npm run docs -->', '<!-- end of settings -->'] as const

/** The README with the tables of today in it. */
export function withTables(readme: string): string {
  const [before, , after] = readme.split(new RegExp(MARKS.join('|')))
  return `${before}${MARKS[0]}\n\n${settingsTables()}\n${MARKS[1]}${after}`
}

/** Every setting that the package knows, by heading, in Markdown. */
function settingsTables(): string {
  return chapters
    .map(([heading, settings]) => {
      const rows = grouped(settings).map((group) => `| ${cells(group).join(' | ')} |`)
      return `### ${heading}\n\n| Setting | Value | Here |\n|---|---|---|\n${rows.join('\n')}\n`
    })
    .join('\n')
}

/** Neighbours of which the same is to be said are one row. */
function grouped(settings: readonly Setting[]): Setting[][] {
  const groups: Setting[][] = []
  for (const setting of settings) {
    const [last] = groups.at(-1) ?? []
    if (last !== undefined && said(last) === said(setting)) groups.at(-1)?.push(setting)
    else groups.push([setting])
  }
  return groups
}

function said({ expects, standing, does, audience }: Setting): string {
  return [expects, standing, does, audience?.named].join('|')
}

function cells(group: readonly Setting[]): string[] {
  const { expects, standing, does, audience } = group[0] as Setting
  const names = group.flatMap(({ readBy }) =>
    Object.entries(readBy).map(([name, letters]) => `\`${name}\`${engines(letters)}`),
  )
  const whom = audience === undefined ? '' : `${audience.named}: `
  const here = standing === 'honoured' ? does : `*${standing}:* ${does}`
  return [names.join(', '), expects.replaceAll('|', '\\|'), `${whom}${here}`]
}

/** Nothing where all of them read it. */
function engines(letters: string): string {
  if (letters.length === Object.keys(dialects).length) return ''
  return `<sup>${letters}</sup>`
}
