import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A program with what the compiler says against it: `TS2322 Type '"Q"' is not ...`, of a nested explanation the innermost. */
export type Verdicts = ReadonlyMap<string, readonly string[]>

/** What the compiler says of programs, as this repository's are compiled; all at once, as reading libraries takes longest. */
export function compiled(programs: ReadonlyMap<string, string>): Verdicts {
  const { config } = ts.readConfigFile(`${root}tsconfig.check.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const sources = new Map(
    [...programs.keys()].map((name, i) => [`${root}test/program-${i}.ts`, name]),
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  const text = (file: string) => programs.get(sources.get(file) ?? '')
  host.fileExists = (file) => sources.has(file) || fileExists(file)
  host.readFile = (file) => text(file) ?? readFile(file)
  const program = ts.createProgram([...sources.keys()], options, host)
  return new Map(
    [...sources].map(([file, name]) => {
      const source = program.getSourceFile(file)
      if (source === undefined) throw new Error(`${name} is not in the program`)
      const found = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ]
      return [name, found.map(verdict)]
    }),
  )
}

function verdict({ code, messageText }: ts.Diagnostic): string {
  const lines = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')
  return `TS${code} ${lines.at(-1)?.trim()}`
}
