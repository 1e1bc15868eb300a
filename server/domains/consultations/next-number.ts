import type { Dayjs } from 'dayjs'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Sql } from '../../infra/db/open'

/** ZX, the day in Shanghai, and a number of that day: short enough to be said on the phone. */
export async function nextNumber(tx: Sql, now: Dayjs): Promise<string> {
  const { day } = clockAt(now.valueOf())
  const [row] = await tx<{ last: number }[]>`
    insert into consultation_numbers (day, last) values (${day}, 1)
    on conflict (day) do update set last = consultation_numbers.last + 1
    returning last`
  return `ZX${day.replaceAll('-', '')}${String(row!.last).padStart(5, '0')}`
}
