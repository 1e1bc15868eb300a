import type { UsageReportForm } from '@/contract/trainings/learning.schema'
import type { NoShow } from '@/contract/trainings/trainings.schema'
import type { Words } from '@/shared/lib/language'
import type { Aspect } from './drafts.model'

interface FormWords {
  title: string
  question: string
  /** Who reads the answers, and that the form is voluntary. */
  note: string
  send: string
  sending: string
  done: string
  doneNote: string
  given: string
  givenNote: string
  no: string
  noNote: string
}

interface FormsText {
  feedback: FormWords
  use: FormWords
  appeal: FormWords
  aspect: Record<Aspect, string>
  levels: Record<5 | 4 | 3 | 2 | 1, string>
  choose: string
  used: Record<UsageReportForm['used'], string>
  usedLabel: string
  words: string
  wordsHint: Record<'feedback' | 'use' | 'appeal', string>
  appealWords: string
  appealMissing: string
  rule: string
  noShow: Record<NoShow, string>
  toRecord: string
  notSent: string
  kept: string
  notSignedUp: string
  notSignedUpNote: string
  toTrainings: string
  sample: string
}

export const formsText: Words<FormsText> = {
  zh: {
    feedback: {
      title: '评价培训',
      question: '这场培训怎么样？',
      note: '主办单位只看得到合计，不到五份不显示；您写的话不带姓名。不评也没有关系。',
      send: '提交评价',
      sending: '正在提交',
      done: '收到您的评价了，谢谢',
      doneNote: '主办单位会照着改进下一场。',
      given: '您已经评价过这一场',
      givenNote: '一场评一次。有新情况，可以打电话告诉我们。',
      no: '这一场现在不能评价',
      noNote: '签到参加过的培训，结束后可以评价。',
    },
    use: {
      title: '学的用上了吗',
      question: '三个月了，学的用上了吗？',
      note: '可以不答。主办单位只看得到合计，用来改进课程。',
      send: '提交',
      sending: '正在提交',
      done: '收到了，谢谢',
      doneNote: '您的回答会用来改进课程。',
      given: '您已经答过了',
      givenNote: '一场问一次。',
      no: '这一场现在不问',
      noNote: '培训结束 90 天后才会问一次，可以不答。',
    },
    appeal: {
      title: '申诉',
      question: '那天为什么没有来？',
      note: '主办单位会看到您的姓名和这段话。结果会发到“我的消息”。',
      send: '提交申诉',
      sending: '正在提交',
      done: '申诉已收到',
      doneNote: '有结果会发到“我的消息”。',
      given: '这一场已经申诉过',
      givenNote: '一场申诉一次。还有疑问，请打电话问主办单位。',
      no: '这一场没有记缺席',
      noNote: '没有什么要申诉的。',
    },
    aspect: { content: '内容', lecturer: '讲师', organisation: '组织安排' },
    levels: { 5: '非常满意', 4: '满意', 3: '基本满意', 2: '不满意', 1: '非常不满意' },
    choose: '请选一个',
    used: { yes: '用上了', partly: '用上一些', not_yet: '还没有' },
    usedLabel: '工作里用上了吗',
    words: '想说的话',
    wordsHint: {
      feedback: '哪里好，哪里要改',
      use: '用在哪里，还差什么',
      appeal: '比如：当天生病，或者来了但没有签上到',
    },
    appealWords: '情况说明',
    appealMissing: '请写几句情况',
    rule: '报了名没有来、也没有取消，会记一次缺席。90 天内两次，以后排候补时排在没有缺席的人后面，不影响直接报名。',
    noShow: {
      counted: '记了一次缺席',
      appealed: '申诉已提交，等主办单位回复',
      forgiven: '申诉成立，这次缺席不算了',
      upheld: '申诉没有成立，这次缺席照算',
    },
    toRecord: '看学习记录',
    notSent: '没有发出去',
    kept: '您写的都存在这部手机上，可以再发。',
    notSignedUp: '您没有报名这一场',
    notSignedUpNote: '可以看看别的培训。',
    toTrainings: '看培训',
    sample: '示例',
  },
  en: {
    feedback: {
      title: 'Feedback',
      question: 'How was this training?',
      note: 'The organiser sees sums only, and none below five answers; your words carry no name. You need not answer.',
      send: 'Send feedback',
      sending: 'Sending',
      done: 'We have your feedback. Thank you.',
      doneNote: 'The organiser will use it for the next one.',
      given: 'You have given feedback on this one',
      givenNote: 'Once per training. If something new came up, call us.',
      no: 'There is no feedback to give now',
      noNote: 'You can give it after a training that you checked in to.',
    },
    use: {
      title: 'Did you use it?',
      question: 'Three months on: did you use it?',
      note: 'You need not answer. The organiser sees sums only, to make the courses better.',
      send: 'Send',
      sending: 'Sending',
      done: 'We have your answer. Thank you.',
      doneNote: 'It will help to make the courses better.',
      given: 'You have answered this',
      givenNote: 'We ask once per training.',
      no: 'We do not ask about this one now',
      noNote: 'We ask once, 90 days after a training. You need not answer.',
    },
    appeal: {
      title: 'Appeal',
      question: 'Why could you not come?',
      note: 'The organiser sees your name and these words. The decision comes to My messages.',
      send: 'Send appeal',
      sending: 'Sending',
      done: 'We have your appeal',
      doneNote: 'The decision comes to My messages.',
      given: 'You have appealed here',
      givenNote: 'Once per training. For anything else, call the organiser.',
      no: 'No absence was counted here',
      noNote: 'There is nothing to appeal.',
    },
    aspect: { content: 'Content', lecturer: 'Lecturer', organisation: 'Organisation' },
    levels: {
      5: 'Very satisfied',
      4: 'Satisfied',
      3: 'Fairly satisfied',
      2: 'Dissatisfied',
      1: 'Very dissatisfied',
    },
    choose: 'Please choose one',
    used: { yes: 'Yes', partly: 'In part', not_yet: 'Not yet' },
    usedLabel: 'Do you use it at work?',
    words: 'Anything to add',
    wordsHint: {
      feedback: 'What was good, what should change',
      use: 'Where you use it, what is missing',
      appeal: 'For example: you were ill, or came and were not checked in',
    },
    appealWords: 'What happened',
    appealMissing: 'Please write a few words',
    rule: 'Not coming without cancelling counts as an absence. After two within 90 days you stand on waitlists behind those without. Signing up for free seats stays as it is.',
    noShow: {
      counted: 'An absence was counted',
      appealed: 'Appeal sent, waiting for the organiser',
      forgiven: 'Appeal granted: the absence does not count',
      upheld: 'Appeal not granted: the absence counts',
    },
    toRecord: 'My learning record',
    notSent: 'Not sent',
    kept: 'What you wrote is kept on this phone. You can send it again.',
    notSignedUp: 'You did not sign up for this one',
    notSignedUpNote: 'Look at other trainings.',
    toTrainings: 'Trainings',
    sample: 'Sample',
  },
}
