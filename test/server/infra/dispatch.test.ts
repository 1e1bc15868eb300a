import { dispatch, type ActionHandlers } from '../../../server/infra/dispatch'

type Action = { do: 'add'; amount: number } | { do: 'reset' }

const handlers: ActionHandlers<Action, { total: number }> = {
  add({ amount }, counter) {
    counter.total += amount
  },
  reset(_, counter) {
    counter.total = 0
  },
}

test.each<[Action, number]>([
  [{ do: 'add', amount: 2 }, 5],
  [{ do: 'reset' }, 0],
])('%j reaches the handler of its name', (action, total) => {
  const counter = { total: 3 }
  void dispatch(handlers, action, counter)
  expect(counter.total).toBe(total)
})
