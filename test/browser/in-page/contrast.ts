import { nameFor, outwards, shownTexts } from './dom'

interface Colour {
  rgb: [number, number, number]
  alpha: number
}

/** 4.5 : 1 for all text (工信部: 3 : 1 would do above 18 pt). Disabled elements are exempt. */
export function paleTexts(least = 4.5): string[] {
  const seen = new Set(shownTexts().map(({ parent }) => parent))
  return [...seen]
    .filter((element) => !element.closest('[disabled], [aria-disabled="true"]'))
    .map((element) => ({ element, ratio: contrastOf(element) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ element, ratio }) => `${nameFor(element)} has a contrast of ${ratio.toFixed(2)}`)
}

function contrastOf(element: Element): number {
  const behind = backgroundOf(element)
  const ink = parse(getComputedStyle(element).color)
  const faded = [...outwards(element)].reduce(
    (alpha, outer) => alpha * Number(getComputedStyle(outer).opacity),
    ink.alpha,
  )
  const [light, dark] = [luminance(over({ ...ink, alpha: faded }, behind)), luminance(behind)].sort(
    (a, b) => b - a,
  ) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Backgrounds behind an element, up to the first opaque one. */
function backgroundOf(element: Element): Colour {
  const layers: Colour[] = []
  for (const outer of outwards(element)) {
    const colour = parse(getComputedStyle(outer).backgroundColor)
    layers.push(colour)
    if (colour.alpha === 1) break
  }
  const paper = matchMedia('(prefers-color-scheme: dark)').matches ? 18 : 255
  const canvas: Colour = { rgb: [paper, paper, paper], alpha: 1 }
  return layers.reduceRight((below, layer) => over(layer, below), canvas)
}

function over(top: Colour, below: Colour): Colour {
  const mix = (i: 0 | 1 | 2) => top.rgb[i] * top.alpha + below.rgb[i] * (1 - top.alpha)
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 }
}

/** Parses a computed colour: rgb(1, 2, 3), rgba(1, 2, 3, 0.4) or color(srgb 0.1 0.2 0.3 / 0.4). */
function parse(colour: string): Colour {
  const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  const scale = colour.startsWith('color(') ? 255 : 1
  return { rgb: [r * scale, g * scale, b * scale], alpha }
}

/** WCAG 2.2, relative luminance. */
function luminance({ rgb }: Colour): number {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
