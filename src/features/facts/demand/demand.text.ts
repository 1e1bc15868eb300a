import type { DemandFigures, DemandKind } from '@/contract/facts/demand.schema'
import { demand } from '@/contract/facts/demand.settings'
import type { Words } from '@/shared/lib/language'

interface DemandText {
  title: string
  lead: string
  note: string
  year: (year: number) => string
  all: string
  unhandled: string
  people: Record<DemandKind, (count: number) => string>
  outlets: (count: number) => string
  nobody: string
  online: string
  items: Record<'mediation' | 'aid' | 'none', string>
  city: string
  noDistrict: string
  inDistrict: (district: string, words: string) => string
  between: string
  sample: string
  none: string
  noneText: string
  noneUnhandled: string
}

export const demandText: Words<DemandText> = {
  zh: {
    title: '需求和供给',
    lead: '大家要办什么，谁能办',
    note: `只数不同的人，每满 ${demand.group} 人计一次，不满的不显示。导出的表里有全部事项和各区能办的网点，编年度服务清单时用。`,
    year: (year) => `${year} 年`,
    all: '全部',
    unhandled: '没有人能办的',
    people: {
      asked: (count) => `咨询 ${count} 人`,
      applied: (count) => `申请 ${count} 人`,
      booked: (count) => `预约取号 ${count} 人`,
    },
    outlets: (count) => `${count} 处能办`,
    nobody: '没有网点能办',
    online: '网上能办',
    items: { mediation: '人民调解', aid: '维权援助', none: '没有说是哪个事项' },
    city: '全市',
    noDistrict: '没有说在哪个区',
    inDistrict: (district, words) => `${district}：${words}`,
    between: '，',
    sample: '含示例',
    none: '还没有满 5 人的事项',
    noneText: '有人咨询、申请或预约，满 5 人后会排在这里。',
    noneUnhandled: '有人要办的，都有网点能办',
  },
  en: {
    title: 'Demand and supply',
    lead: 'What people want, and who handles it',
    note: `Different people, counted in full groups of ${demand.group}; fewer are not shown. The file has all items, and the outlets of each district, for the yearly list of services.`,
    year: (year) => String(year),
    all: 'All',
    unhandled: 'Handled by nobody',
    people: {
      asked: (count) => `${count} asked`,
      applied: (count) => `${count} applied`,
      booked: (count) => `${count} booked`,
    },
    outlets: (count) => (count === 1 ? '1 outlet' : `${count} outlets`),
    nobody: 'No outlet handles it',
    online: 'Online',
    items: { mediation: 'Mediation', aid: 'Rights aid', none: 'No item named' },
    city: 'Whole city',
    noDistrict: 'District not named',
    inDistrict: (district, words) => `${district}: ${words}`,
    between: ', ',
    sample: 'With samples',
    none: 'No item has five people yet',
    noneText: 'What five people asked, applied for or booked comes here.',
    noneUnhandled: 'All that people want is handled somewhere',
  },
}

/** Figures in words, without those that are none. */
export function peopleWords(
  people: DemandFigures,
  { people: words }: Pick<DemandText, 'people'>,
): string[] {
  const kinds: DemandKind[] = ['asked', 'applied', 'booked']
  return kinds.filter((kind) => people[kind] > 0).map((kind) => words[kind](people[kind]))
}
