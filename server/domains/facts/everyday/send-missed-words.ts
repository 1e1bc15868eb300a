import type { MissedWordsForm } from '@/contract/facts/missed-words.schema'
import { everydayWord, mayBeSent } from '@/contract/facts/missed-words.rules'
import { missedWords } from '@/contract/facts/missed-words.settings'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Deps } from '../../../deps'
import { withRetry } from '../../../infra/db/faults'
import { refuse } from '../../../infra/http/refusal'
import { isDecided } from './everyday-edits.repo'
import * as repo from './missed-words.repo'

/**
 * Counts the phone for each word. A retry, and a word that is decided already, change nothing. The hashes of
 * one phone cannot be recognised as such: they differ for each word and each day.
 */
export async function sendMissedWords(
  { db, now, vault }: Pick<Deps, 'db' | 'now' | 'vault'>,
  { words, device }: MissedWordsForm,
) {
  if (!words.every(mayBeSent)) refuse('personal_data')
  const { day } = clockAt(now().valueOf())
  const phoneHash = (purpose: 'word' | 'day', text: string) =>
    vault.mac('missed word', `${purpose}\n${text}\n${device}`)
  // In one order, so that two requests with the same words do not wait for each other.
  const sent = [...new Set(words.map(everydayWord))].sort()
  await withRetry(() =>
    db.begin(async (tx) => {
      let added = 0
      for (const word of sent) {
        if (await isDecided(tx, word)) continue
        if (await repo.addMissedWord(tx, word, phoneHash('word', word), day)) added++
      }
      if (added === 0) return
      const { maxPerDay } = missedWords
      if ((await repo.countWords(tx, phoneHash('day', day), day, added)) > maxPerDay)
        refuse('enough_today', { count: maxPerDay })
    }),
  )
}
