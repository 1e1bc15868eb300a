const ts = require('typescript')

const taro = '@tarojs/taro'

/** The syntax tree of a file of ours. */
const parse = (text, file) =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

/** Without what only the type checker reads, and without brackets. */
function bare(node) {
  const wraps =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  return wraps ? bare(node.expression) : node
}

/** `.login` and `['login']` as 'login'; undefined where only a run would tell. */
function memberOf(access) {
  if (ts.isPropertyAccessExpression(access)) return access.name.text
  const key = bare(access.argumentExpression)
  return ts.isStringLiteralLike(key) ? key.text : undefined
}

const isAccess = (node) => ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)

/** Of a property or of what is taken out of an object: 'login' for `login`, `'login'` and `['login']`. */
function keyOf(name) {
  if (ts.isComputedPropertyName(name)) return keyOf(bare(name.expression))
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined
}

/** Calls `see` for each node but those of types. */
function walk(node, see) {
  if (ts.isTypeNode(node)) return
  see(node)
  ts.forEachChild(node, (child) => walk(child, see))
}

/**
 * The names that a file takes from Taro, whichever way it does: `Taro.login`, `Taro['login']`, by a named
 * import, by destructuring, and by any of these under another name. Sorted, each once; a type is none.
 * Throws where the text does not say which name that is: then nobody knows what to leave in the build.
 */
function namesOfTaro(text, file) {
  return text.includes(taro) ? new Names(parse(text, file)).all() : []
}

class Names {
  constructor(tree) {
    this.tree = tree
    this.names = new Set()
    /** Local names of all of Taro. */
    this.aliases = new Set()
  }

  all() {
    for (const statement of this.tree.statements) this.readImports(statement)
    for (let before = -1; before < this.aliases.size;) {
      before = this.aliases.size // what is found may be one more alias, used further up
      walk(this.tree, (node) => {
        if (isModule(node)) this.use(node)
        else if (ts.isIdentifier(node) && this.aliases.has(node.text) && isUse(node)) this.use(node)
      })
    }
    return [...this.names].sort()
  }

  /** What import and export statements take. */
  readImports(statement) {
    if (ts.isImportEqualsDeclaration(statement)) {
      const { moduleReference: from, isTypeOnly, name } = statement
      if (ts.isExternalModuleReference(from) && from.expression.text === taro && !isTypeOnly)
        this.aliases.add(name.text)
    }
    if (statement.moduleSpecifier?.text !== taro || statement.isTypeOnly) return
    if (ts.isExportDeclaration(statement)) {
      const all = statement.exportClause?.elements ?? this.unclear(statement.moduleSpecifier)
      for (const one of all) this.takeImported(one, () => this.unclear(one))
      return
    }
    const clause = statement.importClause
    if (!clause || clause.isTypeOnly) return
    if (clause.name) this.aliases.add(clause.name.text)
    const bindings = clause.namedBindings
    if (bindings && ts.isNamespaceImport(bindings)) this.aliases.add(bindings.name.text)
    else
      for (const one of bindings?.elements ?? [])
        this.takeImported(one, () => this.aliases.add(one.name.text))
  }

  takeImported({ isTypeOnly, propertyName, name }, onAll) {
    const taken = (propertyName ?? name).text
    if (isTypeOnly) return
    if (taken === 'default') onAll()
    else this.names.add(taken)
  }

  /** `name` is taken by `node`, into an identifier or a pattern. */
  take(name, target, node) {
    if (name === undefined) this.unclear(node)
    if (name === 'default') this.into(target, node)
    else this.names.add(name)
  }

  /** All of Taro goes into an identifier, or is taken apart. */
  into(target, node) {
    if (ts.isIdentifier(target)) this.aliases.add(target.text)
    else if (ts.isObjectBindingPattern(target))
      for (const one of target.elements) {
        if (one.dotDotDotToken) this.unclear(one)
        this.take(keyOf(one.propertyName ?? one.name), one.name, one)
      }
    else if (ts.isObjectLiteralExpression(target))
      for (const one of target.properties) {
        if (!one.name) this.unclear(one)
        this.take(keyOf(one.name), one.initializer ?? one.name, one)
      }
    else this.unclear(node)
  }

  /** An expression that is all of Taro: what becomes of it? */
  use(node) {
    const { parent } = node
    if (isCallFor(node, ts.SyntaxKind.ImportKeyword))
      this.unclear(node) // a promise of it
    else if (bare(parent) !== parent) this.use(parent)
    else if (isAccess(parent) && parent.expression === node) {
      const name = memberOf(parent)
      if (name === 'default') this.use(parent)
      else this.take(name, undefined, node)
    } else if (ts.isVariableDeclaration(parent) && parent.initializer === node)
      this.into(parent.name, node)
    else if (isSet(parent) && parent.right === node) this.into(bare(parent.left), node)
    // On the left it is set, by what is looked at on the right.
    else if (!(isSet(parent) && ts.isIdentifier(node))) this.unclear(node)
  }

  unclear(node) {
    const { line } = this.tree.getLineAndCharacterOfPosition(node.getStart())
    const where = `${this.tree.fileName}:${line + 1}`
    throw new Error(
      `${where} uses Taro in a way that does not say what it calls: ${node.parent.getText()}`,
    )
  }
}

const isSet = (node) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken

/** `require('@tarojs/taro')` or `await import('@tarojs/taro')`; one that is not awaited goes on elsewhere. */
function isModule(node) {
  if (ts.isAwaitExpression(node))
    return isCallFor(bare(node.expression), ts.SyntaxKind.ImportKeyword)
  if (isCallFor(node, ts.SyntaxKind.ImportKeyword)) return !isAwaited(node)
  return isCallFor(node, ts.SyntaxKind.Identifier) && node.expression.text === 'require'
}

const isAwaited = ({ parent }) =>
  bare(parent) !== parent ? isAwaited(parent) : ts.isAwaitExpression(parent)

const isCallFor = (node, kind) =>
  ts.isCallExpression(node) && node.expression.kind === kind && node.arguments[0]?.text === taro

/** Not where a name is given, nor where it is one of something else's. */
function isUse(node) {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isImportClause(parent) || ts.isImportSpecifier(parent) || ts.isNamespaceImport(parent))
    return false
  if (ts.isExportSpecifier(parent)) return (parent.propertyName ?? parent.name) === node
  return parent.name !== node && parent.propertyName !== node
}

module.exports = { parse, bare, memberOf, isAccess, keyOf, walk, namesOfTaro }
