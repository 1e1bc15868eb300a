import type { MessageKind } from '@/contract/messages.schema'
import type { Words } from '@/shared/lib/language'

/** What a message can be about, in words. */
interface About {
  /** The training and when it begins: “商标注册实务”，12 月 10 日 14:00. */
  training: string
  /** The number of a consultation; '' of one that is not kept any more. */
  number: string
  /** Until when an offer is held, or an answer is due. */
  until: string
  /** That moment is over. */
  over: boolean
}

interface Said {
  title: string
  text: (about: About) => string
  /** What a tap leads to. */
  next: string
}

interface MessagesText {
  title: string
  none: string
  noneHint: string
  saved: string
  unread: string
  signIn: string
  signInHint: string
  signInAct: string
  sample: string
  about: (title: string, moment: string) => string
  /** A training that is not kept any more. */
  gone: string
  said: Record<MessageKind, Said>
  /** Before what the organiser wrote; before what those who answer a consultation wrote. */
  organiser: string
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
    signInAct: '登录',
    sample: '示例',
    about: (title, moment) => `“${title}”，${moment}`,
    gone: '一场已经不再保存的培训',
    organiser: '主办单位说：',
    unit: '答复单位说：',
    said: {
      reminder_day: {
        title: '明天有培训',
        text: ({ training }) => `${training}。来不了请尽早取消，把座位让给候补的人。`,
        next: '看门票和地点',
      },
      reminder_hour: {
        title: '一小时后开始',
        text: ({ training }) => `${training}。入场时出示门票上的码。`,
        next: '看门票',
      },
      offer: {
        title: '候补轮到您了',
        text: ({ training, until, over }) =>
          over
            ? `${training}。这个座位为您留到 ${until}，已经过了。`
            : `${training}。这个座位为您留到 ${until}，请在那之前确认。`,
        next: '去确认，或让给别人',
      },
      offer_over: {
        title: '留给您的座位已让给下一位',
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
        title: '说说今天的培训',
        text: ({ training }) => `${training}。三个问题，不写名字给讲师看。`,
        next: '去评价',
      },
      used_it: {
        title: '培训的内容用上了吗',
        text: ({ training }) => `${training}。过去三个月了，一个问题，可以不答。`,
        next: '去回答',
      },
      answered: {
        title: '您的咨询有答复了',
        text: ({ number }) => `咨询 ${number}。没解决可以重新打开，原记录保留。`,
        next: '看答复',
      },
      asked_back: {
        title: '请您补充几句',
        text: ({ number }) => `咨询 ${number}。答复单位还需要了解一些情况，等您补充时不计时。`,
        next: '去补充',
      },
      transferred: {
        title: '您的咨询转了单位',
        text: ({ number, until }) => `咨询 ${number}。由新的单位在 ${until} 前答复。`,
        next: '看进度',
      },
      raised: {
        title: '答复期限有变',
        text: ({ number, until }) => `咨询 ${number}。情况复杂，改为 ${until} 前答复。`,
        next: '看原因',
      },
      advanced: {
        title: '您的申请有进展',
        text: ({ number }) => `申请 ${number}。`,
        next: '看进度',
      },
      handed_over: {
        title: '您的咨询转给了 12345',
        text: ({ number }) => `咨询 ${number}。由市民服务热线接着办，结果也会写在这里。`,
        next: '看进度',
      },
      overdue: {
        title: '答复超期了',
        text: ({ number }) => `咨询 ${number}。已经催办，并报给了上级。急事请拨 12345。`,
        next: '看进度',
      },
      silent: {
        title: '咨询关闭了',
        text: ({ number }) =>
          `咨询 ${number}。答复后 10 个工作日没有收到您的回音。没解决可以重新打开。`,
        next: '看答复',
      },
      escalated: {
        title: '有一件咨询超期',
        text: ({ number }) => `${number}，单位还没有答复。`,
        next: '去处理',
      },
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
    signInAct: 'Sign in',
    sample: 'Sample',
    about: (title, moment) => `“${title}”, ${moment}`,
    gone: 'A training that is no longer kept',
    organiser: 'The organiser says: ',
    unit: 'The unit says: ',
    said: {
      reminder_day: {
        title: 'A training tomorrow',
        text: ({ training }) =>
          `${training}. If you cannot come, give the seat back early: somebody waits for it.`,
        next: 'Ticket and place',
      },
      reminder_hour: {
        title: 'It begins in an hour',
        text: ({ training }) => `${training}. Show the code on your ticket at the door.`,
        next: 'Ticket',
      },
      offer: {
        title: 'There is a seat for you',
        text: ({ training, until, over }) =>
          over
            ? `${training}. It was held for you until ${until}, which is over.`
            : `${training}. It is held for you until ${until}. Please confirm before then.`,
        next: 'Take it, or let it go',
      },
      offer_over: {
        title: 'Your seat went to the next one',
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
        title: 'How was it today',
        text: ({ training }) => `${training}. Three questions, shown without your name.`,
        next: 'Give feedback',
      },
      used_it: {
        title: 'Have you used what you learned',
        text: ({ training }) =>
          `${training}. Three months on: one question, and you need not answer.`,
        next: 'Answer',
      },
      answered: {
        title: 'Your question has an answer',
        text: ({ number }) =>
          `Question ${number}. If it is not solved, reopen it: all of it is kept.`,
        next: 'Read the answer',
      },
      asked_back: {
        title: 'A few more words, please',
        text: ({ number }) =>
          `Question ${number}. The unit needs to know more; meanwhile the clock stands still.`,
        next: 'Add to it',
      },
      transferred: {
        title: 'Another unit has your question',
        text: ({ number, until }) => `Question ${number}. It answers by ${until}.`,
        next: 'See where it stands',
      },
      raised: {
        title: 'It takes longer',
        text: ({ number, until }) =>
          `Question ${number}. It is complex: the answer is due ${until}.`,
        next: 'See why',
      },
      advanced: {
        title: 'Your application moved on',
        text: ({ number }) => `Application ${number}.`,
        next: 'See where it stands',
      },
      handed_over: {
        title: '12345 has your question',
        text: ({ number }) =>
          `Question ${number}. The public hotline goes on with it, and its result is told here too.`,
        next: 'See where it stands',
      },
      overdue: {
        title: 'The answer is late',
        text: ({ number }) =>
          `Question ${number}. We have pressed for it and told the supervisor. If it is urgent, call 12345.`,
        next: 'See where it stands',
      },
      silent: {
        title: 'A question was closed',
        text: ({ number }) =>
          `Question ${number}. Nothing was heard for 10 working days after the answer. You can reopen it.`,
        next: 'Read the answer',
      },
      escalated: {
        title: 'A unit is late',
        text: ({ number }) => `${number} has no answer yet.`,
        next: 'Look into it',
      },
    },
  },
}
