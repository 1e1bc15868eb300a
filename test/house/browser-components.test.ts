import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const statementsOf = (file: string) => {
  const text = readFileSync(file, 'utf8')
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements
}

/** The components that a file imports from Taro, by Taro's names. */
function imported(file: string) {
  return statementsOf(file).flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return []
    const { moduleSpecifier, importClause } = statement
    if (!ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text !== '@tarojs/components')
      return []
    const bindings = importClause?.namedBindings
    if (!bindings || importClause.isTypeOnly || !ts.isNamedImports(bindings)) return []
    return bindings.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => (propertyName ?? name).text)
  })
}

const exported = (file: string) =>
  statementsOf(file).flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return []
    const { exportClause } = statement
    return exportClause && ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => name.text)
      : []
  })

test('each component that a screen uses is there in a browser too', () => {
  const files = readdirSync('src', { recursive: true }).map((file) =>
    path.join('src', String(file)),
  )
  const used = new Set(files.filter((file) => /\.tsx?$/.test(file)).flatMap(imported))
  expect([...used].sort()).toEqual(exported('src/platform/components.h5.ts').sort())
})
