import { limitOf, limits, measureScreen, measureTaps, tabsOf } from './measure'

jest.setTimeout(120_000)

describe.each(tabsOf())('%s', (tab) => {
  test('opens, cold and warm, and costs the phone little', async () => {
    const { first, nodes, depth, mostChildren } = await measureScreen(tab)
    expect(first).toBeLessThanOrEqual(limits.first)
    expect(nodes).toBeLessThan(limits.nodes)
    expect(depth).toBeLessThan(limits.depth)
    expect(mostChildren).toBeLessThanOrEqual(limits.children)
  })

  test('answers a tap with little', async () => {
    const costs = await measureTaps(tab)
    expect(costs.filter((cost) => cost.bytes > limitOf(cost))).toEqual([])
  })
})
