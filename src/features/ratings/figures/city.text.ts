import type { Words } from '@/shared/lib/language'

interface CityText {
  title: string
  outlets: (count: number) => string
  services: (count: number) => string
  none: string
  noneNote: string
  notRated: string
}

/** The ratings of the whole city. */
export const cityText: Words<CityText> = {
  zh: {
    title: '全市的评价',
    outlets: (count) => `网点 ${count}`,
    services: (count) => `事项 ${count}`,
    none: '全市近 12 个月评的不到 5 人',
    noneNote: '办完一件事就能评。满 5 人才公布，免得认出是谁评的。',
    notRated: '还没有满 5 人评的。',
  },
  en: {
    title: 'Ratings in the city',
    outlets: (count) => `Outlets: ${count}`,
    services: (count) => `Services: ${count}`,
    none: 'Fewer than 5 people rated in 12 months, in the whole city',
    noneNote:
      'You can rate what was done for you. From 5 people on it is shown, so that nobody can tell who rated.',
    notRated: 'None has been rated by 5 people yet.',
  },
}
