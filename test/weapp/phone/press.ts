import type { PageInstance } from './page'
import { pathTo, type Drawn } from './screen'

/** A tap on what says `words`: it rises from there, and each node on its way that listens is told. */
export function tapWords(screen: Drawn[], words: string, page: PageInstance) {
  const path = pathTo(screen, words)
  if (!path) throw new Error(`Nothing on this screen says “${words}”`)
  tapPath(path, words, page)
}

/** WeChat opens its settings only while a tap is being handled. */
export const gesture = { isTap: false }

/** Every way to something that reacts to a tap, from the outermost node in. */
export function tappablePaths(nodes: Drawn[], above: Drawn[] = []): Drawn[][] {
  return nodes.flatMap((node) => {
    const path = [...above, node]
    return [...(handlerOf(node) ? [path] : []), ...tappablePaths(node.children, path)]
  })
}

export function tapPath(path: Drawn[], words: string, page: PageInstance) {
  const nodes = [...path]
  const target = place(nodes[nodes.length - 1]!)
  const listening = nodes.reverse().filter((node) => handlerOf(node))
  if (listening.length === 0) throw new Error(`Nothing happens when “${words}” is tapped`)
  for (const node of listening) {
    const event = { type: 'tap', timeStamp: 1, target, currentTarget: place(node), ...finger }
    const handler = page[handlerOf(node)!] as (event: unknown) => void
    gesture.isTap = true
    handler.call(page, event)
    gesture.isTap = false
    if (node.attr.catchtap) return
  }
}

const finger = { detail: { x: 1, y: 1 }, touches: [], changedTouches: [], mark: {} }

const handlerOf = ({ attr }: Drawn) => (attr.catchtap ?? attr.bindtap) as string | undefined

const place = ({ attr }: Drawn) => ({
  id: attr.id,
  dataset: { sid: attr['data-sid'] },
  offsetLeft: 0,
  offsetTop: 0,
})

/** Types into the field that is called `label`. */
export function typeInto(screen: Drawn[], label: string, value: string, page: PageInstance) {
  const field = fields(screen).find(({ attr }) => attr.ariaLabel === label)
  if (!field) throw new Error(`Nothing on this screen asks for “${label}”`)
  const handler = page[field.attr.bindinput as string] as (event: unknown) => void
  const target = place(field)
  const detail = { value, cursor: value.length }
  handler.call(page, { type: 'input', timeStamp: 1, target, currentTarget: target, detail })
}

const fields = (nodes: Drawn[]): Drawn[] =>
  nodes.flatMap((node) => [...(node.attr.bindinput ? [node] : []), ...fields(node.children)])
