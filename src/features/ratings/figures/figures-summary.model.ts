import { countOf, satisfiedOf } from '@/contract/ratings/levels.rules'
import type { Figures } from '@/contract/ratings/ratings.schema'
import type { Language } from '@/shared/lib/language'

/** Summary for lists: 42 人评，满意 33. Undefined without ratings. */
export function summarizeFigures(
  figures: Figures | undefined,
  language: Language,
): string | undefined {
  if (!figures) return undefined
  const count = countOf(figures.levels)
  if (count === 0) return undefined
  const good = satisfiedOf(figures.levels)
  const words = language === 'zh' ? `${count} 人评，满意 ${good}` : `${good} of ${count} satisfied`
  if (!figures.sample) return words
  return language === 'zh' ? `示例：${words}` : `Sample: ${words}`
}
