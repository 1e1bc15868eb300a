import { buildIfStale, clientBuild, type Target } from '../../server/start/builds'
import { coldStartFigure } from '../bench/cold-start'
import { asTable, isKept } from '../bench/figure'
import { sizeFigures } from '../bench/sizes'
import { guardRun } from '../support/guard/guard-run'
import { temporaryServer } from '../support/temporary-server'
import { findChromium, howToGetChromium, installChromium } from './chromium'
import { jest, tallyOf, script, type Tally } from './step'

type Step = [heading: string, run: () => Promise<Tally>]

const steps: Step[] = [
  ['Types; lint, layers, format', checks],
  ['Rules, server, journeys, pages', () => jest(['--selectProjects', 'node', 'pages'])],
  ['Rules again, for somebody in New York', rulesElsewhere],
  ['Build for WeChat', () => build('weapp')],
  ['What was built for WeChat', () => jest(['--selectProjects', 'weapp'])],
  ['Build for the browser', () => build('h5')],
  ['In a browser', inBrowser],
  ['Sizes', sizes],
]

/** Runs all steps, even after a failure; the last line is the summary. */
async function runAll() {
  await guardRun()
  const sum: Tally = { passed: 0, failed: 0 }
  for (const [heading, run] of steps) {
    console.log(`\n== ${heading}`)
    const start = Date.now()
    const { passed, failed } = await run().catch(asFailure)
    const seconds = Math.round((Date.now() - start) / 1000)
    console.log(`   ${passed} passed, ${failed} failed, in ${seconds} s`)
    add(sum, { passed, failed })
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  process.exitCode = sum.failed === 0 ? 0 : 1
}

function asFailure(error: unknown): Tally {
  console.error(error instanceof Error ? error.message : error)
  return tallyOf(false)
}

function add(sum: Tally, { passed, failed }: Tally) {
  sum.passed += passed
  sum.failed += failed
}

/** Types take as long as the three others together: each lane has a core. */
async function checks() {
  const sum: Tally = { passed: 0, failed: 0 }
  const lanes = [['check:types'], ['check:lint', 'check:layers', 'check:format']]
  await Promise.all(
    lanes.map(async (names) => {
      for (const name of names) add(sum, await script(name))
    }),
  )
  return sum
}

function rulesElsewhere() {
  const rules = ['--selectProjects', 'node', '--testPathPattern', 'test/(contract|features)/']
  return jest(rules, { TZ: 'America/New_York' })
}

async function build(target: Target) {
  await buildIfStale(clientBuild(target))
  return tallyOf(true)
}

async function inBrowser() {
  const chromium = findChromium() ?? installChromium()
  if (!chromium) console.error(howToGetChromium)
  return jest(['--selectProjects', 'browser'], chromium ? { CHROMIUM_PATH: chromium } : {})
}

async function sizes() {
  const server = await temporaryServer()
  const facts = await coldStartFigure(server.url).finally(() => server.close())
  const figures = [...(await sizeFigures()), facts]
  console.log(asTable(figures))
  const kept = figures.filter(isKept).length
  return { passed: kept, failed: figures.length - kept }
}

void runAll()
