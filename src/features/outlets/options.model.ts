import { matchesText } from '@/contract/shared/as-meant/search.rules'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import type { OutletKind } from '@/contract/facts/outlets.schema'
import type { District } from '@/contract/facts/places.schema'
import type { IpType } from '@/contract/facts/sources.schema'
import type { Language } from '@/shared/lib/language'
import { ipTypeText } from '@/shared/ip-types.text'
import type { Dimension, Filter } from './filter.model'
import { kindText } from './outlet-kinds.text'
import { citywide } from './outlets.model'
import { outletsText } from './outlets.text'

/** Filter dimensions with a list of options. */
export type ChoiceDimension = 'district' | 'kind' | 'ipType' | 'service'

export interface Option {
  /** Undefined: any. */
  value: string | undefined
  words: string
  /** Number of results. */
  count?: number
  /** Heading of the group that it belongs to. */
  group?: string
}

interface OptionNames {
  districts: District[]
  services: { id: string; name: string; ipTypes?: IpType[] }[]
}

/** All options of a dimension, in display order. */
function allOptions(
  dimension: ChoiceDimension,
  { districts, services }: OptionNames,
  language: Language,
): Option[] {
  switch (dimension) {
    case 'district':
      return [
        ...districts.map((district) => ({
          value: district.code,
          words: language === 'en' ? district.nameEn : district.name,
        })),
        { value: citywide, words: outletsText[language].wide },
      ]
    case 'kind':
      return optionsOf<OutletKind>(kindText[language])
    case 'ipType':
      return optionsOf<IpType>(ipTypeText[language])
    case 'service':
      return services.map(({ id, name, ipTypes = [] }) => ({
        value: id,
        words: name,
        group:
          ipTypes.length === 1 ? ipTypeText[language][ipTypes[0]!] : outletsText[language].several,
      }))
  }
}

const optionsOf = <K extends string>(words: Record<K, string>): Option[] =>
  (Object.keys(words) as K[]).map((value) => ({ value, words: words[value] }))

interface OptionCounts {
  counts: Record<Dimension, Map<string, number>>
  without: Record<Dimension, number>
}

/** “Any”, then the options that would find something with the other criteria unchanged, and the chosen one. */
export function optionsFor(
  dimension: ChoiceDimension,
  filter: Filter,
  { counts, without }: OptionCounts,
  names: OptionNames,
  language: Language,
) {
  const options = allOptions(dimension, names, language)
    .map((option) => ({ ...option, count: counts[dimension].get(option.value!) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === filter[dimension])
  const any: Option = {
    value: undefined,
    words: outletsText[language].any,
    count: without[dimension],
  }
  return [any, ...(dimension === 'service' ? byUse(options) : options)]
}

/** Groups together, those with the most outlets first, and so within a group. Equal ones keep their order. */
function byUse(options: Option[]): Option[] {
  const groups = new Map<string | undefined, Option[]>()
  for (const option of options)
    groups.set(option.group, [...(groups.get(option.group) ?? []), option])
  const sorted = [...groups.values()].map((group) => [...group].sort(mostFirst))
  return sorted.sort(([a], [b]) => mostFirst(a!, b!)).flat()
}

const mostFirst = (a: Option, b: Option) => (b.count ?? 0) - (a.count ?? 0)

/** The options whose words contain what was typed. “Any” is none of them. */
export const findOptions = (options: Option[], typed: string) =>
  isBlank(typed)
    ? options
    : options.filter(({ value, words }) => value !== undefined && matchesText(words, typed))

/** A criterion of the filter in words: the chosen option, or the name of the switch. Undefined if not set. */
export function criterionWords(
  dimension: Dimension,
  filter: Filter,
  names: OptionNames,
  language: Language,
) {
  const chosen = filter[dimension]
  if (!chosen) return undefined
  const choice = choiceDimensions.find((choiceDimension) => choiceDimension === dimension)
  if (!choice) return outletsText[language].filter[dimension]
  return allOptions(choice, names, language).find(({ value }) => value === chosen)?.words
}

export const choiceDimensions: ChoiceDimension[] = ['district', 'kind', 'ipType', 'service']
