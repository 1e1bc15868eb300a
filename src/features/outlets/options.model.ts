import type { OutletKind } from '@/contract/facts/outlets.schema'
import type { District } from '@/contract/facts/places.schema'
import type { IpType } from '@/contract/facts/sources.schema'
import type { Language } from '@/shared/lib/language'
import { ipTypeText } from '@/shared/ip-types.text'
import type { Dimension, Filter } from './filter.model'
import { kindText } from './outlet-kinds.text'
import { wide } from './outlets.model'
import { outletsText } from './outlets.text'

/** What is chosen from a list of many. */
export type Chooser = 'district' | 'kind' | 'ipType' | 'service'

export interface Option {
  /** Undefined: none of them in particular. */
  value: string | undefined
  words: string
  /** How many it finds. */
  count?: number
}

interface Named {
  districts: District[]
  services: { id: string; name: string }[]
}

/** All there is to choose, in its own order. */
function allOptions(of: Chooser, { districts, services }: Named, language: Language): Option[] {
  switch (of) {
    case 'district':
      return [
        ...districts.map((district) => ({
          value: district.code,
          words: language === 'en' ? district.nameEn : district.name,
        })),
        { value: wide, words: outletsText[language].wide },
      ]
    case 'kind':
      return optionsIn<OutletKind>(kindText[language])
    case 'ipType':
      return optionsIn<IpType>(ipTypeText[language])
    case 'service':
      return services.map(({ id, name }) => ({ value: id, words: name }))
  }
}

const optionsIn = <K extends string>(words: Record<K, string>): Option[] =>
  (Object.keys(words) as K[]).map((value) => ({ value, words: words[value] }))

interface Counted {
  counts: Record<Dimension, Map<string, number>>
  without: Record<Dimension, number>
}

/** What would find something, with what is chosen now, and first the way back to any of them. */
export function optionsFor(
  of: Chooser,
  filter: Filter,
  counted: Counted,
  named: Named,
  language: Language,
) {
  const counts = counted.counts[of]
  const options = allOptions(of, named, language)
    .map((option) => ({ ...option, count: counts.get(option.value!) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === filter[of])
  const any: Option = {
    value: undefined,
    words: outletsText[language].any,
    count: counted.without[of],
  }
  return [any, ...options]
}

/** What was wished for, in words: the choice, or the name of the switch. Undefined where it was not. */
export function wishWords(dimension: Dimension, filter: Filter, named: Named, language: Language) {
  const wish = filter[dimension]
  if (!wish) return undefined
  const chooser = choosers.find((one) => one === dimension)
  if (!chooser) return outletsText[language].filter[dimension]
  return allOptions(chooser, named, language).find(({ value }) => value === wish)?.words
}

export const choosers: Chooser[] = ['district', 'kind', 'ipType', 'service']
