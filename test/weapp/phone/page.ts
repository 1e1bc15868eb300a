/** A page that is open: its config, and what the phone adds to it. */
export interface PageInstance {
  data: Record<string, unknown>
  route: string
  options: Record<string, string>
  setData: (change: Record<string, unknown>, done?: () => void) => void
  [lifecycleOrHandler: string]: unknown
}

/** One setData call, from the logic to the screen. */
export interface Change {
  page: string
  /** Of its JSON in UTF-8, paths included. */
  bytes: number
}

interface Bridge {
  /** A copy through JSON, as the view receives it. */
  own: (json: string) => unknown
  later: (work: () => void) => void
  onChange: (change: Change) => void
}

/** What a file hands to `Page()` or `App()`. */
export type Config = Record<string, unknown>

export function openPage(
  config: Config,
  route: string,
  options: Record<string, string>,
  bridge: Bridge,
) {
  const page: PageInstance = {
    ...config,
    route,
    options,
    data: copy((config.data ?? {}) as Config, bridge),
    setData(change, done) {
      bridge.onChange({ page: route, bytes: Buffer.byteLength(JSON.stringify(change)) })
      for (const [path, value] of Object.entries(copy(change, bridge))) put(page.data, path, value)
      if (done) bridge.later(() => done.call(page))
    },
  }
  return page
}

const copy = (value: Record<string, unknown>, { own }: Bridge) =>
  own(JSON.stringify(value)) as Record<string, unknown>

/** `root.cn.[2].v`: the way setData names a place. */
function put(data: Record<string, unknown>, path: string, value: unknown) {
  const steps = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
  const last = steps.pop()!
  let at = data
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1] ?? last
    at[step] ??= /^\d+$/.test(next) ? [] : {}
    at = at[step] as Record<string, unknown>
  }
  at[last] = value
}

/** Calls a lifecycle or a handler, if it is there. */
export function callOn(page: Config, name: string, ...args: unknown[]): unknown {
  const method = page[name]
  return typeof method === 'function' ? (method.apply(page, args) as unknown) : undefined
}
