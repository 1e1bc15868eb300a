import type { Words } from '@/shared/lib/language'
import type { TextStanding } from './rate.model'

interface OwnRatingText {
  title: string
  rateThis: string
  over: string
  overNote: (days: number) => string
  given: (day: string) => string
  /** Shown once after sending; `repair` if a rectification was opened. */
  thanks: (repair: boolean) => string
  /** It is not published yet, and why. */
  together: string
  published: (day: string) => string
  cityWide: (day: string) => string
  changeable: (by: string) => string
  fixed: string
  change: string
  complain: string
  complainNote: string
  repair: string
  repairNote: string
  text: string
  contact: (contact: string) => string
  shown: Record<TextStanding, string>
  removed: (reason: string) => string
  missing: string
  missingNote: string
  toDone: string
  saved: string
}

export const ownRatingText: Words<OwnRatingText> = {
  zh: {
    title: '您的评价',
    rateThis: '评价这次服务',
    over: '现在不能评了',
    overNote: (days) => `办完超过 ${days} 天。没有评，不算好评，也不算差评。有新情况可以投诉。`,
    given: (day) => `${day} 评的`,
    thanks: (repair) =>
      repair
        ? '评价收到了。整改已经启动，看整改进度就知道单位什么时候收到。'
        : '评价收到了，谢谢您。',
    together:
      '还没有公布：满 5 人评了再一起公布，打乱先后，只写公布的日期，这样单位看不出是谁评的。最早在评价两天后。',
    published: (day) => `${day}和至少另外四人的评价一起公布了。`,
    cityWide: (day) => `${day}计入全市的数字。这一季评这家的不到 5 人，所以不单独公布。`,
    changeable: (by) => `${by}可以修改，之后不能改。`,
    fixed: '过了可以改的时间，不能再改。',
    change: '修改',
    complain: '有新情况，去投诉',
    complainNote: '一次办事只评一次。后来发生的事，投诉会有人答复。',
    repair: '看整改进度',
    repairNote: '单位怎么改，到哪一步了',
    text: '您写的',
    contact: (contact) => `您留给单位的联系方式：${contact}`,
    shown: {
      checking: '文字通过审查后，和评价一起公布，不带您的名字。',
      city: '评的人太少，文字没有公布，免得认出是您。',
      yes: '文字已公开，不带您的名字。',
      no: '文字没有公开：没有通过审查，或里面有个人信息。评价照常计数，被评价的单位看得到文字。',
      removed: '文字依法移除，评价照常计数。',
    },
    removed: (reason) => `移除的理由：${reason}`,
    missing: '没有找到这次办事',
    missingNote: '它不在您的名下，或链接不完整。',
    toDone: '我的评价和整改',
    saved: '没有网络，正在看上次存下的内容。',
  },
  en: {
    title: 'Your rating',
    rateThis: 'Rate this service',
    over: 'It cannot be rated any more',
    overNote: (days) =>
      `It was done over ${days} days ago. Without a rating it counts as nothing, good or bad. If something new happened, you can complain.`,
    given: (day) => `Given on ${day}`,
    thanks: (repair) =>
      repair
        ? 'Your rating has arrived. A repair is open: see there when the unit gets it.'
        : 'Your rating has arrived. Thank you.',
    together:
      'Not published yet: it waits until 5 people have rated, and is published with theirs, in no order and dated by that day, so that the unit cannot tell who rated. The second day after rating at the earliest.',
    published: (day) => `Published on ${day} with the ratings of at least four others.`,
    cityWide: (day) =>
      `Counted for the whole city on ${day}. Fewer than 5 people rated this place in the quarter, so it is not shown by itself.`,
    changeable: (by) => `You can change it ${by}.`,
    fixed: 'The time to change it is over; it is fixed.',
    change: 'Change it',
    complain: 'Something new happened: complain',
    complainNote: 'One rating for each service. What happened since is answered as a complaint.',
    repair: 'See the repair',
    repairNote: 'What the unit does, and where it stands',
    text: 'What you wrote',
    contact: (contact) => `How the unit may reach you: ${contact}`,
    shown: {
      checking:
        'If they pass the check, the words are published with the rating, without your name.',
      city: 'Too few people rated, so the words are not published: they might tell who you are.',
      yes: 'The words are public, without your name.',
      no: 'The words are not public: they did not pass the check, or have personal data in them. The rating counts, and the unit can read the words.',
      removed: 'The words were removed by law. The rating still counts.',
    },
    removed: (reason) => `Why they were removed: ${reason}`,
    missing: 'We did not find this',
    missingNote: 'It is not yours, or the link is not whole.',
    toDone: 'My ratings and repairs',
    saved: 'You are offline. This was saved earlier.',
  },
}
