import type { Citizen } from '../support/citizen'
import { still } from '../support/inspect-screen'

const widths = [320, 720, 1440]
const column = 720
/** Lists beside a map, over the whole width. */
const wider = ['tabs/outlets']

/** What is cut off, covered or too small on a small phone, a tablet and a desktop, and columns that are too wide. */
export async function misfits(someone: Citizen, page: string, leastTarget: number) {
  const found: string[] = []
  for (const width of widths) found.push(...(await misfitsAt(width, someone, page, leastTarget)))
  return found
}

async function misfitsAt(width: number, someone: Citizen, page: string, leastTarget: number) {
  await someone.page.setViewportSize({ width, height: 800 })
  await still(someone.page)
  const [flaws, content, { left, right }] = await someone.page.evaluate(
    (limits) => {
      const mains = [...document.querySelectorAll('[role=main]')]
      const main = mains.find((element) => element.checkVisibility())!
      // Contents and side facts are beside the column of some pages: then all of it is in the middle.
      const whole = main.closest('.frame__columns')?.children ?? [main]
      const edges = [...whole].map((part) => part.getBoundingClientRect())
      const middle = {
        left: Math.min(...edges.map(({ left }) => left)),
        right: Math.max(...edges.map(({ right }) => right)),
      }
      return [window.flaws(limits), main.getBoundingClientRect().width, middle] as const
    },
    { leastTarget },
  )
  if (content > column && !wider.includes(page)) flaws.push(`the column is ${content} wide`)
  if (Math.abs(left + right - width) > 1) flaws.push('the column is not in the middle')
  return flaws.map((flaw) => `${width}: ${flaw}`)
}
