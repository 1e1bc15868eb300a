import { dotted } from '@/shared/lib/dotted'
import type { Words } from '@/shared/lib/language'

interface OversightText {
  ratings: string
  ratingsNote: string
  none: string
  noneText: string
  day: (day: string, level: string) => string
  notPublic: string
  removed: (reason: string) => string
  flagged: string
  unseen: string
  remove: string
  removeNote: string
  removeLabel: string
  removeDone: string
  units: string
  year: (year: number) => string
  total: string
  counts: (visits: number, consultations: number, trainings: number) => string
  rated: (count: number, mean: string | undefined) => string
  bad: (bad: number, right: number, unconfirmed: number) => string
  overdue: (count: number) => string
  toReview: (count: number) => string
  noUnits: string
}

export const oversightText: Words<OversightText> = {
  zh: {
    ratings: '收到的评价',
    ratingsNote:
      '评价人保密：满 5 人才一起列出，打乱先后，日期是公布那天的。差评的整改单另外送到。',
    none: '还没有公布的评价',
    noneText: '评价是自愿的，不评的不算好评，也不算差评。',
    day: (day, level) => dotted([day, level]),
    notPublic: '文字没有公开',
    removed: (reason) => `文字已依法移除：${reason}`,
    flagged: '同一部手机短时间里评了很多次',
    unseen: '窗口没有确认来过',
    remove: '依法移除文字',
    removeNote:
      '评价照常计数。文字和图片移除后不能恢复；原文的指纹和下面的理由留在存证里，公开可查。',
    removeLabel: '依据和理由',
    removeDone: '已移除',
    units: '各单位',
    year: (year) => `${year} 年`,
    total: '合计',
    counts: (visits, consultations, trainings) =>
      `窗口 ${visits}，咨询 ${consultations}，培训 ${trainings}`,
    rated: (count, mean) =>
      count === 0 ? '不到 5 人评' : mean ? `${count} 人评，平均 ${mean}` : `${count} 人评`,
    bad: (bad, right, unconfirmed) =>
      `差评 ${bad}，改好 ${right}${unconfirmed > 0 ? `，未确认 ${unconfirmed}` : ''}`,
    overdue: (count) => `超期 ${count}`,
    toReview: (count) => `等您决定 ${count}`,
    noUnits: '这一年还没有办结的服务',
  },
  en: {
    ratings: 'Ratings received',
    ratingsNote:
      'Raters are confidential: listed together from 5 people on, in no order, dated by that day. Repairs reach you separately.',
    none: 'No published ratings yet',
    noneText: 'Rating is voluntary. Who does not rate counts as nothing.',
    day: (day, level) => dotted([day, level]),
    notPublic: 'Words not public',
    removed: (reason) => `Words removed by law: ${reason}`,
    flagged: 'Many ratings from one phone in a short time',
    unseen: 'Visit not confirmed by a window',
    remove: 'Remove words by law',
    removeNote:
      'The rating still counts. Words and pictures cannot be brought back; their hash and the reason stay in the public log.',
    removeLabel: 'Basis and reason',
    removeDone: 'Removed',
    units: 'All units',
    year: (year) => String(year),
    total: 'Total',
    counts: (visits, consultations, trainings) =>
      `Visits ${visits}, questions ${consultations}, trainings ${trainings}`,
    rated: (count, mean) =>
      count === 0
        ? 'Fewer than 5 ratings'
        : mean
          ? `${count} ratings, mean ${mean}`
          : `${count} ratings`,
    bad: (bad, right, unconfirmed) =>
      `Bad ${bad}, put right ${right}${unconfirmed > 0 ? `, unconfirmed ${unconfirmed}` : ''}`,
    overdue: (count) => `Overdue ${count}`,
    toReview: (count) => `For you: ${count}`,
    noUnits: 'No service was finished this year',
  },
}
