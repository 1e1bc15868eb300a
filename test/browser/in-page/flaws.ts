import { paleTexts } from './contrast'
import { coveredTexts, cutTexts, sideways } from './overflow'
import { lostPictures } from './pictures'
import { namelessControls, secretControls, smallTargets } from './targets'

/** Descriptions of all accessibility problems of the current screen. */
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
