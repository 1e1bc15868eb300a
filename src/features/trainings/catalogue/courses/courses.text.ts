import type { Words } from '@/shared/lib/language'

interface CoursesText {
  title: string
  lead: string
  running: string
  planned: string
  plannedNote: string
  past: (events: number) => string
  showPast: (events: number) => string
  hidePast: string
  isOver: string
  isPlanned: string
  courses: (count: number) => string
  provider: string
  kind: string
  fee: string
  date: string
  venue: string
  about: string
  none: string
  noneHint: string
}

export const coursesText: Words<CoursesText> = {
  zh: {
    title: '课程和往期活动',
    lead: '长期开放的课程、主办单位公布过的计划，和已经结束的活动。',
    running: '长期课程',
    planned: '公布过的计划',
    plannedNote: '时间待核实',
    past: (events) => `往期活动 ${events} 场`,
    showPast: (events) => `看往期活动 ${events} 场`,
    hidePast: '收起',
    isOver: '已结束',
    isPlanned: '是否举办待核实',
    courses: (count) => `${count} 门`,
    provider: '谁来办',
    kind: '类别',
    fee: '费用',
    date: '时间',
    venue: '地点',
    about: '说明',
    none: '还没有培训信息',
    noneHint: '可以打电话问，或看常见问题。',
  },
  en: {
    title: 'Courses and past events',
    lead: 'Courses that run all year, what organisers have planned, and events that are over.',
    running: 'All year',
    planned: 'Once announced',
    plannedNote: 'time to be verified',
    past: (events) => `${events} past events`,
    showPast: (events) => `Show ${events} past events`,
    hidePast: 'Hide',
    isOver: 'Over',
    isPlanned: 'to be confirmed',
    courses: (count) => `${count}`,
    provider: 'Held by',
    kind: 'Kind',
    fee: 'Fee',
    date: 'Date',
    venue: 'Place',
    about: 'About',
    none: 'No training is listed yet',
    noneHint: 'Call us, or read the common questions.',
  },
}
