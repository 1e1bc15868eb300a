import vm from 'node:vm'
import { compileWxml } from './compilers'

/** A node of what is drawn, as WeChat's own renderer has it. */
export interface Drawn {
  /** A component's name, as in WXML; '' for text. */
  tag: string
  text: string
  attr: Record<string, unknown>
  children: Drawn[]
}

type Raw = string | number | { tag: string; attr?: Record<string, unknown>; children: Raw[] }
type Template = (data: unknown) => Raw

const known = new Map<string, string>()

function compiled(dist: string): string {
  const code = known.get(dist) ?? compileWxml(dist)
  known.set(dist, code)
  return code
}

/** The half of a phone that draws: data in, nodes out. What it warns of is reported. */
export function renderer(dist: string, report: (error: unknown) => void) {
  const warn = (words: string) => report(new Error(words))
  const context = vm.createContext({ window: {}, __WXML_GLOBAL__: {}, console: { warn, log() {} } })
  vm.runInContext(compiled(dist), context)
  const own = vm.runInContext('(json) => JSON.parse(json)', context) as (json: string) => unknown
  const template = (file: string) =>
    (context as { $gwx: (file: string) => Template }).$gwx(`${file}.wxml`)

  function see(raw: Raw): Drawn[] {
    if (typeof raw !== 'object') return [{ tag: '', text: String(raw), attr: {}, children: [] }]
    const { tag, attr = {}, children } = raw
    if (tag === 'virtual') return children.flatMap(see)
    const inside = tag === 'wx-comp' ? [template('comp')(attr)].flatMap(childrenOf) : children
    return [{ tag: tag.replace('wx-', ''), text: '', attr, children: inside.flatMap(see) }]
  }

  return (page: string, data: unknown): Drawn[] =>
    childrenOf(template(page)(own(JSON.stringify(data)))).flatMap(see)
}

const childrenOf = (raw: Raw): Raw[] => (typeof raw === 'object' ? raw.children : [])

/** Nodes as the audit counts them: elements, not text. */
export const countNodes = (nodes: Drawn[]): number =>
  nodes.reduce((sum, { tag, children }) => sum + (tag ? 1 : 0) + countNodes(children), 0)

export const depthOf = (nodes: Drawn[]): number =>
  Math.max(0, ...nodes.map(({ tag, children }) => (tag ? 1 : 0) + depthOf(children)))

export const mostChildren = (nodes: Drawn[]): number =>
  Math.max(
    nodes.filter(({ tag }) => tag).length,
    ...nodes.map(({ children }) => mostChildren(children)),
  )

export const textOf = (nodes: Drawn[]): string =>
  nodes.map(({ text, children }) => text + textOf(children)).join('')

/** From the outermost to the innermost node that says so, by its words or to a screen reader. */
export function pathTo(nodes: Drawn[], words: string): Drawn[] | undefined {
  for (const node of nodes) {
    const inner = pathTo(node.children, words)
    if (inner) return [node, ...inner]
    const label = node.attr.ariaLabel
    const aloud = typeof label === 'string' && label.includes(words)
    if (aloud || textOf([node]).includes(words)) return [node]
  }
  return undefined
}

export const withClass = (nodes: Drawn[], name: string): Drawn[] =>
  nodes.flatMap((node) => {
    const names = typeof node.attr.class === 'string' ? node.attr.class.split(' ') : []
    return [...(names.includes(name) ? [node] : []), ...withClass(node.children, name)]
  })
