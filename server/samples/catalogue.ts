import type { ProfileField } from '@/contract/people/identity.schema'
import type { Level, TrainingState, Way } from '@/contract/trainings/trainings.schema'

/** A training that never was. Days count from today in Shanghai; the rest is said once for all. */
export interface Sample {
  /** One of the topics of the facts: its title too. */
  topic: string
  titleEn: string
  level: Level
  /** The how-manieth of the bases. */
  base: number
  /** Without it: in half an hour. */
  day?: number
  /** HH:MM in Shanghai. */
  from?: string
  hours: number
  /** Meetings, a day apart. */
  parts?: number
  seats: { way: Way; capacity: number; waitlist: number; enrolled?: number; waiting?: number }[]
  state?: TrainingState
  feeYuan?: number
  asks?: ProfileField[]
  /** The sample learner has a seat. */
  learner?: boolean
}

const onsite = (capacity: number, enrolled = 0, waitlist = 20, waiting = 0) =>
  ({ way: 'onsite', capacity, waitlist, enrolled, waiting }) as const
const online = (capacity: number, enrolled = 0, waitlist = 100) =>
  ({ way: 'online', capacity, waitlist, enrolled }) as const

/** As varied as trainings are: what each is there to show stands beside it. */
export const catalogue: Sample[] = [
  {
    topic: '专利检索入门与检索策略', // a seat of one's own, to be checked in with at once
    titleEn: 'Patent searching: a start, and strategies',
    level: 'basic',
    base: 0,
    hours: 2,
    seats: [onsite(40, 23)],
    learner: true,
  },
  {
    topic: '商标注册实务与区分表使用', // over since yesterday: feedback and certificate
    titleEn: 'Registering a trade mark, and using the classification',
    level: 'basic',
    base: 1,
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
    base: 4,
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
    base: 5,
    day: 4,
    from: '19:00',
    hours: 2,
    seats: [online(300, 127)],
  },
  {
    topic: '知识产权质押融资与保险', // hybrid
    titleEn: 'IP pledge financing and insurance',
    level: 'intermediate',
    base: 2,
    day: 6,
    from: '14:00',
    hours: 2.5,
    seats: [onsite(40, 17), online(200, 64)],
    asks: ['employer', 'role'],
  },
  {
    topic: '专利挖掘与布局', // full, and people wait
    titleEn: 'Finding inventions and laying out patents',
    level: 'intermediate',
    base: 0,
    day: 5,
    from: '09:30',
    hours: 3,
    seats: [onsite(30, 30, 20, 6)],
  },
  {
    topic: '商业秘密保护与合规', // nearly full
    titleEn: 'Trade secrets: protection and compliance',
    level: 'intermediate',
    base: 0,
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
    base: 1,
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
    base: 5,
    day: 12,
    from: '09:30',
    hours: 6,
    seats: [onsite(20, 6)],
    feeYuan: 200,
  },
  {
    topic: '电商平台知识产权保护', // closed before its time
    titleEn: 'Protection on e-commerce platforms',
    level: 'basic',
    base: 3,
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
    base: 0,
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
    base: 4,
    day: 14,
    from: '09:30',
    hours: 2,
    seats: [onsite(60, 12)],
  },
  {
    topic: '数据产品知识产权登记',
    titleEn: 'Registering data products',
    level: 'intermediate',
    base: 2,
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
    base: 3,
    day: 19,
    from: '14:00',
    hours: 3,
    seats: [onsite(40, 8), online(100, 15)],
  },
  {
    topic: '维权援助与纠纷调解',
    titleEn: 'Legal aid and mediation',
    level: 'basic',
    base: 1,
    day: 24,
    from: '13:30',
    hours: 2,
    seats: [onsite(40, 3)],
  },
]
