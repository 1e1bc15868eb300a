import type { MissedWord } from '@/contract/facts/missed-words.schema'
import { missedWords } from '@/contract/facts/missed-words.settings'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { keyset, type PageRequest, type Placed } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'

/** False if this phone has sent the word before. */
export async function addMissedWord(tx: Sql, word: string, phoneHash: Buffer, today: IsoDay) {
  const added = await tx`
    insert into missed_words (word, phone_hash, week)
    values (${word}, ${phoneHash}, date_trunc('week', ${today}::date)::date)
    on conflict do nothing returning word`
  return added.length > 0
}

/** How many words a phone has sent on a day, these included. */
export async function countWords(tx: Sql, phoneHash: Buffer, day: IsoDay, words: number) {
  const [row] = await tx<{ words: number }[]>`
    insert into missed_word_counts as c (phone_hash, day, words)
    values (${phoneHash}, ${day}, ${words})
    on conflict (phone_hash) do update set words = c.words + excluded.words
    returning words`
  return row!.words
}

/** The week of the first phone does not move, as the number of phones does. */
const latestFirst = keyset('desc', { first_week: 'text', id: 'text' })

/** Only those that enough phones sent. */
export async function listMissedWords(sql: Sql, page: PageRequest) {
  const rows = await sql<Placed<MissedWord>[]>`
    select id, word, devices, first_week, last_week, ${latestFirst.position(sql)}
      from (select word, count(*)::int devices, min(week)::text first_week,
                   max(week)::text last_week, md5(word) id
              from missed_words
             group by word
            having count(*) >= ${missedWords.leastDevices}) known
     where ${latestFirst.isAfter(sql, page)} ${latestFirst.inOrder(sql, page)}`
  return toPage(rows, page)
}

/** Returns how many phones had sent it. */
export async function forgetMissedWord(tx: Sql, word: string) {
  const gone = await tx`delete from missed_words where word = ${word} returning word`
  return gone.length
}

/**
 * A week that has not come was dated by a clock that has been put right since: it counts from now. Servers differ
 * about tomorrow.
 */
export async function deleteOldMissedWords(sql: Sql, today: IsoDay) {
  const isAhead = (column: string) => sql`${sql(column)} > ${today}::date + 1`
  await sql`
    update missed_words set week = date_trunc('week', ${today}::date)::date where ${isAhead('week')}`
  await sql`
    delete from missed_words where week < ${today}::date - ${missedWords.keptWeeks * 7}::int`
  await sql`delete from missed_word_counts where day < ${today} or ${isAhead('day')}`
}
