import type { Matter } from '@/contract/people/matters.schema'
import type { Dayjs } from 'dayjs'
import { clip } from '@/contract/shared/clip.rules'
import type { Sql } from './db/open'

/** A domain's matters of a citizen: all that are not over, which the limits on what one can begin keep few. */
export type FindMatters = (sql: Sql, citizenId: string, now: Dayjs) => Promise<Matter[]>

const quoteLength = 60

/** The beginning of what staff wrote, on one line. */
export const quoteOf = (text: string) => clip(text.replace(/\s+/g, ' '), quoteLength)
