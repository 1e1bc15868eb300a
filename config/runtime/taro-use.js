const ts = require('typescript')

const taro = '@tarojs/taro'

/** The syntax tree of a source file. */
const parse = (text, file) =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

/** Strips type assertions and parentheses. */
function bare(node) {
  const wraps =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  return wraps ? bare(node.expression) : node
}

/** `.login` and `['login']` as 'login'; undefined if the name is computed at runtime. */
function memberOf(access) {
  if (ts.isPropertyAccessExpression(access)) return access.name.text
  const key = bare(access.argumentExpression)
  return ts.isStringLiteralLike(key) ? key.text : undefined
}

const isAccess = (node) => ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)

/** The key of a property or binding: 'login' for `login`, `'login'` and `['login']`. */
function keyOf(name) {
  if (ts.isComputedPropertyName(name)) return keyOf(bare(name.expression))
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined
}

/** Calls `visit` for each node except types. */
function walk(node, visit) {
  if (ts.isTypeNode(node)) return
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/**
 * The names of Taro that a file uses: `Taro.login`, `Taro['login']`, named imports, destructuring, and any of
 * these through an alias. Sorted and distinct; types do not count. Throws if a name cannot be determined
 * statically, because then the build cannot know what to keep.
 */
function namesOfTaro(text, file) {
  return text.includes(taro) ? new Names(parse(text, file)).all() : []
}

class Names {
  constructor(tree) {
    this.tree = tree
    this.names = new Set()
    /** Local names of the whole Taro object. */
    this.aliases = new Set()
  }

  all() {
    for (const statement of this.tree.statements) this.readImports(statement)
    for (let before = -1; before < this.aliases.size;) {
      before = this.aliases.size // a pass may find an alias that is used further up
      walk(this.tree, (node) => {
        if (isModule(node)) this.use(node)
        else if (ts.isIdentifier(node) && this.aliases.has(node.text) && isUse(node)) this.use(node)
      })
    }
    return [...this.names].sort()
  }

  /** Reads import and export statements. */
  readImports(statement) {
    if (ts.isImportEqualsDeclaration(statement)) {
      const { moduleReference: from, isTypeOnly, name } = statement
      if (ts.isExternalModuleReference(from) && from.expression.text === taro && !isTypeOnly)
        this.aliases.add(name.text)
    }
    if (statement.moduleSpecifier?.text !== taro || statement.isTypeOnly) return
    if (ts.isExportDeclaration(statement)) {
      const all = statement.exportClause?.elements ?? this.unclear(statement.moduleSpecifier)
      for (const specifier of all) this.takeImported(specifier, () => this.unclear(specifier))
      return
    }
    const clause = statement.importClause
    if (!clause || clause.isTypeOnly) return
    if (clause.name) this.aliases.add(clause.name.text)
    const bindings = clause.namedBindings
    if (bindings && ts.isNamespaceImport(bindings)) this.aliases.add(bindings.name.text)
    else
      for (const specifier of bindings?.elements ?? [])
        this.takeImported(specifier, () => this.aliases.add(specifier.name.text))
  }

  takeImported({ isTypeOnly, propertyName, name }, onAll) {
    const taken = (propertyName ?? name).text
    if (isTypeOnly) return
    if (taken === 'default') onAll()
    else this.names.add(taken)
  }

  /** Records that `node` takes `name`, into an identifier or a pattern. */
  take(name, target, node) {
    if (name === undefined) this.unclear(node)
    if (name === 'default') this.into(target, node)
    else this.names.add(name)
  }

  /** The whole Taro object is assigned to an identifier, or destructured. */
  into(target, node) {
    if (ts.isIdentifier(target)) this.aliases.add(target.text)
    else if (ts.isObjectBindingPattern(target))
      for (const element of target.elements) {
        if (element.dotDotDotToken) this.unclear(element)
        this.take(keyOf(element.propertyName ?? element.name), element.name, element)
      }
    else if (ts.isObjectLiteralExpression(target))
      for (const property of target.properties) {
        if (!property.name) this.unclear(property)
        this.take(keyOf(property.name), property.initializer ?? property.name, property)
      }
    else this.unclear(node)
  }

  /** Follows an expression whose value is the whole Taro object. */
  use(node) {
    const { parent } = node
    if (isCallFor(node, ts.SyntaxKind.ImportKeyword))
      this.unclear(node) // a promise of the module
    else if (bare(parent) !== parent) this.use(parent)
    else if (isAccess(parent) && parent.expression === node) {
      const name = memberOf(parent)
      if (name === 'default') this.use(parent)
      else this.take(name, undefined, node)
    } else if (ts.isVariableDeclaration(parent) && parent.initializer === node)
      this.into(parent.name, node)
    else if (isSet(parent) && parent.right === node) this.into(bare(parent.left), node)
    // As the target of an assignment it is handled through the right-hand side.
    else if (!(isSet(parent) && ts.isIdentifier(node))) this.unclear(node)
  }

  unclear(node) {
    const { line } = this.tree.getLineAndCharacterOfPosition(node.getStart())
    const where = `${this.tree.fileName}:${line + 1}`
    throw new Error(
      `${where} uses Taro in a way that does not show what it calls: ${node.parent.getText()}`,
    )
  }
}

const isSet = (node) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken

/** `require('@tarojs/taro')`, `await import('@tarojs/taro')`, or an import that is not awaited. */
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

/** Whether an identifier is used as a value, rather than declared or a property name. */
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
