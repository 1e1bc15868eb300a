import { guardRun } from '../support/guard/guard-run'
import { setTimeout as pause } from 'node:timers/promises'
import { diskFull, smallDisk } from './disk-full'
import { faults, type Fault } from './faults'
import { findDamage } from './find-damage'
import { settle, startLoad, type Tally } from './load'
import { openSite } from './site'

/** Before and after a fault, in ms. */
const calm = 2000

/** Lets it happen under load. Returns the figures, and what is wrong. */
async function bear({ happen, servers = 1, refuses }: Fault, folder?: string) {
  const site = await openSite(folder ? { folder } : {})
  try {
    for (let more = 1; more < servers; more++) await site.serve()
    const load = startLoad(site)
    await pause(calm)
    const wrong: string[] = []
    const more = await happen(site).catch((error: Error) => void wrong.push(error.message))
    await pause(calm)
    const tally = await load.stop()
    if (await settle(site)) wrong.push(...(await findDamage(site)))
    else wrong.push('some writes are never acknowledged')
    wrong.push(...findWrong(tally))
    if (refuses && tally.refused === 0) wrong.push('nothing was refused')
    return { figures: [...figuresOf(tally, site.begun().length), ...(more ? [more] : [])], wrong }
  } finally {
    await site.close()
  }
}

function findWrong({ hung, late, wrong }: Tally) {
  const other = Object.entries(wrong).map(([status, count]) => `${count} answered ${status}`)
  if (hung > 0) other.push(`${hung} without an answer`)
  if (late > 0) other.push(`${late} answered after 5 s`)
  return other
}

const figuresOf = (tally: Tally, written: number) => [
  `${tally.answered} answered (${tally.stale} stale)`,
  `${tally.refused} refused`,
  `${tally.cut} cut`,
  `slowest ${(tally.slowestMs / 1000).toFixed(1)} s`,
  `${written} written`,
]

/** Prints a line for the fault. False if it was not borne. */
async function report(fault: Fault, folder?: string) {
  const { figures, wrong } = await bear(fault, folder)
  const outcome = wrong.length === 0 ? 'ok' : 'FAILED'
  console.log(
    `${outcome}  ${fault.name}: ${[...(wrong.length > 0 ? wrong : ['nothing lost or doubled']), ...figures].join(', ')}`,
  )
  return wrong.length === 0
}

/** Names as arguments choose faults; without any, all happen. */
async function main(chosen: string[]) {
  await guardRun()
  const isChosen = ({ name }: Fault) =>
    chosen.length === 0 || chosen.some((word) => name.includes(word))
  let isFine = true
  for (const fault of faults.filter(isChosen)) isFine = (await report(fault)) && isFine
  if (isChosen(diskFull)) {
    const { folder, unmount, reason } = await smallDisk()
    if (!folder)
      console.log(`skipped  ${diskFull.name}: no file system can be mounted here: ${reason}`)
    else isFine = (await report(diskFull, folder).finally(unmount)) && isFine
  }
  process.exit(isFine ? 0 : 1)
}

void main(process.argv.slice(2))
