import type { ProfileField } from '@/contract/people/identity.schema'
import type { Level, TrainingState, Way } from '@/contract/trainings/trainings.schema'

/** A fictitious training. Content that all of them share stands in trainings.ts. */
export interface SampleTraining {
  /** A published topic, also used as the title. */
  topic: string
  titleEn: string
  level: Level
  /** Index into the sample outlets. */
  outletIndex: number
  /** Days from today in Shanghai; undefined starts in half an hour. */
  day?: number
  /** Start, as HH:MM in Shanghai. */
  from?: string
  /** Length of each part. */
  hours: number
  /** Number of parts, one a day; 1 by default. */
  parts?: number
  seats: { way: Way; capacity: number; waitlist: number; enrolled?: number; waiting?: number }[]
  state?: TrainingState
  feeYuan?: number
  asks?: ProfileField[]
  /** Whether the sample learner has a seat. */
  learner?: boolean
}

const onsite = (capacity: number, enrolled = 0, waitlist = 20, waiting = 0) =>
  ({ way: 'onsite', capacity, waitlist, enrolled, waiting }) as const
const online = (capacity: number, enrolled = 0, waitlist = 100) =>
  ({ way: 'online', capacity, waitlist, enrolled }) as const

/** Each comment names the case that the training demonstrates. */
export const sampleTrainings: SampleTraining[] = [
  {
    topic: '专利检索入门与检索策略', // the learner has a seat; check-in is open
    titleEn: 'Patent searching: a start, and strategies',
    level: 'basic',
    outletIndex: 0,
    hours: 2,
    seats: [onsite(40, 23)],
    learner: true,
  },
  {
    topic: '商标注册实务与区分表使用', // ended yesterday: feedback and certificate
    titleEn: 'Registering a trade mark, and using the classification',
    level: 'basic',
    outletIndex: 1,
    day: -1,
    from: '20:00',
    hours: 3,
    seats: [onsite(30, 18)],
    learner: true,
  },
  {
    topic: '专利申请文件撰写基础', // on-site only
    titleEn: 'Drafting a patent application: the basics',
    level: 'basic',
    outletIndex: 4,
    day: 3,
    from: '13:30',
    hours: 3,
    seats: [onsite(50, 21)],
    asks: ['employer'],
  },
  {
    topic: '海外知识产权布局（PCT、马德里、海牙）', // online only
    titleEn: 'Protection abroad: PCT, Madrid and the Hague',
    level: 'intermediate',
    outletIndex: 5,
    day: 4,
    from: '19:00',
    hours: 2,
    seats: [online(300, 127)],
  },
  {
    topic: '知识产权质押融资与保险', // hybrid
    titleEn: 'IP pledge financing and insurance',
    level: 'intermediate',
    outletIndex: 2,
    day: 6,
    from: '14:00',
    hours: 2.5,
    seats: [onsite(40, 17), online(200, 64)],
    asks: ['employer', 'role'],
  },
  {
    topic: '专利挖掘与布局', // full, with a waitlist
    titleEn: 'Finding inventions and laying out patents',
    level: 'intermediate',
    outletIndex: 0,
    day: 5,
    from: '09:30',
    hours: 3,
    seats: [onsite(30, 30, 20, 6)],
  },
  {
    topic: '商业秘密保护与合规', // nearly full
    titleEn: 'Trade secrets: protection and compliance',
    level: 'intermediate',
    outletIndex: 0,
    day: 8,
    from: '13:30',
    hours: 3,
    seats: [onsite(36, 34)],
    asks: ['employer', 'industry'],
  },
  {
    topic: '专利导航与产业分析', // several parts
    titleEn: 'Patent landscaping and the analysis of industries',
    level: 'advanced',
    outletIndex: 1,
    day: 10,
    from: '09:00',
    hours: 3,
    parts: 3,
    seats: [onsite(24, 9)],
    asks: ['employer', 'role', 'industry'],
  },
  {
    topic: '知识产权价值评估', // with a fee
    titleEn: 'Valuing intellectual property',
    level: 'advanced',
    outletIndex: 5,
    day: 12,
    from: '09:30',
    hours: 6,
    seats: [onsite(20, 6)],
    feeYuan: 200,
  },
  {
    topic: '电商平台知识产权保护', // sign-up closed early
    titleEn: 'Protection on e-commerce platforms',
    level: 'basic',
    outletIndex: 3,
    day: 2,
    from: '14:00',
    hours: 2,
    seats: [onsite(30, 22)],
    state: 'closed',
  },
  {
    topic: '高价值专利培育', // a draft
    titleEn: 'Raising high-value patents',
    level: 'advanced',
    outletIndex: 0,
    day: 20,
    from: '09:30',
    hours: 3,
    seats: [onsite(30)],
    state: 'draft',
  },
  {
    topic: '中小学知识产权教育',
    titleEn: 'IP education in schools',
    level: 'basic',
    outletIndex: 4,
    day: 14,
    from: '09:30',
    hours: 2,
    seats: [onsite(60, 12)],
  },
  {
    topic: '数据产品知识产权登记',
    titleEn: 'Registering data products',
    level: 'intermediate',
    outletIndex: 2,
    day: 16,
    from: '13:30',
    hours: 2,
    seats: [online(200, 31)],
    asks: ['industry', 'district'],
  },
  {
    topic: '海外纠纷应对（337调查等）',
    titleEn: 'Disputes abroad: Section 337 and others',
    level: 'advanced',
    outletIndex: 3,
    day: 19,
    from: '14:00',
    hours: 3,
    seats: [onsite(40, 8), online(100, 15)],
  },
  {
    topic: '维权援助与纠纷调解',
    titleEn: 'Legal aid and mediation',
    level: 'basic',
    outletIndex: 1,
    day: 24,
    from: '13:30',
    hours: 2,
    seats: [onsite(40, 3)],
  },
]
