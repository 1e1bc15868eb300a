import type { Db } from '../../server/infra/db/open'
import { importFacts } from '../../server/domains/facts/import-facts'
import { factsFolder } from './facts-folder'

/**
 * A year as its notice might announce it; the real one is not known here. 3 January 2027, a Sunday, is worked, and
 * Monday 8 to Friday 12 February are holidays.
 */
export const calendar2027 = {
  year: '2027',
  off: [
    ['2027-01-01', '2027-01-02'],
    ['2027-02-05', '2027-02-12'],
    ['2027-04-03', '2027-04-05'],
    ['2027-05-01', '2027-05-05'],
    ['2027-06-09', '2027-06-09'],
    ['2027-09-15', '2027-09-15'],
    ['2027-10-01', '2027-10-07'],
  ] as [string, string][],
  make_up: ['2027-01-03', '2027-02-14'],
  notice: { title: '试验用的通知', number: '试验〔2026〕1号', day: '2026-12-30' },
}

/** Adds a year to calendars.json. */
const announceYear = (calendar: object) => (json: Record<string, unknown>) =>
  (json.calendars as object[]).push(calendar)

/** The notice of 2027 arrives and is imported. */
export async function announce2027(db: Db, now = '2026-12-30T03:00:00.000Z') {
  const facts = await factsFolder()
  await facts.change('calendars.json', announceYear(calendar2027))
  await importFacts(db, facts.folder, now)
  await facts.remove()
}
