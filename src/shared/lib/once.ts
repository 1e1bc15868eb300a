const underWay = new Map<string, Promise<unknown>>()

/** Does what is called `name`; asked again before it is done, that is the same act. */
export function once<T>(name: string, act: () => Promise<T>): Promise<T> {
  const asking = (underWay.get(name) as Promise<T> | undefined) ?? begun(name, act)
  return asking
}

function begun<T>(name: string, act: () => Promise<T>) {
  const asking = act().finally(() => underWay.delete(name))
  underWay.set(name, asking)
  return asking
}
