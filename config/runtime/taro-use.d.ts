import type ts from 'typescript'

export function parse(text: string, file: string): ts.SourceFile
export function bare(node: ts.Node): ts.Node
export function memberOf(access: ts.Node): string | undefined
export function isAccess(
  node: ts.Node,
): node is ts.PropertyAccessExpression | ts.ElementAccessExpression
export function keyOf(name: ts.Node): string | undefined
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void
export function namesOfTaro(text: string, file: string): string[]
