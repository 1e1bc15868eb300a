import type { SettingState } from '@/contract/facts/public-settings.schema'
import type { SettingName } from '@/contract/facts/public-settings.settings'
import type { SettingGroup } from './settings.model'
import type { Words } from '@/shared/lib/language'

interface SettingsText {
  title: string
  note: string
  group: Record<SettingGroup, string>
  name: Record<SettingName, string>
  unit: {
    workingDays: (count: number) => string
    days: (count: number) => string
    hours: (count: number) => string
    times: (count: number) => string
  }
  now: (value: string) => string
  coming: (day: string, value: string) => string
  waiting: (day: string, value: string) => string
  change: string
  publish: string
  refuse: string
  withdraw: string
  history: string
  noHistory: string
  builtIn: (value: string) => string
  step: (day: string, before: string, value: string) => string
  state: Record<SettingState, string>
  by: (day: string, mine: boolean) => string
  why: (reason: string) => string
  refused: (reason: string) => string
  value: string
  between: (min: string, max: string) => string
  from: string
  fromHint: string
  nothing: string
  reason: string
  reasonHint: string
  wrong: Record<'from' | 'reason', string>
  send: string
  whyRefuse: string
  done: Record<'propose' | 'publish' | 'refuse' | 'withdraw', string>
}

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`

export const settingsText: Words<SettingsText> = {
  zh: {
    title: '期限和限额',
    note: '市民看到的期限、时长和次数。改动由一位主管提出，另一位主管发布，从写明的那天起算；在那之前已经答应的，仍按原来的办。',
    group: { answering: '答复期限', rating: '评价', waitlist: '候补', limits: '每人的次数' },
    name: {
      answerEnquiry: '咨询的答复期限',
      answerSuggestion: '建议的答复期限',
      answerPraise: '表扬的答复期限',
      answerHelp: '求助的答复期限',
      answerComplaint: '投诉的答复期限',
      answerReport: '举报的答复期限',
      answerComplex: '复杂事项的答复期限',
      answerFactReport: '“与实际不符”的回告期限',
      closeAnswered: '答复后没有回音，多久关闭',
      rateWithin: '办完后多久内可以评价',
      changeRatingWithin: '评价多久内可以改',
      holdOffer: '候补名额最长留多久（只算白天）',
      questionsPerDay: '24 小时内可以提问',
      factReportsPerDay: '24 小时内可以反映不符',
      upcomingAppointments: '同时可以有几次预约',
    },
    unit: {
      workingDays: (count) => `${count} 个工作日`,
      days: (count) => `${count} 天`,
      hours: (count) => `${count} 小时`,
      times: (count) => `${count} 次`,
    },
    now: (value) => `现在 ${value}`,
    coming: (day, value) => `${day}起 ${value}`,
    waiting: (day, value) => `待发布：${day}起 ${value}`,
    change: '改',
    publish: '发布',
    refuse: '不同意',
    withdraw: '撤回',
    history: '历史',
    noHistory: '还没有改过。',
    builtIn: (value) => `最初 ${value}`,
    step: (day, before, value) => `${day}起，${before}改为${value}`,
    state: { waiting: '待发布', published: '已发布', refused: '不同意', withdrawn: '已撤回' },
    by: (day, mine) => (mine ? `您 ${day}提出` : `另一位主管 ${day}提出`),
    why: (reason) => `原因：${reason}`,
    refused: (reason) => `不同意：${reason}`,
    value: '改为',
    between: (min, max) => `${min}到${max}之间，和原来不同`,
    from: '从哪天起',
    fromHint: '最早明天。那天以前提交的，仍按原来的办。',
    nothing: '选日期',
    reason: '为什么改',
    reasonHint: '主管都能看到，一直保留。',
    wrong: {
      from: '请选明天或以后一年内的日期',
      reason: '请写原因',
    },
    send: '提出',
    whyRefuse: '为什么不同意',
    done: {
      propose: '已提出，等另一位主管发布',
      publish: '已发布，到那天生效',
      refuse: '已记下，没有发布',
      withdraw: '已撤回',
    },
  },
  en: {
    title: 'Due times and limits',
    note: 'Periods and limits that citizens see. One supervisor proposes a change, another publishes it, and it holds from the day stated. What was promised before keeps what held then.',
    group: {
      answering: 'Time to answer',
      rating: 'Ratings',
      waitlist: 'Waitlists',
      limits: 'Limits for a person',
    },
    name: {
      answerEnquiry: 'Answer to an enquiry',
      answerSuggestion: 'Answer to a suggestion',
      answerPraise: 'Answer to praise',
      answerHelp: 'Answer to a call for help',
      answerComplaint: 'Answer to a complaint',
      answerReport: 'Answer to a report',
      answerComplex: 'Answer to a complex case',
      answerFactReport: 'Outcome of a reported mistake',
      closeAnswered: 'An answer without reaction is closed after',
      rateWithin: 'A service can be rated within',
      changeRatingWithin: 'A rating can be changed within',
      holdOffer: 'A seat is held for the waitlist at most (by day)',
      questionsPerDay: 'Questions within 24 hours',
      factReportsPerDay: 'Reported mistakes within 24 hours',
      upcomingAppointments: 'Appointments ahead at one time',
    },
    unit: {
      workingDays: (count) => plural(count, 'working day'),
      days: (count) => plural(count, 'day'),
      hours: (count) => plural(count, 'hour'),
      times: (count) => plural(count, 'time'),
    },
    now: (value) => `Now ${value}`,
    coming: (day, value) => `From ${day}: ${value}`,
    waiting: (day, value) => `Not published yet: from ${day}, ${value}`,
    change: 'Change',
    publish: 'Publish',
    refuse: 'Refuse',
    withdraw: 'Withdraw',
    history: 'History',
    noHistory: 'It was never changed.',
    builtIn: (value) => `At first ${value}`,
    step: (day, before, value) => `From ${day}: ${before} becomes ${value}`,
    state: {
      waiting: 'Not published yet',
      published: 'Published',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
    },
    by: (day, mine) =>
      mine ? `Proposed by you on ${day}` : `Proposed by another supervisor on ${day}`,
    why: (reason) => `Why: ${reason}`,
    refused: (reason) => `Refused: ${reason}`,
    value: 'New value',
    between: (min, max) => `From ${min} to ${max}, and not as before`,
    from: 'From which day',
    fromHint: 'Tomorrow at the earliest. What was sent before keeps what held then.',
    nothing: 'Choose a day',
    reason: 'Why is it changed?',
    reasonHint: 'All supervisors can read it. It is kept.',
    wrong: {
      from: 'Tomorrow, or a day within a year',
      reason: 'Write why',
    },
    send: 'Propose',
    whyRefuse: 'Why not?',
    done: {
      propose: 'Proposed: another supervisor publishes it',
      publish: 'Published; it holds from that day',
      refuse: 'Noted; not published',
      withdraw: 'Withdrawn',
    },
  },
}
