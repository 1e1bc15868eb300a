import { paleTexts } from './contrast'
import { coveredTexts, cutTexts, sideways } from './overflow'
import { lostPictures } from './pictures'
import { namelessControls, secretControls, smallTargets } from './targets'

/** Everything on this screen that keeps somebody from using it, in words. */
export function flaws({ leastTarget }: { leastTarget: number }): string[] {
  const found = [
    ...sideways(),
    ...cutTexts(),
    ...coveredTexts(),
    ...smallTargets(leastTarget),
    ...paleTexts(),
    ...lostPictures(),
    ...namelessControls(),
    ...secretControls(),
  ]
  return [...new Set(found)]
}

declare global {
  interface Window {
    flaws: typeof flaws
  }
}
