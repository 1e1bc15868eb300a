import ts from 'typescript'

const openKinds =
  ts.TypeFlags.String |
  ts.TypeFlags.TemplateLiteral |
  ts.TypeFlags.StringMapping |
  ts.TypeFlags.Any |
  ts.TypeFlags.Unknown

/** Whether any text is a value of the type: it is no closed list of literals. */
function isOpen(type, checker) {
  if (type.isUnionOrIntersection()) return type.types.some((part) => isOpen(part, checker))
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type)
    return !constraint || isOpen(constraint, checker)
  }
  return (type.flags & openKinds) !== 0
}

const isNumberKey = ({ keyType }) => (keyType.flags & ts.TypeFlags.NumberLike) !== 0

/** Whether the type has values under keys that it does not name. */
function isKeyed(type, checker) {
  if (type.isUnionOrIntersection()) return type.types.some((part) => isKeyed(part, checker))
  if (type.flags & ts.TypeFlags.Any) return true
  return checker.getIndexInfosOfType(type).some((info) => !isNumberKey(info))
}

/**
 * Refuses `record[key]`, `key in record` and `{ [key]: value } = record` where `key` may be any text, because
 * `constructor` and `__proto__` find what no record holds; and a cast of such a key.
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      read: 'Any text may be this key, also `constructor`: own(record, key) of @/contract/shared/own.rules, or a Map.',
      write: 'Any text may be this key, also `__proto__`: a Map, Object.fromEntries or a spread.',
      cast: 'The cast hides that any text may be this key: isKeyOf(record, key) of @/contract/shared/own.rules.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices
    const checker = services.program.getTypeChecker()
    const hasOpenType = (node) => isOpen(services.getTypeAtLocation(node), checker)
    const isClosedByCast = (node) =>
      node.type === 'TSAsExpression' && !hasOpenType(node) && hasOpenType(node.expression)
    const isWritten = (node) =>
      (node.parent.type === 'AssignmentExpression' && node.parent.left === node) ||
      node.parent.type === 'UpdateExpression'
    return {
      'MemberExpression[computed=true]'(node) {
        const { object, property } = node
        const { parent } = node.parent.type === 'ChainExpression' ? node.parent : node
        if (parent.operator === 'delete') return // of the record's own only
        if (isClosedByCast(property)) context.report({ node, messageId: 'cast' })
        else if (hasOpenType(property) && isKeyed(services.getTypeAtLocation(object), checker))
          context.report({ node, messageId: isWritten(node) ? 'write' : 'read' })
      },
      "BinaryExpression[operator='in']"(node) {
        if (hasOpenType(node.left)) context.report({ node, messageId: 'read' })
      },
      'ObjectPattern > Property[computed=true]'({ key, value }) {
        // What is bound to `_` is left out of the rest, and not read.
        const isLeftOut = value.type === 'Identifier' && value.name.startsWith('_')
        if (!isLeftOut && hasOpenType(key)) context.report({ node: key, messageId: 'read' })
      },
    }
  },
}
