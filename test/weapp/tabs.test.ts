import { limitOf, limits, measureScreen, measureTaps, tabsOf } from './measure'

jest.setTimeout(120_000)

/** At night nothing is open, and the screens say so. */
const hours = ['2026-12-02T14:20:00+08:00', '2026-12-02T02:40:00+08:00']

describe.each(tabsOf())('%s', (tab) => {
  test('opens, cold and warm, and costs the phone little', async () => {
    const { first, nodes, depth, mostChildren } = await measureScreen(tab)
    expect(first).toBeLessThanOrEqual(limits.first)
    expect(nodes).toBeLessThan(limits.nodes)
    expect(depth).toBeLessThan(limits.depth)
    expect(mostChildren).toBeLessThanOrEqual(limits.children)
  })

  test.each(hours)('answers a tap with little: %s', async (now) => {
    const costs = await measureTaps(tab, { now })
    expect(costs.filter((cost) => cost.bytes > limitOf(cost))).toEqual([])
  })
})
