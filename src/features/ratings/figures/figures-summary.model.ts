import { countOf, satisfiedOf } from '@/contract/ratings/levels.rules'
import type { Figures } from '@/contract/ratings/ratings.schema'
import type { Language } from '@/shared/lib/language'

/** What a list says of an outlet: 42 人评，满意 33. Undefined where nobody rated: no figure stands for none. */
export function shortWords(figures: Figures | undefined, language: Language): string | undefined {
  if (!figures) return undefined
  const count = countOf(figures.levels)
  if (count === 0) return undefined
  const good = satisfiedOf(figures.levels)
  const words = language === 'zh' ? `${count} 人评，满意 ${good}` : `${good} of ${count} satisfied`
  if (!figures.sample) return words
  return language === 'zh' ? `示例：${words}` : `Sample: ${words}`
}
