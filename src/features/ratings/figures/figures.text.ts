import type { Words } from '@/shared/lib/language'

interface FiguresText {
  title: string
  all: string
  /** A mean always comes with the number of ratings. */
  count: (count: number, mean: string | undefined) => string
  year: (count: number, bad: number, right: number) => string
  since: (day: string) => string
  bad: string
  putRight: string
  /** No share of fewer than five. */
  putRightNote: (orders: number, share: number | undefined) => string
  unconfirmed: string
  unconfirmedNote: string
  open: string
  overdue: (count: number) => string
  reviewed: string
  setAside: string
  setAsideNote: string
  median: string
  days: (days: number) => string
  entries: (count: number) => string
  unseen: string
  unseenNote: string
  texts: string
  textsNote: string
  noTexts: string
  none: string
  noneNote: string
  log: string
  logNote: string
  notFound: string
  notFoundNote: string
}

const formatDays = (days: number) => (Number.isInteger(days) ? String(days) : days.toFixed(1))

export const figuresText: Words<FiguresText> = {
  zh: {
    title: '办过的人怎么说',
    all: '全部',
    count: (count, mean) => (mean ? `平均 ${mean}，${count} 人评` : `${count} 人评`),
    year: (count, bad, right) => `近 12 个月 ${count} 条，差评 ${bad} 条，已改好 ${right} 条。`,
    since: (day) =>
      `近 12 个月，从 ${day}起。评价满 5 人才一起公布，打乱先后，单位看不出是谁评的。`,
    bad: '差评',
    putRight: '已改好，评价的人确认过',
    putRightNote: (orders, share) =>
      `启动整改 ${orders} 件${share === undefined ? '' : `，改好 ${share}%`}`,
    unconfirmed: '未确认',
    unconfirmedNote: '单位说改好了，评价的人没有回音。不算已改好',
    open: '正在整改',
    overdue: (count) => `其中超期 ${count} 件`,
    reviewed: '主管结束',
    setAside: '复核不计',
    setAsideNote: '主管认定有误或不实，上面的数字里都没有',
    median: '从评价到改好，中位数',
    days: (days) => (days === 0 ? '当天' : `${formatDays(days)} 个工作日`),
    entries: (count) => `${count} 件`,
    unseen: '窗口没有确认的评价',
    unseenNote: '自己扫窗口的码来的，窗口没有确认。另外计数，不在上面的数字里',
    texts: '最近写的',
    textsNote: '通过审查的，不带姓名',
    noTexts: '还没有公开的文字。',
    none: '近 12 个月评的不到 5 人',
    noneNote: '满 5 人才公布，免得认出是谁评的。没有评，不算好评，也不算差评。',
    log: '评价存证',
    logNote: '每条评价和整改都有存证，改一条、删一条都查得出来',
    notFound: '没有找到这个网点或事项',
    notFoundNote: '链接可能不完整，或它已经下线。',
  },
  en: {
    title: 'What people say',
    all: 'All',
    count: (count, mean) => (mean ? `${mean} on average of ${count} ratings` : `${count} ratings`),
    year: (count, bad, right) =>
      `${count} ratings in 12 months, ${bad} of them bad, ${right} put right.`,
    since: (day) =>
      `12 months, from ${day}. Ratings are published together, of at least 5 people and in no order, so that nobody can tell who rated.`,
    bad: 'Bad ratings',
    putRight: 'Put right, says whoever rated',
    putRightNote: (orders, share) =>
      `of ${orders} opened${share === undefined ? '' : `, ${share}% put right`}`,
    unconfirmed: 'Unconfirmed',
    unconfirmedNote: 'The unit says it is put right, nobody answered. Not counted as put right',
    open: 'Being put right',
    overdue: (count) => `${count} of them overdue`,
    reviewed: 'Closed by the supervisor',
    setAside: 'Set aside by a review',
    setAsideNote: 'Found mistaken or untrue: in none of the figures above',
    median: 'From rating to repair, median',
    days: (days) => (days === 0 ? 'the same day' : `${formatDays(days)} working days`),
    entries: (count) => `${count}`,
    unseen: 'Ratings of unconfirmed visits',
    unseenNote:
      'They scanned the code of a window, which did not confirm it. In none of the figures above',
    texts: 'What they wrote lately',
    textsNote: 'checked, without names',
    noTexts: 'Nothing public was written yet.',
    none: 'Rated by fewer than 5 people in 12 months',
    noneNote:
      'From 5 on it is shown, so that nobody can tell who rated. No rating counts as nothing, good or bad.',
    log: 'The log of ratings',
    logNote: 'Each rating and repair is in it; whatever is changed or removed is found',
    notFound: 'We did not find this outlet or service',
    notFoundNote: 'The link may not be whole, or it is no longer here.',
  },
}
