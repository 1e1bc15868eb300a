import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: { run: (options: RunOptions) => Promise<AxeResults> }
  }
}

/** All rules that axe-core runs by default, its best practices included: rule, help, and the first elements. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
  return violations.map(({ id, help, nodes }) => {
    const [first, second] = nodes.map(({ html }) => html.replace(/\s+/g, ' ').slice(0, 160))
    return [`${id} x${nodes.length}: ${help}`, first, second].filter(Boolean).join('\n  ')
  })
}
