import {
  fromStoredList,
  pagedLists,
  readAgain,
  readMore,
  toStoredList,
  type ReadPage,
  type StoredList,
} from '@/shared/lib/pages'
import { failed, idle, ready, type Ready, type Remote } from '@/shared/lib/remote'

interface Row {
  id: string
}

const rows = (...ids: string[]): Row[] => ids.map((id) => ({ id }))

/** A list in pages of two, whose position is the last id that was read. */
const inPages =
  (all: string[]): ReadPage<Row> =>
  async (after) => {
    const from = after ? all.indexOf(after) + 1 : 0
    const ids = all.slice(from, from + 2)
    return ready(rows(...ids), from + 2 < all.length ? ids[1] : undefined)
  }

const offline: ReadPage<Row> = async () => failed({ code: 'offline' })

/** A store that holds `list`. */
function storeWith(list: Remote<Row[]>) {
  const store = { list }
  const more = (read: ReadPage<Row>) =>
    readMore(
      () => store.list,
      read,
      (next: Ready<Row[]>) => void (store.list = next),
    )
  return { store, more }
}

describe('the next page', () => {
  test('is added below what is on screen', async () => {
    const { store, more } = storeWith(ready(rows('a', 'b'), 'b'))
    expect(await more(inPages(['a', 'b', 'c', 'd', 'e']))).toBeUndefined()
    expect(store.list).toEqual(ready(rows('a', 'b', 'c', 'd'), 'd'))
  })

  test('is the last one when no other is named', async () => {
    const { store, more } = storeWith(ready(rows('a', 'b'), 'b'))
    await more(inPages(['a', 'b', 'c']))
    expect(store.list).toEqual(ready(rows('a', 'b', 'c')))
  })

  test('is not asked for at the end of a list', async () => {
    const { store, more } = storeWith(ready(rows('a', 'b')))
    expect(await more(offline)).toBeUndefined()
    expect(store.list).toEqual(ready(rows('a', 'b')))
  })

  test('lists no row again that has moved down since it was read', async () => {
    const { store, more } = storeWith(ready(rows('a', 'b'), 'b'))
    await more(async () => ready(rows('a', 'c')))
    expect(store.list).toEqual(ready(rows('a', 'b', 'c')))
  })

  test('that cannot be read leaves the list as it is, to be asked for again', async () => {
    const { store, more } = storeWith(ready(rows('a', 'b'), 'b'))
    expect(await more(offline)).toEqual({ code: 'offline' })
    expect(store.list).toEqual(ready(rows('a', 'b'), 'b'))
  })

  test.each([
    ['the citizen has signed out meanwhile', idle],
    ['the list was read again meanwhile and has fewer rows', ready(rows('x'))],
    ['the list goes on elsewhere by now', ready(rows('x', 'y'), 'y')],
  ])('is dropped if %s', async (_, meanwhile) => {
    const { store, more } = storeWith(ready(rows('a', 'b'), 'b'))
    await more((after) => {
      store.list = meanwhile
      return inPages(['a', 'b', 'c'])(after)
    })
    expect(store.list).toEqual(meanwhile)
  })
})

describe('a list that is read again', () => {
  const all = ['new', 'a', 'b', 'c', 'd', 'e']

  test('is as long as it was on screen, and has what is new', async () => {
    const held = ready(rows('a', 'b', 'c', 'd'), 'd')
    expect(await readAgain(held, inPages(all))).toEqual(ready(rows('new', 'a', 'b', 'c'), 'c'))
  })

  test('begins with one page', async () => {
    expect(await readAgain(idle, inPages(all))).toEqual(ready(rows('new', 'a'), 'a'))
  })

  test('lists no row twice that moved down between two pages', async () => {
    const held = ready(rows('a', 'b', 'c'))
    const read: ReadPage<Row> = async (after) =>
      after ? ready(rows('a', 'c')) : ready(rows('a', 'b'), 'b')
    expect(await readAgain(held, read)).toEqual(ready(rows('a', 'b', 'c')))
  })

  test('fails as a whole if one of its pages does, so that nothing seems to be gone', async () => {
    const held = ready(rows('a', 'b', 'c'))
    const read: ReadPage<Row> = (after) => (after ? offline(after) : inPages(all)(after))
    expect(await readAgain(held, read)).toEqual(failed({ code: 'offline' }))
  })
})

describe('lists by key', () => {
  let held: Record<string, Remote<Row[]>>
  beforeEach(() => void (held = {}))
  const lists = (read: (key: string, after?: string) => ReturnType<ReadPage<Row>>) =>
    pagedLists(
      'test',
      () => held,
      (key, list) => void (held[key] = list),
      read,
    )
  const failing = (code: 'offline' | 'forbidden') => lists(async () => failed({ code }))

  test('are read apart', async () => {
    const of = lists((key, after) => inPages([`${key}1`, `${key}2`, `${key}3`])(after))
    await of.load('a')
    await of.load('b')
    await of.loadMore('b')
    expect(held).toEqual({ a: ready(rows('a1', 'a2'), 'a2'), b: ready(rows('b1', 'b2', 'b3')) })
  })

  test('stay on screen without a network, and say so', async () => {
    held = { a: ready(rows('a')) }
    expect(await failing('offline').load('a')).toEqual({ code: 'offline' })
    expect(held).toEqual({ a: ready(rows('a')) })
  })

  test('go from the screen of whoever may not read them any more', async () => {
    held = { a: ready(rows('a')) }
    await failing('forbidden').load('a')
    expect(held).toEqual({ a: failed({ code: 'forbidden' }) })
  })

  test('do not come back after a sign-out', async () => {
    const of = lists(async (_, after) => {
      held = {}
      return inPages(['a'])(after)
    })
    await of.load('a')
    expect(held).toEqual({})
  })
})

describe('a list that is stored on the phone', () => {
  const restored = (list: Remote<Row[]>) =>
    fromStoredList(JSON.parse(JSON.stringify(toStoredList(list))) as StoredList<Row>)

  test('is there again', () => {
    expect(restored(ready(rows('a', 'b')))).toEqual({ list: ready(rows('a', 'b')) })
  })

  test('says that it goes on, and is read from the start when more is asked for', async () => {
    const { list } = restored(ready(rows('a', 'b'), 'b'))
    const { store, more } = storeWith(list!)
    await more(inPages(['new', 'a', 'b', 'c']))
    expect(store.list).toEqual(ready(rows('new', 'a'), 'a'))
  })

  test('is stored up to 200 rows, and says that it goes on', () => {
    const ids = Array.from({ length: 201 }, (_, n) => String(n))
    expect(restored(ready(rows(...ids)))).toEqual({ list: ready(rows(...ids.slice(0, 200)), '') })
    expect(restored(ready(rows(...ids.slice(1))))).toEqual({ list: ready(rows(...ids.slice(1))) })
  })

  test('of an earlier version of the app is read as it was', () => {
    expect(fromStoredList({ kept: rows('a') })).toEqual({ list: ready(rows('a')) })
  })

  test('is none if none was read', () => {
    expect(restored(idle)).toEqual({})
    expect(restored(failed({ code: 'offline' }))).toEqual({})
  })
})
