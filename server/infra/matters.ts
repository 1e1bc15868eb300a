import type { Matter } from '@/contract/people/matters.schema'
import type { Dayjs } from 'dayjs'
import { clip } from '@/contract/shared/clip.rules'
import type { Sql } from './db/open'

/** A domain's matters of a citizen. */
export type FindMatters = (sql: Sql, citizenId: string, now: Dayjs) => Promise<Matter[]>

/** At most so many of a kind, the most urgent ones. */
export const mattersListed = 20

const quoteLength = 60

/** The beginning of what staff wrote, on one line. */
export const quoteOf = (text: string) => clip(text.replace(/\s+/g, ' '), quoteLength)
