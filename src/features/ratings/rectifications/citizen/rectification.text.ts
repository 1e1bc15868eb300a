import type { RectificationStatus } from '@/contract/ratings/rectifications.schema'
import type { Words } from '@/shared/lib/language'
import type { TextAction } from './rectification.model'

interface RectificationText {
  title: string
  head: Record<RectificationStatus, string>
  /** Explains the status; undefined where the page does so anyway. */
  note: Record<RectificationStatus, string | undefined>
  /** What is done by the next due time. */
  next: Record<'contact' | 'fix' | 'confirm', string>
  yours: string
  late: string
  rated: (day: string, level: string) => string
  number: (number: string) => string
  /** It has not reached the unit yet. */
  arrives: (moment: string) => string
  repair: string
  reason: string
  complexWhy: (reason: string) => string
  own: string
  toRating: string
  /** What follows when nothing is chosen by the due time. */
  silence: (by: string) => string
  confirm: string
  confirmTitle: string
  confirmNote: string
  confirmYes: string
  confirmNo: string
  reopen: string
  reopenNote: string
  asks: Record<TextAction, { title: string; label: string }>
  say: string
  sayNote: string
  waiting: Record<TextAction, string>
  notFound: string
  notFoundNote: string
  toDone: string
}

export const rectificationText: Words<RectificationText> = {
  zh: {
    title: '整改进度',
    head: {
      open: '正在整改',
      fixed: '改好了吗？请您确认',
      in_review: '主管正在复核',
      with_supervisor: '交给主管来办',
      confirmed: '您确认改好了',
      unconfirmed: '没有等到您的确认',
      set_aside: '复核后不计入',
      reviewed: '主管结束了整改',
      rerated: '您改了评价，整改停止',
    },
    note: {
      open: undefined,
      fixed: undefined,
      in_review: '单位认为评价有误或不实，由主管复核，不由被评价的单位定。理由会写给您看。',
      with_supervisor: '退回两次，不再由原单位自己说了算，由主管来办。',
      confirmed: '整改结束，公开计为“已改好”。',
      unconfirmed: '期限内没有选，公开为“未确认”，不算满意，也不算已改好。',
      set_aside: '主管认定评价有误或不实，这次评价不计入公开的数字，整改结束。',
      reviewed: '公开计为“主管结束”，不算已改好。',
      rerated: '您在可以改的时间里改成了满意的评价，不再需要整改。',
    },
    next: {
      contact: '联系您',
      fix: '整改',
      confirm: '由您确认',
    },
    yours: '等您确认',
    late: '已超期',
    rated: (day, level) => `${day}的整改单，您的评价：${level}`,
    number: (number) => `编号 ${number}`,
    arrives: (moment) => `${moment}，单位和别的整改单一起收到，看不出先后。`,
    repair: '单位怎么改的',
    reason: '主管的理由',
    complexWhy: (reason) => `单位申请多要时间的理由：${reason}`,
    own: '您评价的',
    toRating: '看我的评价',
    silence: (by) => `${by}没选，公开为“未确认”，不算满意。退回后原记录保留，期限重算。`,
    confirm: '改好了',
    confirmTitle: '确认改好了？',
    confirmNote: '确认后整改结束，公开计为“已改好”。结束后不能再退回。',
    confirmYes: '改好了，结束整改',
    confirmNo: '再看看',
    reopen: '没改好，退回',
    reopenNote: '退回后原记录保留，期限重算。退回两次交给主管。',
    asks: {
      reopen: { title: '没改好，退回', label: '哪里没改好' },
      say: { title: '给单位留言', label: '说什么' },
    },
    say: '给单位留言',
    sayNote: '补充情况，或约方便的时间。单位看不到您是谁。',
    waiting: {
      reopen: '退回还没发出，已存在这部手机上。有网后自动发出。',
      say: '留言还没发出，已存在这部手机上。有网后自动发出。',
    },
    notFound: '没有找到这件整改',
    notFoundNote: '它不在您的名下，或链接不完整。',
    toDone: '我的评价和整改',
  },
  en: {
    title: 'Putting it right',
    head: {
      open: 'Being put right',
      fixed: 'Is it put right? You decide',
      in_review: 'The supervisor is reviewing it',
      with_supervisor: 'The supervisor has it',
      confirmed: 'You said it is put right',
      unconfirmed: 'We did not hear from you',
      set_aside: 'Reviewed: not counted',
      reviewed: 'Closed by the supervisor',
      rerated: 'You changed the rating',
    },
    note: {
      open: undefined,
      fixed: undefined,
      in_review:
        'The unit says the rating was a mistake or untrue. The supervisor decides, not the unit that was rated, and tells you why.',
      with_supervisor: 'It was sent back twice: now the supervisor sees to it, not the unit alone.',
      confirmed: 'It is closed, and counts as put right.',
      unconfirmed:
        'You did not choose in time. It is public as unconfirmed: neither as satisfied nor as put right.',
      set_aside:
        'The supervisor found the rating mistaken or untrue. It counts in no public figure, and this is closed.',
      reviewed: 'It counts as closed by the supervisor, not as put right.',
      rerated: 'You changed it to a better rating in time, so nothing has to be put right.',
    },
    next: {
      contact: 'you are contacted',
      fix: 'put right',
      confirm: 'you decide',
    },
    yours: 'You decide',
    late: 'Overdue',
    rated: (day, level) => `Of ${day}. Your rating: ${level}`,
    number: (number) => `No. ${number}`,
    arrives: (moment) => `The unit gets it ${moment}, with all others and in no order.`,
    repair: 'What the unit did',
    reason: 'The supervisor says',
    complexWhy: (reason) => `Why the unit asked for more time: ${reason}`,
    own: 'What you rated',
    toRating: 'See my rating',
    silence: (by) =>
      `If you do not choose ${by}, it is public as unconfirmed, not as satisfied. Sent back, all of it is kept and the time runs anew.`,
    confirm: 'It is put right',
    confirmTitle: 'Is it put right?',
    confirmNote: 'This is then closed and counts as put right. It cannot be sent back after that.',
    confirmYes: 'Yes, close it',
    confirmNo: 'Not yet',
    reopen: 'Send it back',
    reopenNote:
      'All of it is kept and the time runs anew. Sent back twice, it goes to the supervisor.',
    asks: {
      reopen: { title: 'Send it back', label: 'What is not right yet' },
      say: { title: 'Write to the unit', label: 'Your words' },
    },
    say: 'Write to the unit',
    sayNote: 'Add something, or say when you can be called. The unit does not see who you are.',
    waiting: {
      reopen: 'Not sent back yet. Saved on this phone, sent when you are online.',
      say: 'Your words are not sent yet. Saved on this phone, sent when you are online.',
    },
    notFound: 'We did not find this',
    notFoundNote: 'It is not yours, or the link is not whole.',
    toDone: 'My ratings and repairs',
  },
}
