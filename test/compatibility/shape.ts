/**
 * The shape of a response: its keys and their types, without the values.
 *
 *   'string'   'number|null'   "'open'|'closed'"   words of a closed list stand in quotes
 *   { id: 'string', 'note?': 'string' }            a question mark: not in every element of the list
 *   { '*': 'number' }                              keyed by ids, days or names
 *   ['string']   []                                a list, and one that was empty
 *   { '|': [...] }                                 one of several that are not all primitive
 */
export type Shape = string | Shape[] | { [key: string]: Shape }

/** Of a value, or of all elements of a list together. */
interface Seen {
  primitives: Set<string>
  /** How many objects, and what each key held. */
  objects: number
  keys: Map<string, { times: number; seen: Seen }>
  list?: Seen
}

const nothing = (): Seen => ({ primitives: new Set(), objects: 0, keys: new Map() })

/** A word the client tells apart, rather than text it shows. */
const isWord = (text: string) => /^[a-z][a-z_-]{0,23}$/.test(text)
const isData = (key: string) =>
  /^([A-Z]{2,}\d|\d|[0-9a-f]{8}-)/.test(key) || /[^\x20-\x7e]/.test(key)
/** With more of them it is no closed list. */
const mostWords = 16

function look(value: unknown, seen: Seen): Seen {
  if (Array.isArray(value)) {
    seen.list ??= nothing()
    for (const item of value) look(item, seen.list)
  } else if (value && typeof value === 'object') {
    seen.objects++
    for (const [name, held] of Object.entries(value)) {
      const key = isData(name) ? '*' : name
      const known = seen.keys.get(key) ?? { times: 0, seen: nothing() }
      seen.keys.set(key, { times: known.times + 1, seen: look(held, known.seen) })
    }
  } else if (typeof value === 'string') seen.primitives.add(isWord(value) ? `'${value}'` : 'string')
  else seen.primitives.add(value === null ? 'null' : typeof value)
  return seen
}

function primitivesOf({ primitives }: Seen): string {
  const words = [...primitives].filter((primitive) => primitive.startsWith("'"))
  const isText = primitives.has('string') || words.length > mostWords
  const others = [...primitives].filter(
    (primitive) => !words.includes(primitive) && primitive !== 'string',
  )
  return [...(isText ? ['string'] : words.sort()), ...others.sort()].join('|')
}

function write(seen: Seen): Shape {
  const parts: Shape[] = []
  if (seen.primitives.size > 0) parts.push(primitivesOf(seen))
  if (seen.list) parts.push(isEmpty(seen.list) ? [] : [write(seen.list)])
  if (seen.objects > 0) {
    const entries = [...seen.keys].map(([key, { times, seen: held }]) => {
      const always = key === '*' || times === seen.objects
      return [always ? key : `${key}?`, write(held)] as const
    })
    parts.push(Object.fromEntries(entries))
  }
  return parts.length === 1 ? parts[0]! : { '|': parts }
}

const isEmpty = ({ primitives, objects, list }: Seen) =>
  primitives.size === 0 && objects === 0 && !list

export const shapeOf = (value: unknown): Shape => write(look(value, nothing()))

/** Differences of `now` that break a client written for `recorded`. */
export function missing(recorded: Shape, now: Shape, at = ''): string[] {
  if (typeof recorded === 'string')
    return typeof now === 'string' ? missingTypes(recorded, now, at) : [`${at} is no ${recorded}`]
  if (typeof now === 'string') return [`${at} is only ${now}`]
  if (Array.isArray(recorded) || Array.isArray(now)) {
    if (!Array.isArray(recorded) || !Array.isArray(now)) return [`${at} is a list, or is none now`]
    const [before, after] = [recorded[0], now[0]]
    return before && after ? missing(before, after, `${at}[]`) : []
  }
  if ('|' in recorded) return missingKinds(recorded['|'] as Shape[], now, at)
  return Object.entries(recorded).flatMap(([name, shape]) => {
    const key = name.replace(/\?$/, '')
    const place = `${at}.${key}`
    if (now[key] !== undefined) return missing(shape, now[key], place)
    if (key === '*') return []
    if (now[`${key}?`] === undefined) return [`${place} is gone`]
    return key === name ? [`${place} may be gone`] : missing(shape, now[name]!, place)
  })
}

function missingTypes(recorded: string, now: string, at: string) {
  const [before, after] = [recorded.split('|'), now.split('|')]
  const isText = (type: string) => type === 'string' || type.startsWith("'")
  const gone = before.filter((type) =>
    isText(type) && (type === 'string' || after.includes('string'))
      ? !after.some(isText)
      : !after.includes(type),
  )
  const strange = after.filter((type) =>
    isText(type) ? !before.some(isText) : !before.includes(type),
  )
  return [
    ...gone.map((type) => `${at} is no longer ${type}`),
    ...strange.map((type) => `${at} is ${type}, which it was not`),
  ]
}

function missingKinds(recorded: Shape[], now: { [key: string]: Shape }, at: string): string[] {
  const after = '|' in now ? (now['|'] as Shape[]) : [now]
  return recorded.flatMap((shape) => {
    const same = after.find((other) => kindOf(other) === kindOf(shape))
    return same === undefined ? [`${at} is never ${kindOf(shape)}`] : missing(shape, same, at)
  })
}

const kindOf = (shape: Shape) =>
  typeof shape === 'string' ? 'primitive' : Array.isArray(shape) ? 'a list' : 'an object'
