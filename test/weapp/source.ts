import ts from 'typescript'
import { bare, isAccess, keyOf, memberOf, parse, walk } from '../../config/runtime/taro-use'

/** Something of Taro's runtime that config/plugin-runtime.js leaves out, and the line that asks for it. */
export interface Need {
  what: 'html' | 'link' | 'address' | 'style'
  line: number
}

const html = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML']
const ofAddress = ['href', 'search', 'hash', 'push', 'replace', 'back', 'assign', 'pathname']
const parsers = ['URL', 'URLSearchParams']

/**
 * What in a file needs something that was left out. `styles`: the properties of a style that the phone
 * can set beside custom ones. A style that does not say what it sets may set any.
 */
export function needsOf(text: string, file: string, styles: string[] = []): Need[] {
  const tree = parse(text, file)
  const needs: Need[] = []
  walk(tree, (node) => {
    const what = needOf(node, styles)
    if (what)
      needs.push({ what, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
  })
  return needs
}

function needOf(node: ts.Node, styles: string[]): Need['what'] | undefined {
  if (ts.isJsxOpeningLikeElement(node)) return isNamed(node.tagName, 'a') ? 'link' : undefined
  if (ts.isNewExpression(node))
    return parsers.some((name) => isNamed(node.expression, name)) ? 'address' : undefined
  if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer) {
    const taken = node.name.elements.map((element) => keyOf(element.propertyName ?? element.name))
    return isAddress(node.initializer) && taken.some(isOfAddress) ? 'address' : undefined
  }
  if (isAccess(node)) return needOfAccess(node, styles)
  const name = nameOfProperty(node)
  if (name === undefined) return undefined
  if (html.includes(name)) return 'html'
  return name === 'style' && !isSettable(valueOf(node), styles) ? 'style' : undefined
}

function needOfAccess(
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  styles: string[],
): Need['what'] | undefined {
  const name = memberOf(node)
  const from = bare(node.expression)
  if (name !== undefined && html.includes(name)) return 'html'
  if (isAddress(from) && isOfAddress(name)) return 'address'
  const isOfStyle = isAccess(from) && memberOf(from) === 'style'
  return isOfStyle && !isAllowed(name, styles) ? 'style' : undefined
}

const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name
const isOfAddress = (name: string | undefined) => name !== undefined && ofAddress.includes(name)
const isAllowed = (name: string | undefined, styles: string[]) =>
  name !== undefined && (name.startsWith('--') || styles.includes(name))

/** `location`, `window.location` or `history`. */
function isAddress(node: ts.Node): boolean {
  const inner = bare(node)
  const name = isAccess(inner) ? memberOf(inner) : ts.isIdentifier(inner) ? inner.text : undefined
  return name === 'location' || name === 'history'
}

/** Of an attribute in JSX, or of a property of an object that may be spread into one. */
function nameOfProperty(node: ts.Node): string | undefined {
  if (ts.isJsxAttribute(node)) return node.name.getText()
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
    return keyOf(node.name)
  return undefined
}

function valueOf(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAssignment(node)) return node.initializer
  if (!ts.isJsxAttribute(node)) return undefined
  const { initializer } = node
  return initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer
}

/** Whether the text alone says that it sets nothing but custom properties, and what the phone can set. */
function isSettable(value: ts.Node | undefined, styles: string[]): boolean {
  if (!value) return false
  const inner = bare(value)
  if (isNamed(inner, 'undefined') || inner.kind === ts.SyntaxKind.NullKeyword) return true
  if (ts.isConditionalExpression(inner))
    return isSettable(inner.whenTrue, styles) && isSettable(inner.whenFalse, styles)
  const isAnd =
    ts.isBinaryExpression(inner) &&
    inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
  if (isAnd) return isSettable(inner.right, styles)
  if (!ts.isObjectLiteralExpression(inner)) return false
  return inner.properties.every((property) =>
    ts.isSpreadAssignment(property)
      ? isSettable(property.expression, styles)
      : property.name !== undefined && isAllowed(keyOf(property.name), styles),
  )
}

const components = '@tarojs/components'

/** `<View hoverClass>` as ['View', 'hoverClass']: what a file sets on Taro's components, under their own names. */
export function propsSetIn(text: string, file: string): [component: string, prop: string][] {
  const tree = parse(text, file)
  const named = componentsIn(tree)
  const found: [string, string][] = []
  walk(tree, (node) => {
    if (!ts.isJsxOpeningLikeElement(node)) return
    const component = named(node.tagName)
    if (component === undefined) return
    for (const attribute of node.attributes.properties)
      for (const prop of propsOf(attribute)) found.push([component, prop])
  })
  return found
}

/** Whose component a tag is: 'View' for `<View>`, `<Box>` after `View as Box`, and `<Taro.View>`. */
function componentsIn(tree: ts.SourceFile) {
  const own = new Map<string, string>()
  const all = new Set<string>()
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement)) continue
    const { moduleSpecifier: from, importClause } = statement
    const bindings = importClause?.namedBindings
    if (!ts.isStringLiteral(from) || from.text !== components || !bindings) continue
    if (ts.isNamespaceImport(bindings)) all.add(bindings.name.text)
    else
      for (const { propertyName, name } of bindings.elements)
        own.set(name.text, (propertyName ?? name).text)
  }
  return (tag: ts.Node) => {
    if (ts.isIdentifier(tag)) return own.get(tag.text)
    if (!ts.isPropertyAccessExpression(tag) || !ts.isIdentifier(tag.expression)) return undefined
    return all.has(tag.expression.text) ? tag.name.text : undefined
  }
}

/** Also those of an object that is written where it is spread; what a function returns is not seen. */
function propsOf(attribute: ts.JsxAttributeLike): string[] {
  if (ts.isJsxAttribute(attribute)) return [attribute.name.getText()]
  const objects: ts.Node[] = [attribute.expression]
  const props: string[] = []
  for (const literal of objects) {
    const inner = bare(literal)
    if (ts.isConditionalExpression(inner)) objects.push(inner.whenTrue, inner.whenFalse)
    if (ts.isBinaryExpression(inner)) objects.push(inner.left, inner.right)
    if (ts.isObjectLiteralExpression(inner))
      for (const property of inner.properties)
        if (ts.isSpreadAssignment(property)) objects.push(property.expression)
        else props.push(keyOf(property.name) ?? property.name.getText())
  }
  return props
}
