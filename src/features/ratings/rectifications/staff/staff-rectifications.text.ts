import type {
  RectificationEventKind,
  RectificationStatus,
} from '@/contract/ratings/rectifications.schema'
import type { Words } from '@/shared/lib/language'
import type { StaffActionKind } from './staff-rectifications.model'

interface StaffRectificationsText {
  title: string
  detailTitle: string
  open: string
  done: string
  review: string
  all: string
  none: string
  noneText: string
  noneDone: string
  pieces: (count: string) => string
  status: Record<RectificationStatus, string>
  number: (number: string) => string
  rated: (day: string, level: string) => string
  round: (round: number) => string
  atOnce: string
  asked: string
  secret: string
  contact: string
  noContact: string
  flagged: string
  rating: string
  noWords: string
  clock: string
  contactRater: string
  contacted: (when: string) => string
  putRight: string
  fixed: (when: string) => string
  confirmBy: (by: string) => string
  complex: Record<'asked' | 'approved' | 'refused', string>
  story: string
  event: Record<RectificationEventKind, string>
  act: Record<StaffActionKind, string>
  label: Record<StaffActionKind, string>
  acts: string
  outcome: string
  how: { title: string; phone: string; message: string }
  decide: Record<'decide_complex' | 'decide_dispute', { title: string; yes: string; no: string }>
  choose: string
  didIt: string
}

export const staffRectificationsText: Words<StaffRectificationsText> = {
  zh: {
    title: '差评整改',
    detailTitle: '整改单',
    open: '在办',
    done: '已结束',
    review: '等主管决定',
    all: '全部',
    none: '没有在办的整改',
    noneText: '收到差评时，会马上出现在这里，1 个工作日内要联系。',
    noneDone: '还没有结束的整改',
    pieces: (count) => `${count} 件`,
    status: {
      open: '要整改',
      fixed: '等评价人确认',
      in_review: '等主管复核',
      with_supervisor: '退回两次，主管在办',
      confirmed: '评价人说改好了',
      unconfirmed: '没有回音，未确认',
      set_aside: '复核为误评或不实',
      reviewed: '主管结案',
      rerated: '评价人改了评价',
    },
    number: (number) => `编号 ${number}`,
    rated: (day, level) => `${day}送到，评价：${level}`,
    atOnce: '想马上被联系',
    round: (round) => `第 ${round} 轮`,
    asked: '申请了 15 个工作日',
    secret: '评价人保密：这里不显示是谁，也不显示几点评的。',
    contact: '评价人留的联系方式',
    noContact: '没有留电话。在这里写话，对方会收到。',
    flagged: '同一部手机短时间里评了很多次',
    rating: '评价的内容',
    noWords: '没有写文字',
    clock: '时限',
    contactRater: '联系评价人',
    contacted: (when) => `${when} 已联系`,
    putRight: '改好',
    fixed: (when) => `${when} 说改好了`,
    confirmBy: (by) => `${by}等评价人确认，没有回音就记为“未确认”`,
    complex: {
      asked: '申请了按复杂事项办，等主管决定',
      approved: '主管同意按复杂事项办，15 个工作日',
      refused: '主管没有同意按复杂事项办',
    },
    story: '经过',
    event: {
      opened: '差评启动整改',
      contacted: '联系了评价人',
      said: '评价人说',
      complex_asked: '申请按复杂事项办',
      complex_approved: '主管同意按复杂事项办',
      complex_refused: '主管没有同意',
      fixed: '说改好了',
      disputed: '认为误评或不实',
      dispute_upheld: '主管认定误评或不实',
      dispute_refused: '主管认定评价有效',
      confirmed: '评价人确认改好了',
      reopened: '评价人退回',
      passed_up: '退回两次，交给主管',
      overdue: '超期，已报主管',
      rescheduled: '放假安排公布，期限有变',
      closed_silent: '没有等到确认，结束',
      closed_by_review: '主管结案',
      rerated: '评价人改了评价',
    },
    act: {
      contact: '联系评价人',
      fix: '改好了',
      ask_complex: '申请 15 个工作日',
      dispute: '误评或不实',
      decide_complex: '决定期限',
      decide_dispute: '复核',
      close: '结案',
    },
    label: {
      contact: '写给评价人的话',
      fix: '怎么改的，评价人会看到',
      ask_complex: '为什么复杂，交主管决定',
      dispute: '为什么是误评或不实，由主管复核',
      decide_complex: '理由，双方都看得到',
      decide_dispute: '理由，双方都看得到',
      close: '为什么结案，双方都看得到',
    },
    acts: '还可以',
    outcome: '怎么处理的',
    how: { title: '怎么联系的', phone: '打了电话', message: '在这里留言' },
    decide: {
      decide_complex: { title: '给不给 15 个工作日', yes: '同意', no: '不同意' },
      decide_dispute: { title: '这条评价', yes: '是误评或不实，不计入', no: '有效，继续整改' },
    },
    choose: '请先选一项',
    didIt: '已记下',
  },
  en: {
    title: 'Repairs',
    detailTitle: 'Repair',
    open: 'Under way',
    done: 'Closed',
    review: 'For the supervisor',
    all: 'All',
    none: 'Nothing to put right',
    noneText: 'A bad rating shows here at once; contact is due within one working day.',
    noneDone: 'None is closed yet',
    pieces: (count) => `${count}`,
    status: {
      open: 'To put right',
      fixed: 'Waits for the rater',
      in_review: 'Waits for review',
      with_supervisor: 'Sent back twice: supervisor',
      confirmed: 'Put right, says the rater',
      unconfirmed: 'Nothing heard',
      set_aside: 'Mistaken or untrue',
      reviewed: 'Closed by the supervisor',
      rerated: 'The rating was changed',
    },
    number: (number) => `No. ${number}`,
    rated: (day, level) => `Arrived on ${day}. Rated: ${level}`,
    atOnce: 'Wants to be contacted at once',
    round: (round) => `Round ${round}`,
    asked: '15 working days asked for',
    secret: 'The rater is confidential: neither who nor the hour is shown.',
    contact: 'How the rater can be reached',
    noContact: 'No phone was left. Write here, and they get it.',
    flagged: 'Many ratings from one phone in a short time',
    rating: 'The rating',
    noWords: 'No words',
    clock: 'Due',
    contactRater: 'Contact the rater',
    contacted: (when) => `Contacted ${when}`,
    putRight: 'Put right',
    fixed: (when) => `Said to be put right ${when}`,
    confirmBy: (by) => `The rater may answer ${by}; else it counts as unconfirmed`,
    complex: {
      asked: '15 working days are asked for; the supervisor decides',
      approved: 'The supervisor gave 15 working days',
      refused: 'The supervisor gave no more time',
    },
    story: 'What happened',
    event: {
      opened: 'A bad rating opened this',
      contacted: 'The rater was contacted',
      said: 'The rater said',
      complex_asked: 'More time was asked for',
      complex_approved: 'More time was given',
      complex_refused: 'No more time was given',
      fixed: 'Said to be put right',
      disputed: 'Said to be mistaken or untrue',
      dispute_upheld: 'Found mistaken or untrue',
      dispute_refused: 'Found valid',
      confirmed: 'The rater confirmed',
      reopened: 'The rater sent it back',
      passed_up: 'Sent back twice: to the supervisor',
      overdue: 'Overdue: supervisors are told',
      rescheduled: 'Holidays announced: due on another day',
      closed_silent: 'Nothing was heard: closed',
      closed_by_review: 'Closed by the supervisor',
      rerated: 'The rating was changed',
    },
    act: {
      contact: 'Contact the rater',
      fix: 'It is put right',
      ask_complex: 'Ask for 15 working days',
      dispute: 'Mistaken or untrue',
      decide_complex: 'Decide on time',
      decide_dispute: 'Review',
      close: 'Close',
    },
    label: {
      contact: 'Words to the rater',
      fix: 'What was done; the rater reads it',
      ask_complex: 'Why it is complex; the supervisor decides',
      dispute: 'Why it is mistaken or untrue; the supervisor decides',
      decide_complex: 'The reason; both sides read it',
      decide_dispute: 'The reason; both sides read it',
      close: 'Why it is closed; both sides read it',
    },
    acts: 'You can also',
    outcome: 'How it was handled',
    how: { title: 'How', phone: 'By phone', message: 'In writing, here' },
    decide: {
      decide_complex: { title: '15 working days', yes: 'Yes', no: 'No' },
      decide_dispute: {
        title: 'This rating is',
        yes: 'mistaken or untrue, and not counted',
        no: 'valid, and the repair goes on',
      },
    },
    choose: 'Please choose one',
    didIt: 'Noted',
  },
}
