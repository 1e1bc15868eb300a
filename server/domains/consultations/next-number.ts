import type { Dayjs } from 'dayjs'
import type { IsoDay } from '@/contract/shared/time.types'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Sql } from '../../infra/db/open'

/** ZX, the day and a number of that day: short enough to be read out on the phone. */
export const formatNumber = (day: IsoDay, ordinal: number) =>
  `ZX${day.replaceAll('-', '')}${String(ordinal).padStart(5, '0')}`

/** The next number of the current day in Shanghai. Numbers have no gaps. */
export async function nextNumber(tx: Sql, now: Dayjs): Promise<string> {
  const { day } = clockAt(now.valueOf())
  const [row] = await tx<{ last: number }[]>`
    insert into consultation_numbers (day, last) values (${day}, 1)
    on conflict (day) do update set last = consultation_numbers.last + 1
    returning last`
  return formatNumber(day, row!.last)
}
