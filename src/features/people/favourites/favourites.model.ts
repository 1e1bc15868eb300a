import type { Language } from '@/shared/lib/language'

/** A favourite or a recently opened item. */
export interface SavedItem {
  kind: 'outlet' | 'service' | 'answer'
  id: string
}

const isSameAs = (a: SavedItem) => (b: SavedItem) => a.kind === b.kind && a.id === b.id

export const isSaved = (list: SavedItem[], item: SavedItem) => list.some(isSameAs(item))

/** Moves or adds an item to the front, and keeps at most `maxKept` items. */
export const withItemFirst = (list: SavedItem[], item: SavedItem, maxKept: number): SavedItem[] =>
  [item, ...withoutItem(list, item)].slice(0, maxKept)

export const withoutItem = (list: SavedItem[], item: SavedItem): SavedItem[] =>
  list.filter((other) => !isSameAs(item)(other))

export const idsOf = (list: SavedItem[], kind: SavedItem['kind']) =>
  list.filter((item) => item.kind === kind).map(({ id }) => id)

export interface NamedItem extends SavedItem {
  name: string
}

interface Records {
  outlets: { id: string; name: string; nameEn?: string }[]
  services: { id: string; name: string }[]
  answers: { id: string; question: string }[]
}

/** Adds names in the given language. Items that are no longer published are omitted. */
export function withNames(
  list: SavedItem[],
  { outlets, services, answers }: Records,
  language: Language,
) {
  const nameOf = ({ kind, id }: SavedItem) => {
    switch (kind) {
      case 'outlet': {
        const outlet = outlets.find((candidate) => candidate.id === id)
        return (language === 'en' && outlet?.nameEn) || outlet?.name
      }
      case 'service':
        return services.find((service) => service.id === id)?.name
      case 'answer':
        return answers.find((answer) => answer.id === id)?.question
    }
  }
  return list.flatMap((item): NamedItem[] => {
    const name = nameOf(item)
    return name ? [{ ...item, name }] : []
  })
}

/** The page that shows an item, with its parameters. */
export const pageOf = ({ kind, id }: SavedItem) =>
  ({
    outlet: { page: 'outlets/detail', params: { id } },
    service: { page: 'services/guide', params: { id } },
    answer: { page: 'knowledge/answer', params: { id } },
  })[kind]
