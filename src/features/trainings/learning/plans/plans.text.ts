import type { Words } from '@/shared/lib/language'

interface PlansText {
  title: string
  question: string
  lead: string
  sums: (held: number, planned: number) => string
  item: (held: number, planned: number) => string
  sample: string
  none: (year: number) => string
  noneNote: string
  toTopics: string
  toTopicsNote: string
  show: string
  hide: string
}

export const plansText: Words<PlansText> = {
  zh: {
    title: '培训计划',
    question: '说好办的，办了没有？',
    lead: '各培训基地的年度计划和已办场次。已办是公布过、没有取消、并且已经结束的。',
    sums: (held, planned) => `计划 ${planned} 场，已办 ${held} 场`,
    item: (held, planned) => (planned > 0 ? `${held} / ${planned} 场` : `计划外，${held} 场`),
    sample: '示例',
    none: (year) => `${year} 年的计划还没有公布`,
    noneNote: '基地公布后会列在这里。可以先说说您想学什么。',
    toTopics: '说说您想学什么',
    toTopicsNote: '各基地排计划时会看',
    show: '看各主题',
    hide: '收起',
  },
  en: {
    title: 'Training plans',
    question: 'Was it held as planned?',
    lead: 'What each training base planned for the year, and what it has held: published, not called off, and over.',
    sums: (held, planned) => `${planned} planned, ${held} held`,
    item: (held, planned) => (planned > 0 ? `${held} of ${planned}` : `${held}, not planned`),
    sample: 'Sample',
    none: (year) => `No plans are published for ${year}`,
    noneNote:
      'They are listed here once the bases publish them. You can say what you would like to learn.',
    toTopics: 'Say what you would like to learn',
    toTopicsNote: 'The bases look at it when they plan',
    show: 'By topic',
    hide: 'Less',
  },
}
