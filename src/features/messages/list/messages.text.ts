import type { MessageKind } from '@/contract/messages/messages.schema'
import { capitalised } from '@/shared/lib/capitalised'
import type { Words } from '@/shared/lib/language'
import { consultationMessagesText } from './consultation-messages.text'
import type { MessageWords } from './message-words.types'
import { outletMessagesText } from './outlet-messages.text'
import { reportMessagesText } from './report-messages.text'
import { visitMessagesText } from './visit-messages.text'

export interface MessagesText {
  title: string
  none: string
  noneHint: string
  saved: string
  unread: string
  signIn: string
  signInHint: string
  sample: string
  about: (title: string, moment: string) => string
  /** A training whose record was deleted. */
  goneTraining: string
  /** Used while the outlet's name is not loaded. */
  outlet: string
  /** A visit whose record was deleted. */
  goneVisit: string
  queued: (number: number) => string
  question: (number: string) => string
  comma: string
  byKind: Record<MessageKind, MessageWords>
  /** A kind of a newer version. */
  unknownKind: MessageWords
  /** Introduces the words of the organiser. */
  organiser: string
  /** Introduces the words of the unit that answers. */
  unit: string
}

export const messagesText: Words<MessagesText> = {
  zh: {
    title: '我的消息',
    none: '还没有消息',
    noneHint: '报名以后，提醒、候补轮到、改期和取消都会写在这里。',
    saved: '没有网络，正在看上次存下的消息。',
    unread: '未读',
    signIn: '登录后看消息',
    signInHint: '消息是发给您本人的，所以要先登录。',
    sample: '示例',
    about: (title, moment) => `“${title}”，${moment}`,
    goneTraining: '一场已经不再保存的培训',
    outlet: '您约的网点',
    goneVisit: '一次办理',
    queued: (number) => `${number} 号`,
    question: (number) => `咨询 ${number}`,
    comma: '，',
    organiser: '主办单位说：',
    unit: '答复单位说：',
    unknownKind: {
      title: '有一条新消息',
      text: () => '这个版本还显示不了它的内容。请更新小程序再看，或打电话问。',
      next: '',
    },
    byKind: {
      reminder_day: {
        title: '明天有培训',
        text: ({ training }) => `${training}。来不了请尽早取消，座位好给别人。`,
        next: '看门票和地点',
      },
      reminder_hour: {
        title: '一小时后开始',
        text: ({ training }) => `${training}。入场时出示门票上的码。`,
        next: '看门票',
      },
      offer: {
        title: '候补轮到您了',
        text: ({ training, by, pastDue }) =>
          pastDue
            ? `${training}。${pastDue}。座位不再为您留着。`
            : `${training}。请在${by}确认，座位为您留到那时。夜里的时间没有算在内。`,
        next: '去确认，或放弃',
      },
      offer_over: {
        title: '留给您的座位过时放出了',
        text: ({ training }) =>
          `${training}。在约定的时间里没有收到您的确认。还有座位时可以再报名。`,
        next: '看还有没有座位',
      },
      changed: {
        title: '培训有变动',
        text: ({ training }) => `${training}。您的报名仍然有效。`,
        next: '看改了以后的安排',
      },
      called_off: {
        title: '培训取消了',
        text: ({ training }) => `${training}。不用再来，您不需要做什么。`,
        next: '看我的报名',
      },
      name_corrected: {
        title: '报名用的姓名更正了',
        text: ({ training }) => `${training}。名单、入场码和证书都用更正后的姓名。`,
        next: '看更正',
      },
      no_show: {
        title: '记了一次未到场',
        text: ({ training }) =>
          `${training}。没有您的签到记录。90 天内两次，候补时会排在别人后面。记错了可以申诉。`,
        next: '记错了，去申诉',
      },
      appeal_decided: {
        title: '您的申诉有结果了',
        text: ({ training }) => training + '。',
        next: '看结果',
      },
      certificate: {
        title: '证书发给您了',
        text: ({ training }) => `${training}。证书有编号，任何人都能用编号查真伪。`,
        next: '看证书',
      },
      feedback: {
        title: '说说这次培训',
        text: ({ training }) => `${training}。三个问题，不写名字给讲师看。`,
        next: '去评价',
      },
      used_it: {
        title: '培训的内容用上了吗',
        text: ({ training }) => `${training}。过去三个月了，一个问题，可以不答。`,
        next: '去回答',
      },
      ...consultationMessagesText.zh,
      ...visitMessagesText.zh,
      ...reportMessagesText.zh,
      ...outletMessagesText.zh,
    },
  },
  en: {
    title: 'Messages',
    none: 'No messages yet',
    noneHint: 'Once you sign up, reminders, offers from the waitlist and changes are told here.',
    saved: 'You are offline. These messages were read earlier.',
    unread: 'unread',
    signIn: 'Sign in to read messages',
    signInHint: 'They are for you alone, so we need to know who asks.',
    sample: 'Sample',
    about: (title, moment) => `“${title}”, ${moment}`,
    goneTraining: 'A training that is no longer kept',
    outlet: 'The outlet',
    goneVisit: 'A service',
    queued: (number) => `number ${number}`,
    question: (number) => `Question ${number}`,
    comma: ', ',
    organiser: 'The organiser says: ',
    unit: 'The unit says: ',
    unknownKind: {
      title: 'A new message',
      text: () => 'This version cannot show it. Please update the mini-program, or call us.',
      next: '',
    },
    byKind: {
      reminder_day: {
        title: 'A training tomorrow',
        text: ({ training }) =>
          `${training}. If you cannot come, give the seat back early, so that somebody else can have it.`,
        next: 'Ticket and place',
      },
      reminder_hour: {
        title: 'It begins in an hour',
        text: ({ training }) => `${training}. Show the code on your ticket at the door.`,
        next: 'Ticket',
      },
      offer: {
        title: 'There is a seat for you',
        text: ({ training, by, pastDue }) =>
          pastDue
            ? `${training}. ${capitalised(pastDue)}. The seat is no longer held for you.`
            : `${training}. Please confirm ${by}. It is held for you until then. The night was not counted in.`,
        next: 'Take it, or let it go',
      },
      offer_over: {
        title: 'The seat held for you is released',
        text: ({ training }) =>
          `${training}. You did not confirm in time. You can sign up again while there are seats.`,
        next: 'See whether there are seats',
      },
      changed: {
        title: 'A training has changed',
        text: ({ training }) => `${training}. You are still signed up.`,
        next: 'See the new plan',
      },
      called_off: {
        title: 'A training is called off',
        text: ({ training }) => `${training}. There is nothing you have to do.`,
        next: 'See my sign-up',
      },
      name_corrected: {
        title: 'The name on your sign-up was corrected',
        text: ({ training }) =>
          `${training}. The roster, your ticket and your certificate show the corrected name.`,
        next: 'See the correction',
      },
      no_show: {
        title: 'Noted as not come',
        text: ({ training }) =>
          `${training}. You were not checked in. Twice within 90 days puts you behind others on waitlists. If this is wrong, appeal.`,
        next: 'This is wrong: appeal',
      },
      appeal_decided: {
        title: 'Your appeal is decided',
        text: ({ training }) => `${training}.`,
        next: 'See the decision',
      },
      certificate: {
        title: 'Your certificate is there',
        text: ({ training }) => `${training}. Anybody can verify it by its number.`,
        next: 'See the certificate',
      },
      feedback: {
        title: 'How was the training',
        text: ({ training }) => `${training}. Three questions, shown without your name.`,
        next: 'Give feedback',
      },
      used_it: {
        title: 'Have you used what you learned',
        text: ({ training }) =>
          `${training}. Three months on: one question, and you need not answer.`,
        next: 'Answer',
      },
      ...consultationMessagesText.en,
      ...visitMessagesText.en,
      ...reportMessagesText.en,
      ...outletMessagesText.en,
    },
  },
}
