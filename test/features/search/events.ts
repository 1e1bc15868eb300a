import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import type { VisitableOutlet } from '@/contract/visits/visits.schema'

/** A Saturday morning. */
export const aTraining = (change: Partial<ListedTraining> = {}): ListedTraining => ({
  id: '01920000-aaaa-7000-8000-000000000001',
  title: '商标品牌保护实务',
  titleEn: 'Protecting a brand',
  topic: '商标培训',
  level: 'basic',
  base: 'OL101',
  startsAt: '2026-12-05T01:30:00.000Z',
  endsAt: '2026-12-05T03:30:00.000Z',
  closesAt: '2026-12-04T09:00:00.000Z',
  feeYuan: 0,
  seats: [{ way: 'onsite', capacity: 40, waitlist: 10, enrolled: 0, offered: 0, waiting: 0 }],
  state: 'published',
  sample: false,
  ...change,
})

export const trainings: ListedTraining[] = [
  aTraining({ taughtBy: ['王芳'] }),
  aTraining({
    id: '01920000-aaaa-7000-8000-000000000002',
    title: '专利检索与分析',
    titleEn: 'Searching and analysing patents',
    topic: '专利培训',
    base: 'OL003',
    startsAt: '2026-12-09T06:00:00.000Z',
    endsAt: '2026-12-09T08:00:00.000Z',
    taughtBy: ['陈建国'],
  }),
  aTraining({
    id: '01920000-aaaa-7000-8000-000000000003',
    title: '数据知识产权登记入门',
    titleEn: 'Registering data',
    topic: '数据',
    startsAt: '2027-01-15T06:00:00.000Z',
    endsAt: '2027-01-15T08:00:00.000Z',
    taughtBy: ['林晓'],
  }),
]

const window = (name: string) => ({ name, hours: [] })

export const visitable: VisitableOutlet[] = [
  {
    outlet: 'OL001',
    books: true,
    queues: true,
    services: ['SV014', 'SV017'],
    windows: [window('商标业务窗口'), window('综合咨询窗口')],
    sample: false,
  },
  {
    outlet: 'OL003',
    books: true,
    queues: false,
    services: ['SV001'],
    windows: [window('专利业务窗口')],
    sample: false,
  },
]
