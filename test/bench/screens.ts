import { limits, measureScreen, measureTaps, tabsOf } from '../weapp/measure'
import type { Figure } from './figure'

/** The cost of each tab: data sent and nodes drawn by the compiled mini-program. */
export async function screenFigures(server: string): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const tab of tabsOf()) {
    const { first, nodes, depth } = await measureScreen(tab, { server })
    const taps = (await measureTaps(tab, { server })).filter(({ redraws }) => !redraws)
    const worst = taps.reduce((most, tap) => (tap.bytes > most.bytes ? tap : most))
    const name = tab.replace(/^pages\/tabs\/|\/index$/g, '')
    figures.push(
      { name: `${name}: first setData`, value: first, unit: 'B', limit: { atMost: limits.first } },
      {
        name: `${name}: a tap, worst of ${taps.length} (${worst.on.slice(0, 12).trim()})`,
        value: worst.bytes,
        unit: 'B',
        limit: { atMost: limits.tap },
      },
      { name: `${name}: WXML nodes`, value: nodes, unit: '', limit: { atMost: limits.nodes - 1 } },
      { name: `${name}: depth`, value: depth, unit: '', limit: { atMost: limits.depth - 1 } },
    )
  }
  return figures
}
