import type { Failure } from '@/contract/shared/failure'
import {
  ownListReader,
  toStoredOwnList,
  withStoredOwnList,
  type OwnList,
} from '@/shared/lib/own-list'
import { failed, idle, ready, type Remote, type Settled } from '@/shared/lib/remote'

interface Seat {
  training: string
  place: number
}

const empty: OwnList<Seat> = { list: idle, readAt: {}, offline: false }
const first = { training: 'a', place: 1 }
const second = { training: 'b', place: 2 }

/** A store whose server gives these answers, one for each read, at 1, 2, 3, … o'clock. */
function storeWith(...answers: Settled<Seat[]>[]) {
  let state = empty
  let clock = 0
  let forgotten = 0
  const reader = ownListReader<Seat>(
    (change) => (state = { ...state, ...change }),
    () => state,
    {
      read: async () => answers.shift()!,
      keyOf: ({ training }) => training,
      now: () => ++clock,
      onForget: () => forgotten++,
    },
  )
  return { ...reader, state: () => state, forgotten: () => forgotten }
}

const rowsOf = (list: Remote<Seat[]>) => (list.kind === 'ready' ? list.value : [])
const unreachable: Failure = { code: 'offline' }

test('each row says when it was read', async () => {
  const { load, upsert, state } = storeWith(ready([first, second]))
  await load()
  expect(state().readAt).toEqual({ a: 1, b: 2 })
  upsert({ ...second, place: 1 })
  expect(state().readAt).toEqual({ a: 1, b: 3 })
  expect(rowsOf(state().list)).toEqual([{ ...second, place: 1 }, first])
})

test('rows of a further page say it too, and those before keep their time', async () => {
  const { load, putLonger, state } = storeWith(ready([first], 'next'))
  await load()
  putLonger(ready([first, second]))
  expect(state().readAt).toMatchObject({ a: 1 })
  expect(state().readAt['b']).toBeGreaterThan(1)
})

test('without a network the earlier list stays, and the next row that arrives ends that', async () => {
  const { load, upsert, state } = storeWith(ready([first], 'next'), failed(unreachable))
  await load()
  await load()
  expect(state()).toMatchObject({ offline: true, readAt: { a: 1 } })
  expect(rowsOf(state().list)).toEqual([first])
  upsert(second)
  expect(state()).toMatchObject({ offline: false, list: { next: 'next' } })
})

test('a failed first read is shown as such', async () => {
  const { load, state } = storeWith(failed(unreachable))
  await load()
  expect(state()).toMatchObject({ offline: false, list: { kind: 'failed', failure: unreachable } })
})

test('a list that was requested before a row changed is not shown', async () => {
  const { load, upsert, state } = storeWith(ready([first]))
  const loading = load()
  upsert({ ...first, place: 7 })
  await loading
  expect(rowsOf(state().list)).toEqual([{ ...first, place: 7 }])
})

test('after a sign-out nothing is left, nor does a list arrive that was under way', async () => {
  const { load, forget, state, forgotten } = storeWith(ready([first]))
  const loading = load()
  forget()
  await loading
  expect(state()).toEqual(empty)
  expect(forgotten()).toBe(1)
})

test('whose session has ended loses the list', async () => {
  const { load, state, forgotten } = storeWith(ready([first]), failed({ code: 'signed_out' }))
  await load()
  await load()
  expect(state()).toEqual(empty)
  expect(forgotten()).toBe(1)
})

test('a list is stored with its times, and read where an older version stored none', () => {
  const held = { ...empty, list: ready([first]), readAt: { a: 1 } }
  const stored = JSON.parse(JSON.stringify(toStoredOwnList(held))) as object
  expect(withStoredOwnList(stored, empty)).toMatchObject({
    list: { kind: 'ready', value: [first] },
    readAt: { a: 1 },
  })
  expect(withStoredOwnList({ kept: [second] }, empty)).toMatchObject({
    list: { kind: 'ready', value: [second] },
    readAt: {},
  })
  expect(withStoredOwnList(undefined, empty)).toEqual(empty)
})
