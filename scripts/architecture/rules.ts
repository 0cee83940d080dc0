import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'

/** One place where the tree is not as DESIGN says. */
export interface Violation {
  /** Relative to the root of the repository, with `/`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly expected: string
  readonly found: string
}

/**
 * What `source` does that a file at this place must not do. Pure: reads nothing but its arguments.
 *
 * @param file relative to the root of the repository, with `/`: the place decides which rules hold
 * @param dependencies what the package.json of the file's package declares; left out, third-party
 *   imports of adapters are not judged
 */
export function violations(
  file: string,
  source: string,
  dependencies?: ReadonlySet<string>,
): Violation[] {
  const found = nameViolations(file)
  if (!/\.[mc]?tsx?$/.test(file)) return found

  const home = /^packages\/([^/]+)\//.exec(file)?.[1]
  if (home === undefined) return found // apps, test, bench and scripts may combine anything

  const parsed = parse(file, source)
  // what tests share lies in a folder testing/, which is not published
  const isTest = /\.test\.tsx?$|\/testing\//.test(file)
  for (const { specifier, node } of imports(parsed.tree)) {
    const expected = expectedImport({ file, home, isTest, specifier, dependencies })
    if (expected !== undefined) found.push(at(node, expected, `import of '${specifier}'`))
  }
  if (home === 'core' && !isTest) {
    for (const node of globals(parsed)) {
      const expected = expectedInsteadOf(node)
      if (expected !== undefined) found.push(at(node, expected, spelled(node)))
    }
  }
  return found.sort((a, b) => a.line - b.line)

  function at(node: ts.Node, expected: string, what: string): Violation {
    const { line } = parsed.tree.getLineAndCharacterOfPosition(node.getStart(parsed.tree))
    return { file, line: line + 1, expected, found: what }
  }
}

/** `file:line: expected ..., found ...` */
export function sentence({ file, line, expected, found }: Violation): string {
  return `${file}:${line}: expected ${expected}, found ${found}`
}

const SAYS_NOTHING = new Set(['common', 'helper', 'helpers', 'shared', 'types', 'util', 'utils'])

function nameViolations(file: string): Violation[] {
  return file
    .split('/')
    .filter((part) => SAYS_NOTHING.has(part.split('.')[0] ?? part))
    .map((part) => ({ file, line: 1, expected: 'a name that says the idea', found: `'${part}'` }))
}

/** Packages that may import more of ours than core. */
const OWN_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  cluster: ['@goldfix/core', '@goldfix/store-redis'],
  shards: ['@goldfix/core', '@goldfix/transport'],
}

interface Import {
  readonly file: string
  readonly home: string
  readonly isTest: boolean
  readonly specifier: string
  readonly dependencies: ReadonlySet<string> | undefined
}

/** What should have been imported instead, or nothing when the import is right. */
function expectedImport({ file, home, isTest, specifier, dependencies }: Import) {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier)
    if (target.startsWith(`packages/${home}/`)) return undefined
    if (isTest && target.startsWith('test/')) return undefined
    return `a file of packages/${home}`
  }

  const name = packageName(specifier)
  const own = OWN_IMPORTS[home] ?? ['@goldfix/core']
  if (name.startsWith('@goldfix/')) {
    if (own.includes(name) || (isTest && name === `@goldfix/${home}`)) return undefined
    return own.length > 0 ? `of our packages only ${own.join(', ')}` : 'none of our packages'
  }
  if (isTest) return undefined
  if (home === 'core')
    return name === 'xstate' || name === 'rxjs' ? undefined : 'only xstate, rxjs and relative files'
  if (specifier.startsWith('node:')) return undefined
  if (builtinModules.includes(name)) return `'node:${specifier}'`
  if (dependencies?.has(name) === false)
    return `a dependency that packages/${home}/package.json declares`
  return undefined
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Globals through which time, chance and the host get in, and the port each of them has. */
const PORT_OF: Readonly<Record<string, string>> = {
  setTimeout: 'the Clock port',
  setInterval: 'the Clock port',
  setImmediate: 'the Clock port, or queueMicrotask',
  performance: 'the Clock port',
  crypto: 'the Rng port',
  process: 'an option or a port',
  globalThis: 'a port',
  global: 'a port',
}

function expectedInsteadOf(node: ts.Identifier): string | undefined {
  if (node.text === 'Date') return isPureDate(node) ? undefined : 'the Clock port'
  if (node.text === 'Math')
    return member(node) === undefined || member(node) === 'random' ? 'the Rng port' : undefined
  return Object.hasOwn(PORT_OF, node.text) ? PORT_OF[node.text] : undefined
}

/** `new Date(x)`, `Date.UTC`, `Date.parse` and `instanceof Date` read no clock; everything else may. */
function isPureDate(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isNewExpression(parent) && parent.expression === node)
    return (parent.arguments?.length ?? 0) > 0
  if (ts.isBinaryExpression(parent) && parent.right === node)
    return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword
  return ['UTC', 'parse', 'prototype'].includes(member(node) ?? '')
}

/** The name after the dot, or in brackets. */
function member(node: ts.Identifier): string | undefined {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return parent.name.text
  if (
    ts.isElementAccessExpression(parent) &&
    parent.expression === node &&
    ts.isStringLiteralLike(parent.argumentExpression)
  )
    return parent.argumentExpression.text
  return undefined
}

function spelled(node: ts.Identifier): string {
  if (ts.isNewExpression(node.parent)) return `new ${node.text}()`
  const name = member(node)
  return name === undefined ? node.text : `${node.text}.${name}`
}

interface Parsed {
  readonly tree: ts.SourceFile
  readonly checker: ts.TypeChecker
}

/** A program of this one file, without libraries: what the checker cannot resolve is a global. */
function parse(file: string, source: string): Parsed {
  const name = `/${file}`
  const tree = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true)
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, types: [] }
  const host: ts.CompilerHost = {
    getSourceFile: (asked) => (asked === name ? tree : undefined),
    getDefaultLibFileName: () => '',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (asked) => asked,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (asked) => asked === name,
    readFile: () => undefined,
  }
  return { tree, checker: ts.createProgram([name], options, host).getTypeChecker() }
}

function* imports(node: ts.Node): Generator<{ specifier: string; node: ts.Node }> {
  const named = importedBy(node)
  if (named !== undefined && ts.isStringLiteralLike(named)) yield { specifier: named.text, node }
  for (const child of children(node)) yield* imports(child)
}

function importedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  if (!ts.isCallExpression(node)) return undefined
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require'
  return isImport || isRequire ? node.arguments[0] : undefined
}

/** Identifiers that are read as values and that nothing in the file declares. */
function* globals({ tree, checker }: Parsed, node: ts.Node = tree): Generator<ts.Identifier> {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
  if (ts.isIdentifier(node) && isRead(node) && !isDeclared(node, checker)) yield node
  for (const child of children(node)) yield* globals({ tree, checker }, child)
}

function isRead(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isBindingElement(parent) || ts.isPropertyAssignment(parent))
    return parent.initializer === node
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)) return false
  return !('name' in parent && parent.name === node)
}

function isDeclared(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  return (symbol?.declarations?.length ?? 0) > 0
}

function children(node: ts.Node): ts.Node[] {
  const all: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    all.push(child)
  })
  return all
}
