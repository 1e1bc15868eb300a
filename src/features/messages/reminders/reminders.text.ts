import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Words } from '@/shared/lib/language'
import type { ConsentOutcome } from './reminders.model'

interface RemindersText {
  title: string
  kind: Record<MessageKind, string>
  left: (count: number) => string
  ask: string
  asking: string
  rule: string
  outcome: Record<ConsentOutcome, string>
  inboxOnly: string
  browser: string
}

export const remindersText: Words<RemindersText> = {
  zh: {
    title: '微信提醒',
    kind: {
      reminder_day: '开始前一天',
      reminder_hour: '开始前一小时',
      offer: '有名额留给您',
      offer_over: '名额没有留住',
      changed: '时间地点有变',
      called_off: '活动取消',
      no_show: '记了一次缺席',
      appeal_decided: '申诉有结果',
      certificate: '证书好了',
      feedback: '请您评价',
      used_it: '学的用上了吗',
      answered: '咨询有答复',
      asked_back: '请您补充',
      transferred: '咨询转了单位',
      raised: '答复期限有变',
      advanced: '申请有进展',
      handed_over: '转给 12345',
      overdue: '答复超期',
      silent: '咨询关闭',
      escalated: '单位超期',
      visit_day: '预约前一天',
      visit_hour: '预约前一小时',
      visit_called_off: '网点取消预约',
      visit_missed: '预约过了时段',
      turn_soon: '快到您了',
      turn: '叫到您的号',
      turn_passed: '过号',
      turn_void: '号作废',
      queue_delay: '要多等',
      rate_it: '办完了',
      contacted: '单位联系您',
      complex_decided: '整改期限有变',
      fixed: '等您确认整改',
      disputed: '评价在复核',
      rectification_closed: '整改结束',
      rectification_late: '整改超期',
      passed_up: '整改交主管',
      text_removed: '文字被移除',
    },
    left: (count) => (count > 0 ? `还能发 ${count} 条` : '没有同意'),
    ask: '让微信提醒我',
    asking: '正在询问',
    rule: '同意一次，微信能发一条，下次再问您。不管同不同意，消息都会到“我的消息”。',
    outcome: {
      given: '好的，到时微信会提醒您。',
      none: '没有同意。消息仍会到“我的消息”。',
      off: '您在微信里关掉了这类消息。要收的话，再点一次，在设置里打开。',
      on: '打开了。再点一次，微信就会问您。',
      failed: '微信这次没有问成。再点一次，或到“我的消息”里看。',
    },
    inboxOnly: '微信提醒还没有开通，消息都到“我的消息”，请记得去看。',
    browser: '浏览器里收不到微信提醒，消息都到“我的消息”。在微信小程序里可以开。',
  },
  en: {
    title: 'WeChat reminders',
    kind: {
      reminder_day: 'A day before',
      reminder_hour: 'An hour before',
      offer: 'A seat is held for you',
      offer_over: 'A seat was not kept',
      changed: 'Time or place has changed',
      called_off: 'Called off',
      no_show: 'An absence was counted',
      appeal_decided: 'Your appeal was decided',
      certificate: 'Your certificate is ready',
      feedback: 'Feedback, please',
      used_it: 'Did you use it?',
      answered: 'An answer',
      asked_back: 'More is needed',
      transferred: 'Passed to another unit',
      raised: 'A later due time',
      advanced: 'Your application moved on',
      handed_over: 'Passed to 12345',
      overdue: 'An answer is late',
      silent: 'A question closed',
      escalated: 'A unit is late',
      visit_day: 'A day before the visit',
      visit_hour: 'An hour before the visit',
      visit_called_off: 'The outlet calls off',
      visit_missed: 'A visit was missed',
      turn_soon: 'Soon your turn',
      turn: 'Your number is called',
      turn_passed: 'Your number moved back',
      turn_void: 'Your number is void',
      queue_delay: 'It takes longer',
      rate_it: 'Done',
      contacted: 'The unit got in touch',
      complex_decided: 'The time for a repair',
      fixed: 'A repair to confirm',
      disputed: 'A rating is reviewed',
      rectification_closed: 'A repair closed',
      rectification_late: 'A repair is late',
      passed_up: 'A repair with the supervisor',
      text_removed: 'Words were removed',
    },
    left: (count) => (count > 0 ? `${count} left` : 'Not agreed'),
    ask: 'Remind me in WeChat',
    asking: 'Asking',
    rule: 'Each yes lets WeChat send one message; then we ask again. Yes or no, all of them come to My messages.',
    outcome: {
      given: 'Done. WeChat will remind you.',
      none: 'You did not agree. They still come to My messages.',
      off: 'You have switched these off in WeChat. To get them, tap again and switch them on.',
      on: 'Switched on. Tap again, and WeChat asks you.',
      failed: 'WeChat did not ask this time. Tap again, or look in My messages.',
    },
    inboxOnly:
      'WeChat reminders are not set up yet. All messages come to My messages: please look there.',
    browser:
      'A browser gets no WeChat reminders. All messages come to My messages. You can switch reminders on in the mini-program.',
  },
}
