import type { Level } from '@/contract/trainings/trainings.schema'
import type { Words } from '@/shared/lib/language'
import type { TrainingFormat } from './filter.model'
import type { Dimension } from './filter-options.model'

interface FilterText {
  title: string
  dimension: Record<Dimension, string>
  form: Record<TrainingFormat, string>
  level: Record<Level, string>
  date: string
  days: (days: number) => string
  seats: string
  seatsLeft: string
  option: (words: string, count: number) => string
  clear: string
  show: (count: number) => string
  nothing: string
}

export const filterText: Words<FilterText> = {
  zh: {
    title: '筛选培训',
    dimension: { form: '方式', level: '难度', topic: '主题', outlet: '主办', district: '区' },
    form: { onsite: '线下', online: '线上', hybrid: '混合' },
    level: { basic: '入门', intermediate: '进阶', advanced: '高级' },
    date: '时间',
    days: (days) => `${days} 天内`,
    seats: '名额',
    seatsLeft: '还有名额',
    option: (words, count) => `${words} ${count}`,
    clear: '清空',
    show: (count) => `看 ${count} 场`,
    nothing: '没有符合的，少选一项试试',
  },
  en: {
    title: 'Filter trainings',
    dimension: {
      form: 'How',
      level: 'Level',
      topic: 'Topic',
      outlet: 'Held by',
      district: 'District',
    },
    form: { onsite: 'In person', online: 'Online', hybrid: 'Hybrid' },
    level: { basic: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced' },
    date: 'Date',
    days: (days) => `Within ${days} days`,
    seats: 'Seats',
    seatsLeft: 'Seats left',
    option: (words, count) => `${words} ${count}`,
    clear: 'Clear',
    show: (count) => (count === 1 ? 'Show 1' : `Show all ${count}`),
    nothing: 'Nothing fits. Try one wish less',
  },
}
