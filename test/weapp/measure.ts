import path from 'node:path'
import { readAppJson } from '../bench/weight'
import type { Change } from './phone/page'
import { startPhone } from './phone/phone'
import type { PhoneOptions } from './phone/options'

/** The cost of a screen. Bytes are those of setData's JSON, paths included. */
export interface Cost {
  route: string
  /** The largest setData until the screen is quiet, at a cold start and at a warm one. */
  first: number
  nodes: number
  depth: number
  mostChildren: number
}

export interface TapCost {
  route: string
  /** What was pressed, by its words. */
  on: string
  /** The setData in response on the same page, without what follows as more comes into view. */
  bytes: number
  /** The tap changed the language or text size, which redraws every word. */
  redraws: boolean
}

/** Limit of a tap in bytes; a tap that redraws everything may send as much as a first screen. */
export const limitOf = ({ redraws }: TapCost) => (redraws ? limits.first : limits.tap)

/** The tenth of what WeChat's own audit allows (256 KB a page), and a limit of our own for setData of tabs. */
export const limits = {
  first: 12_000,
  page: 25_600,
  tap: 2_048,
  nodes: 400,
  depth: 20,
  children: 60,
}

const ours = path.join(__dirname, '../../dist/weapp')

export const tabsOf = (dist = ours) =>
  readAppJson(dist).tabBar!.list.map(({ pagePath }) => pagePath)

const largest = (changes: Change[]) => Math.max(0, ...changes.map(({ bytes }) => bytes))

/** Opens a page with empty storage, then with the storage of an earlier start. */
export async function measureScreen(
  url: string,
  options: Partial<PhoneOptions> = {},
): Promise<Cost> {
  const stored = options.stored ?? new Map<string, string>()
  const cold = await openOnce(url, { ...options, stored })
  const warm = await openOnce(url, { ...options, stored })
  return { ...warm, first: Math.max(cold.first, warm.first) }
}

async function openOnce(url: string, options: Partial<PhoneOptions>): Promise<Cost> {
  const phone = startPhone(options)
  const first = largest(await phone.open(url))
  const { words: _, ...size } = phone.screen()
  phone.stop()
  return { route: url, first, ...size }
}

/** Of a kind that stays on its page, as chips do: more would only be more of the same. */
const most = 8

/** Presses what is on a page, each on a phone of its own that has been here before. */
export async function measureTaps(
  url: string,
  options: Partial<PhoneOptions> = {},
): Promise<TapCost[]> {
  const stored = new Map<string, string>()
  const phone = startPhone({ ...options, stored })
  await phone.open(url)
  const buttons = phone.buttons()
  phone.stop()
  const costs: TapCost[] = []
  const pressed = new Map<string, number>()
  for (const [index, { kind, words }] of buttons.entries()) {
    const before = pressed.get(kind) ?? 0
    if (before >= most) continue
    const kept = new Map(stored)
    const tapped = startPhone({ ...options, stored: kept })
    await tapped.open(url)
    const here = (await tapped.tapAt(index)).filter(({ page }) => page === url)
    pressed.set(kind, tapped.route() === url ? before + 1 : most) // one row that leads away is enough
    tapped.stop()
    const redraws = looksOf(kept) !== looksOf(stored)
    costs.push({ route: url, on: words || kind, bytes: here[0]?.bytes ?? 0, redraws })
  }
  return costs
}

/** Language and text size. */
function looksOf(stored: Map<string, string>): string {
  const kept = JSON.parse(JSON.parse(stored.get('preferences') ?? '"{}"') as string) as {
    state?: { elder?: boolean; chosen?: string }
  }
  return `${kept.state?.elder ?? false} ${kept.state?.chosen ?? ''}`
}
