import type { Words } from '@/shared/lib/language'

interface RateText {
  title: string
  question: string
  levels: string
  missing: string
  /** Shown for a bad level. */
  follows: string
  why: Record<'good' | 'fair' | 'poor', string>
  several: string
  aspects: string
  aspectsNote: string
  scale: string
  fold: string
  text: string
  hint: Record<'good' | 'fair' | 'poor', string>
  contact: string
  contactHint: string
  atOnce: string
  /** What it gives away. */
  atOnceNote: string
  small: (days: number, hours: number) => string
  send: string
  sending: string
  sendChange: string
  keep: string
  waiting: string
  refused: string
  kept: string
}

export const rateText: Words<RateText> = {
  zh: {
    title: '评价这次办事',
    question: '这次办得怎么样？',
    levels: '总体评价',
    missing: '先选一项，再提交。',
    follows:
      '提交后启动整改：单位下一个工作日 9:00 收到整改单，1 个工作日内联系您，改没改好由您确认。整改单上有您选的和写的。来的人少时，单位可能猜到是您。',
    why: { good: '哪里做得好', fair: '哪里可以更好', poor: '哪里没做好' },
    several: '可多选',
    aspects: '分项评价（选填）',
    aspectsNote: '每项一到五，再点一次就不选',
    scale: '1 非常不满意，5 非常满意',
    fold: '收起分项评价',
    text: '说说经过（选填）',
    hint: {
      good: '谁帮了您，哪一步省心',
      fair: '哪一步可以改',
      poor: '哪一步，发生了什么',
    },
    contact: '想让单位联系您，留电话',
    contactHint: '留了，被评价的单位就看得到。不留也会在“我的消息”里告诉您进展。',
    atOnce: '马上联系我',
    atOnceNote:
      '选了，单位现在就收到整改单，看得出是刚来过的人评的。不选，和别的整改单一起送到，看不出先后。',
    small: (days, hours) =>
      `一次办事评一次，办完 ${days} 天内可以评，${hours} 小时内可以改，之后不能改。工作人员看不到您是谁。评价满 5 人才一起公布，打乱先后，只写公布的日期。不评也不会算好评。文字通过审查后公开，请不要写姓名和电话。`,
    send: '提交评价',
    sending: '正在提交',
    sendChange: '提交修改',
    keep: '不改了',
    waiting: '评价还没发出，已存在这部手机上。有网后自动发出。',
    refused: '没收下。',
    kept: '您选的和写的都还在。',
  },
  en: {
    title: 'Rate this service',
    question: 'How did it go?',
    levels: 'On the whole',
    missing: 'Choose one of the five first.',
    follows:
      'Sending it opens a repair: the unit gets it at 9:00 of the next working day and contacts you within 1 working day. Whether it is put right, you say. The unit reads what you chose and wrote; where few people come, it may guess who you are.',
    why: { good: 'What was good', fair: 'What could be better', poor: 'What went wrong' },
    several: 'any number',
    aspects: 'Rate the parts (optional)',
    aspectsNote: 'One to five each. Tap again to take it back.',
    scale: '1 is very poor, 5 is very good',
    fold: 'Close the parts',
    text: 'What happened (optional)',
    hint: {
      good: 'Who helped, what was easy',
      fair: 'Which step could be better',
      poor: 'Which step, and what happened',
    },
    contact: 'To be called by the unit, leave a phone',
    contactHint:
      'The unit you rate can see it then. Without one, you are told how it goes in your messages.',
    atOnce: 'Contact me at once',
    atOnceNote:
      'If you choose this, the unit gets it now and can tell that it is of somebody who has just been there. If not, it arrives with all others, in no order.',
    small: (days, hours) =>
      `One rating for each service, within ${days} days; it can be changed for ${hours} hours, then it is fixed. Staff do not see who you are. Ratings are published together with those of at least four others, in no order, dated by that day. If you do not rate, it counts as nothing. Words that pass the check are public: leave out names and phone numbers.`,
    send: 'Send the rating',
    sending: 'Sending',
    sendChange: 'Send the change',
    keep: 'Keep it as it was',
    waiting: 'Your rating is not sent yet. Saved on this phone, sent when you are online.',
    refused: 'Not accepted.',
    kept: 'What you chose and wrote is still here.',
  },
}
