import type { AppJson } from '../../bench/weight'
import { callOn, openPage, type Change, type Config, type PageInstance } from './page'
import type { WxFunction } from './wx'

interface Surroundings {
  app: AppJson
  /** Runs a page's file, which hands its config to `Page()`. */
  configOf: (route: string) => Config
  own: (json: string) => unknown
  later: (work: () => void) => void
  onChange: (change: Change) => void
  /** Called for a link to a page that does not exist. */
  onNotFound: (path: string, query: Record<string, string>) => void
}

/** The pages that are open, and the ways between them. */
export function pageStack({ app, configOf, onNotFound, ...bridge }: Surroundings) {
  const tabs = new Set(app.tabBar?.list.map(({ pagePath }) => pagePath))
  const apart = (app.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root}/${page}`),
  )
  const known = new Set([...app.pages, ...apart])
  const keptTabs = new Map<string, PageInstance>()
  let stack: PageInstance[] = []

  const top = () => stack[stack.length - 1]

  function show(url: string, below: PageInstance[]) {
    const { route, query } = parse(url)
    if (!known.has(route)) throw new Error(`page "${route}" is not found`)
    const leaving = top()
    if (leaving) callOn(leaving, 'onHide')
    for (const page of stack.filter((each) => !below.includes(each) && !tabs.has(each.route)))
      callOn(page, 'onUnload')
    const kept = keptTabs.get(route)
    const page = kept ?? openPage(configOf(route), route, query, bridge)
    if (tabs.has(route)) keptTabs.set(route, page)
    stack = [...below, page]
    if (!kept) callOn(page, 'onLoad', query)
    callOn(page, 'onShow')
    if (!kept) bridge.later(() => callOn(page, 'onReady'))
  }

  function back() {
    const left = stack.pop()
    if (left) callOn(left, 'onUnload')
    const shown = top()
    if (shown) callOn(shown, 'onShow')
  }

  const ways: Record<string, WxFunction> = {
    navigateTo({ url }) {
      if (tabs.has(parse(url).route)) throw new Error('can not navigateTo a tabbar page')
      if (stack.length >= 10) throw new Error('webview count limit exceed')
      show(url as string, stack)
    },
    redirectTo: ({ url }) => show(url as string, stack.slice(0, -1)),
    reLaunch: ({ url }) => show(url as string, []),
    switchTab({ url }) {
      if (!tabs.has(parse(url).route)) throw new Error('can not switch to non-TabBar page')
      show(url as string, [])
    },
    navigateBack: () => back(),
  }
  function open(url: string) {
    const { route, query } = parse(url)
    if (known.has(route)) show(url, [])
    else onNotFound(route, query)
  }
  return { ways, top, back, all: () => [...stack], open }
}

function parse(url: unknown) {
  const [path = '', search = ''] = String(url).split('?')
  const pairs = search.split('&').filter(Boolean)
  const query = Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]))
  return { route: path.replace(/^\//, ''), query }
}
