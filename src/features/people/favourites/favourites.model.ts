import type { Language } from '@/shared/lib/language'

/** What a citizen can keep or come back to. */
export interface SavedItem {
  kind: 'outlet' | 'service' | 'answer'
  id: string
}

const same = (a: SavedItem) => (b: SavedItem) => a.kind === b.kind && a.id === b.id

export const isSaved = (list: SavedItem[], one: SavedItem) => list.some(same(one))

/** With `one` at the front and nowhere else; no longer than `most`. */
export const withFirst = (list: SavedItem[], one: SavedItem, most: number): SavedItem[] =>
  [one, ...without(list, one)].slice(0, most)

export const without = (list: SavedItem[], one: SavedItem): SavedItem[] =>
  list.filter((kept) => !same(one)(kept))

export const idsOf = (list: SavedItem[], kind: SavedItem['kind']) =>
  list.filter((kept) => kept.kind === kind).map(({ id }) => id)

export interface NamedItem extends SavedItem {
  name: string
}

interface Records {
  outlets: { id: string; name: string; nameEn?: string }[]
  services: { id: string; name: string }[]
  answers: { id: string; question: string }[]
}

/** By name, in the language on screen. What is no longer published is left out. */
export function withNames(
  list: SavedItem[],
  { outlets, services, answers }: Records,
  language: Language,
) {
  const nameOf = ({ kind, id }: SavedItem) => {
    switch (kind) {
      case 'outlet': {
        const outlet = outlets.find((one) => one.id === id)
        return (language === 'en' && outlet?.nameEn) || outlet?.name
      }
      case 'service':
        return services.find((one) => one.id === id)?.name
      case 'answer':
        return answers.find((one) => one.id === id)?.question
    }
  }
  return list.flatMap((kept): NamedItem[] => {
    const name = nameOf(kept)
    return name ? [{ ...kept, name }] : []
  })
}

/** The page that shows it, and with which parameters. */
export const pageOf = ({ kind, id }: SavedItem) =>
  ({
    outlet: { page: 'outlets/detail', params: { id } },
    service: { page: 'services/guide', params: { id } },
    answer: { page: 'knowledge/answer', params: { id } },
  })[kind]
