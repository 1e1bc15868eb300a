import type { Words } from '@/shared/lib/language'

interface AskText {
  title: string
  question: string
  hint: string
  missing: string
  topic: string
  class: string
  ipType: string
  district: string
  nothing: string
  guessed: string
  anonymous: string
  anonymousNote: string
  contact: string
  contactHint: string
  contactHidden: string
  /** What is done by the due time. */
  answer: string
  send: string
  /** In place of `send` where the question is an application. */
  apply: string
  sending: string
  fitting: string
  fittingNote: string
  helped: string
  helpedTitle: string
  helpedNote: string
  openGuide: string
  fold: string
  over: (day: string) => string
  askAgain: string
  mediation: string
  mediationNote: string
  notSent: string
  kept: string
}

export const askText: Words<AskText> = {
  zh: {
    title: '留言',
    question: '您的问题',
    hint: '用一两句话说您的问题',
    missing: '写一句再发，哪怕很短。',
    topic: '问哪方面',
    class: '属于哪类',
    ipType: '权利类型',
    district: '哪个区',
    nothing: '不确定',
    guessed: '按您写的猜的，可以改',
    anonymous: '匿名',
    anonymousNote: '答复的人看不到您是谁，答复只发到您的消息里',
    contact: '还可以怎么找您',
    contactHint: '电话或邮箱。不填也会在消息里答复您。',
    contactHidden: '匿名时不留联系方式，答复在“我的消息”里看。',
    answer: '答复',
    send: '提交留言',
    apply: '提交申请',
    sending: '正在发',
    fitting: '也许这里已有答案',
    fittingNote: '有用就不用留言了',
    helped: '这条帮到我了',
    helpedTitle: '太好了，这条留言没有发出',
    helpedNote: '草稿已经关掉。还有问题，随时再问。',
    openGuide: '看办事指南',
    fold: '收起',
    over: (day) => `这条只适用到 ${day}，已经过期。先问一问再用。`,
    askAgain: '再问一个',
    mediation: '要申请人民调解',
    mediationNote: '写明双方、事实和要求，先看看合不合适',
    notSent: '没收下。',
    kept: '您写的都还在。',
  },
  en: {
    title: 'Write to us',
    question: 'Your question',
    hint: 'In a sentence or two',
    missing: 'Write a few words first, however short.',
    topic: 'What it is about',
    class: 'Kind',
    ipType: 'Right',
    district: 'District',
    nothing: 'Not sure',
    guessed: 'guessed; change it',
    anonymous: 'Anonymous',
    anonymousNote: 'Those who answer do not see who you are. The answer comes as a message.',
    contact: 'How else to reach you',
    contactHint: 'A phone or an address. Without one, the answer comes as a message.',
    contactHidden: 'No contact is kept while you are anonymous. The answer comes as a message.',
    answer: 'answered',
    send: 'Send',
    apply: 'Submit',
    sending: 'Sending',
    fitting: 'Already answered?',
    fittingNote: 'no need to write then',
    helped: 'This helped me',
    helpedTitle: 'Good. Nothing was sent.',
    helpedNote: 'Your draft is closed. Ask again whenever you like.',
    openGuide: 'Open the guide',
    fold: 'Close',
    over: (day) => `This held until ${day} and is out of date. Ask before you rely on it.`,
    askAgain: 'Ask something else',
    mediation: 'Apply for mediation',
    mediationNote: 'Both sides, the facts, what you want; first see whether it fits',
    notSent: 'Not accepted.',
    kept: 'What you wrote is still here.',
  },
}
