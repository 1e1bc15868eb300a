/**
 * A phone for the compiled mini-program: the two halves of WeChat, the one that runs its JavaScript
 * and the one that draws its WXML as WeChat's own compiler has it, with setData between them.
 *
 *   const phone = startPhone({ language: 'en' })
 *   await phone.open('pages/tabs/outlets/index')
 *   phone.screen().words                            // what is on it
 *   const bytes = await phone.tap('Xuhui')          // what that sent to the screen
 *   phone.stop()                                    // throws whatever went wrong meanwhile
 *
 * Build first: `npm run build:weapp`. It has no window, no document, no Intl, and no `eval`.
 */
import path from 'node:path'
import { startApp } from './app'
import type { PageInstance } from './page'
import { tapPath, tappablePaths, tapWords, typeInto } from './press'
import { countNodes, depthOf, mostChildren, renderer, textOf } from './screen'
import type { PhoneOptions } from './options'

const ours = path.join(__dirname, '../../../dist/weapp')

const usual = (): PhoneOptions => ({
  dist: ours,
  server: process.env.TEST_SERVER!,
  language: 'zh',
  offline: false,
  stored: new Map(),
  packages: new Set(),
})

/** Starts the mini-program, up to where WeChat would open its first page. */
export function startPhone(options: Partial<PhoneOptions> = {}) {
  const troubles: string[] = []
  const report = (error: unknown) => void troubles.push((error as Error).stack ?? String(error))
  const draw = renderer(options.dist ?? ours, report)
  const screenOf = (page: unknown) =>
    draw((page as PageInstance).route, (page as PageInstance).data)
  const settings = { ...usual(), ...options }
  const app = startApp({ settings, report, screenOf })
  const { stack, changes, calls, quiet } = app
  const drawn = () => screenOf(stack.top()!)

  async function measured(work: () => void) {
    const before = changes.length
    work()
    await quiet()
    return changes.slice(before)
  }

  return {
    /** Every call of `wx` that was made, in order. */
    calls,
    route: () => stack.top()!.route,
    /** Opens a page like a link or tab. Returns the setData calls until the screen is still. */
    open: (url: string) => measured(() => stack.open(url)),
    back: () => measured(stack.back),
    /** Presses the element with this text or label. Returns the setData calls that followed. */
    tap: (words: string) => measured(() => tapWords(drawn(), words, stack.top()!)),
    /** Types into a field, by what it is called. */
    type: (label: string, value: string) =>
      measured(() => typeInto(drawn(), label, value, stack.top()!)),
    /** Switches the network off or on. */
    setOffline: (offline: boolean) => void (settings.offline = offline),
    /** What can be pressed, in order; by its number for `tapAt`. */
    buttons: () =>
      tappablePaths(drawn()).map((nodes) => {
        const button = nodes.slice(-1)
        return { kind: String(button[0]?.attr.class), words: textOf(button) }
      }),
    /** The nodes on the screen, outermost first, with the attributes their templates gave them. */
    drawn,
    tapAt: (index: number) =>
      measured(() => tapPath(tappablePaths(drawn())[index]!, `number ${index}`, stack.top()!)),
    screen() {
      const nodes = drawn()
      return {
        words: textOf(nodes),
        nodes: countNodes(nodes),
        depth: depthOf(nodes),
        mostChildren: mostChildren(nodes),
      }
    },
    /** Throws what went wrong. (A rejection nobody handles ends the test, or the process, by itself.) */
    stop: () => {
      app.stop()
      if (troubles.length) throw new Error(troubles.join('\n'))
    },
  }
}
