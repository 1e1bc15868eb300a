import type { IsoDay } from '../shared/time.types'
import type { Calendar } from './calendars.schema'

/**
 * The calendar that was published when this version was built: what holds until the first facts are read. Later years
 * need no new version, see `announceCalendars`.
 */
const builtIn: Calendar = {
  year: '2026',
  off: [
    ['2026-01-01', '2026-01-03'], // 元旦
    ['2026-02-15', '2026-02-23'], // 春节
    ['2026-04-04', '2026-04-06'], // 清明节
    ['2026-05-01', '2026-05-05'], // 劳动节
    ['2026-06-19', '2026-06-21'], // 端午节
    ['2026-09-25', '2026-09-27'], // 中秋节
    ['2026-10-01', '2026-10-07'], // 国庆节
  ],
  makeUp: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  notice: {
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    number: '国办发明电〔2025〕7号',
    day: '2025-11-04',
  },
}

const msPerDay = 86_400_000

/** All announced years at once: a holiday of January may begin in December of a year that is not announced. */
let announced = indexed([])

/** Makes the published calendars those by which this process counts working days. */
export function announceCalendars(calendars: readonly Calendar[]) {
  announced = indexed(calendars)
}

/** Whether the holidays and make-up days of the day's year are announced. */
export const isYearAnnounced = (day: IsoDay) => announced.years.has(day.slice(0, 4))

/** Whether a notice makes the day a holiday (`off`) or a working day (`makeUp`); undefined if none names it. */
export function announcedAs(day: IsoDay): 'off' | 'makeUp' | undefined {
  if (announced.makeUp.has(day)) return 'makeUp'
  return announced.off.has(day) ? 'off' : undefined
}

/** The days from the first to the last, as IsoDays. */
export function daysOf([first, last]: readonly [IsoDay, IsoDay]): IsoDay[] {
  const count = Math.round((Date.parse(last) - Date.parse(first)) / msPerDay) + 1
  return Array.from({ length: count }, (_, i) =>
    new Date(Date.parse(first) + i * msPerDay).toISOString().slice(0, 10),
  )
}

function indexed(published: readonly Calendar[]) {
  const byYear = new Map([builtIn, ...published].map((calendar) => [calendar.year, calendar]))
  const calendars = [...byYear.values()]
  return {
    years: new Set(byYear.keys()),
    off: new Set(calendars.flatMap(({ off }) => off.flatMap(daysOf))),
    makeUp: new Set(calendars.flatMap(({ makeUp }) => makeUp)),
  }
}
