import { format } from 'node:util'
import { readAppJson } from '../../bench/weight'
import { clock } from './clock'
import { logicLayer } from './modules'
import { subpackages } from './packages'
import { callOn, type Change, type Config } from './page'
import type { PhoneOptions } from './options'
import type { Drawn } from './screen'
import { pageStack } from './stack'
import { wechat, type WxCall } from './wx'

const launched = { path: '', query: {}, scene: 1001 }

interface Surroundings {
  settings: PhoneOptions
  report: (error: unknown) => void
  screenOf: (page: unknown) => Drawn[]
}

/** The half that runs JavaScript, from `App()` on. What goes wrong in it is reported. */
export function startApp({ settings, report, screenOf }: Surroundings) {
  const { globals, later, busy, quiet, stop } = clock(report)
  const changes: Change[] = []
  const calls: WxCall[] = []
  const wx: Record<string, unknown> = {}
  const given: { app: Config; page: Config } = { app: {}, page: {} }
  const say = (...args: unknown[]) => report(new Error(`console: ${format(...args)}`))
  const silent = () => {}

  const surroundings = {
    ...globals,
    wx,
    console: { log: silent, info: silent, debug: silent, warn: say, error: say },
    App: (config: Config) => (given.app = config),
    Page: (config: Config) => (given.page = config),
    Component: silent, // Taro has one, for deep trees: it brings nothing but its template
    Behavior: (config: Config) => config,
    getApp: () => given.app,
    getCurrentPages: () => stack.all(),
  }
  const packages = subpackages(settings)
  const logic = logicLayer(settings, { globals: surroundings, packages, busy })

  const configs = new Map<string, Config>()
  function configOf(route: string) {
    packages.enter(route)
    if (!configs.has(route)) {
      logic.load(`${route}.js`)
      configs.set(route, given.page)
    }
    return configs.get(route)!
  }
  const onChange = (change: Change) => void changes.push(change)
  const { own } = logic
  const onNotFound = (path: string, query: Record<string, string>) =>
    callOn(given.app, 'onPageNotFound', { path, query, isEntryPage: true })
  const app = readAppJson(settings.dist)
  const stack = pageStack({ app, configOf, own, later, onChange, onNotFound })
  Object.assign(wx, wechat({ settings, calls, later, own, busy, screenOf, ways: stack.ways }))

  logic.load('app.js')
  callOn(given.app, 'onLaunch', launched)
  callOn(given.app, 'onShow', launched)
  return { stack, changes, calls, quiet, stop }
}
