import type { VisitCounts } from '@/contract/ratings/oversight.schema'
import type { Words } from '@/shared/lib/language'
import type { Period } from './dashboard.model'

interface DashboardText {
  title: string
  period: Record<Period, string>
  days: (from: string, until: string) => string
  sample: string
  use: string
  finished: (count: number) => string
  counts: Record<Exclude<keyof VisitCounts, 'finished'>, string>
  people: (count: number) => string
  byDay: string
  maximum: (count: number) => string
  waits: string
  calls: (count: number) => string
  none: string
  median: string
  ninthDecile: string
  minutes: (count: number) => string
  ratings: string
  rated: (rated: number, done: number) => string
  share: (share: number) => string
  noRatings: string
  mean: (mean: string, count: number) => string
  tooFew: (least: number) => string
  rectifications: string
  open: string
  overdue: string
  confirmed: string
  unconfirmed: string
  reviewed: string
  setAside: string
  pieces: (count: number) => string
  medianDays: string
  workingDays: (days: number) => string
  allRatings: string
}

export const dashboardText: Words<DashboardText> = {
  zh: {
    title: '本单位数据',
    period: { month: '30 天', quarter: '一季', year: '一年' },
    days: (from, until) => `${from} 到 ${until}`,
    sample: '示例',
    use: '来办的人',
    finished: (count) => `办完 ${count} 人次`,
    counts: {
      appointments: '预约',
      tickets: '取号',
      walkIns: '直接来',
      missed: '约了没来',
      cancelled: '自己取消',
      void: '过号作废',
      calledOff: '被我们取消',
      unseen: '自己扫码，窗口没确认',
    },
    people: (count) => `${count} 人次`,
    byDay: '每天办完',
    maximum: (count) => `最多 ${count} 人次`,
    waits: '取号后等多久',
    calls: (count) => `${count} 次叫号`,
    none: '这段时间没有叫过号',
    median: '一半的人不超过',
    ninthDecile: '十个人里九个不超过',
    minutes: (count) => `${count} 分钟`,
    ratings: '评价',
    rated: (rated, done) => `${done} 次服务，公布了 ${rated} 条评价`,
    share: (share) => `${share}%`,
    noRatings: '满 5 人评价才公布',
    mean: (mean, count) => `平均 ${mean}（${count} 条）`,
    tooFew: (least) => `不到 ${least} 条，不算平均`,
    rectifications: '差评整改',
    open: '在办',
    overdue: '其中已超期',
    confirmed: '对方说改好了',
    unconfirmed: '没有回音',
    reviewed: '主管结案',
    setAside: '复核为误评或不实',
    pieces: (count) => `${count} 件`,
    medianDays: '改好用时，中位数',
    workingDays: (days) => `${days} 个工作日`,
    allRatings: '看每条评价',
  },
  en: {
    title: 'Our figures',
    period: { month: '30 days', quarter: 'Quarter', year: 'Year' },
    days: (from, until) => `${from} to ${until}`,
    sample: 'Sample',
    use: 'Visits',
    finished: (count) => `${count} finished`,
    counts: {
      appointments: 'Appointments',
      tickets: 'Numbers',
      walkIns: 'Walk-ins',
      missed: 'Did not come',
      cancelled: 'Cancelled by them',
      void: 'Void',
      calledOff: 'Called off by us',
      unseen: 'Scanned the code, not confirmed by us',
    },
    people: (count) => `${count}`,
    byDay: 'Finished, by day',
    maximum: (count) => `${count} at most`,
    waits: 'Wait from number to call',
    calls: (count) => `${count} calls`,
    none: 'Nobody was called',
    median: 'Half waited no longer than',
    ninthDecile: 'Nine of ten no longer than',
    minutes: (count) => `${count} min`,
    ratings: 'Ratings',
    rated: (rated, done) => `${done} services, ${rated} ratings published`,
    share: (share) => `${share}%`,
    noRatings: 'Published from 5 people on',
    mean: (mean, count) => `Mean ${mean} (${count})`,
    tooFew: (least) => `Fewer than ${least}: no mean`,
    rectifications: 'Put right',
    open: 'Under way',
    overdue: 'Of these overdue',
    confirmed: 'Confirmed by them',
    unconfirmed: 'Nothing heard',
    reviewed: 'Closed by the supervisor',
    setAside: 'Set aside by the review',
    pieces: (count) => `${count}`,
    medianDays: 'Median time to put right',
    workingDays: (days) => `${days} working days`,
    allRatings: 'Each rating',
  },
}
