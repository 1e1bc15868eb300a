import type { Words } from '@/shared/lib/language'
import type { CaseActionName, FieldProblem } from './actions.model'

/** Values for the words of consequences. */
export interface ConsequenceDetails {
  /** Name of the selected unit, or ''. */
  unit: string
  /** Number of the case to merge into, or ''. */
  into: string
  /** The new deadline, formatted. */
  due: string
  /** Working days for a complex case. */
  complexDays: number
}

interface ActsText {
  acts: string
  name: Record<CaseActionName, string>
  note: Partial<Record<CaseActionName, string>>
  confirm: Record<CaseActionName, string>
  /** No action is available. */
  nothing: string
  /** Staff asked it themselves. */
  own: string
  /** Shown once the case has been handed over. */
  again: string
  busy: string
  done: Record<CaseActionName, string>
  consequences: Record<CaseActionName, (concerned: ConsequenceDetails) => string[]>
  problem: Record<FieldProblem, string>
  gone: string
  conflict: string
}

export const actionsText: Words<ActsText> = {
  zh: {
    acts: '办理',
    name: {
      claim: '接手',
      reply: '答复',
      ask_back: '请对方补充',
      transfer: '转给别的单位',
      raise: '转为复杂',
      merge: '合并',
      advance: '推进阶段',
      hand_over: '转 12345',
      number: '填 12345 的回复',
    },
    note: {
      ask_back: '缺了什么，一次问清；等对方时不计时',
      transfer: '不归这里管的，对方会看到原因',
      raise: '按复杂情况延长期限，对方会看到原因',
      merge: '同一人问了两次',
      advance: '受理、进行、结果',
      hand_over: '导出工单，由市民服务热线接着办',
      number: '编号，办理结果',
    },
    confirm: {
      claim: '接手',
      reply: '发出答复',
      ask_back: '发给对方',
      transfer: '确认转出',
      raise: '转为复杂',
      merge: '确认合并',
      advance: '确认',
      hand_over: '转出并生成工单',
      number: '保存',
    },
    nothing: '这件已经办完',
    own: '这件由别人来办',
    again: '再导出工单',
    busy: '正在办理',
    done: {
      claim: '已接手',
      reply: '已答复，对方会收到消息',
      ask_back: '已发给对方',
      transfer: '已转出，对方会收到消息',
      raise: '已转为复杂，对方会收到消息',
      merge: '已合并',
      advance: '已更新，对方会收到消息',
      hand_over: '已转给 12345',
      number: '已保存',
    },
    consequences: {
      claim: () => [],
      reply: () => [],
      ask_back: () => ['对方会收到消息。', '对方补充之前不计时，补充后接着算。'],
      transfer: ({ unit }) => [
        unit ? `转给${unit}后，您这里不能再办。` : '转出后，您这里不能再办。',
        '对方会看到转给了谁，和您写的原因。',
        '转错了，只能由新单位转回来。',
      ],
      raise: ({ due, complexDays }) => [
        due ? `改为 ${due}答复。` : `期限改为 ${complexDays} 个工作日。`,
        '对方会看到新的期限，和您写的原因。',
        '每件只能转一次，不能改回来。',
      ],
      merge: ({ into }) => [
        into ? `这一件关闭，内容并进 ${into}。` : '这一件关闭，内容并进选中的那件。',
        '对方会看到合并，以后在那一件里答复。',
        '合并后不能分开。',
      ],
      advance: () => ['对方会看到新的阶段，和您写的说明。', '阶段只能往前，不能退回。'],
      hand_over: () => [
        '由市民服务热线 12345 接着办。有了编号和结果，请您填回来。',
        '对方会看到已转给 12345。',
        '工单里有对方的问题和联系方式，只交给 12345，用完删掉。',
      ],
      number: () => ['对方会看到编号和结果。', '保存后不能改。'],
    },
    problem: {
      missing: '这里要填',
      unchosen: '请选一个',
      too_long: '太长了，请缩短一些',
      not_a_number: '4 到 40 位字母、数字或横线',
    },
    gone: '这件已经不能这样办：状态变了。写好的还在，请看最新的经过。',
    conflict: '刚才有变化，这一步没有做成。写好的还在，请看最新的经过再决定。',
  },
  en: {
    acts: 'Do',
    name: {
      claim: 'Take it',
      reply: 'Answer',
      ask_back: 'Ask for more',
      transfer: 'Pass to another unit',
      raise: 'Raise to complex',
      merge: 'Merge',
      advance: 'Next stage',
      hand_over: 'Hand to 12345',
      number: 'What 12345 said',
    },
    note: {
      ask_back: 'Ask for all that is missing at once; the clock stands still',
      transfer: 'Not yours to answer; the person sees why',
      raise: 'More time to answer; the person sees why',
      merge: 'The same person asked twice',
      advance: 'Accepted, under way, result',
      hand_over: 'A work order; the public hotline goes on with it',
      number: 'Its number and result',
    },
    confirm: {
      claim: 'Take it',
      reply: 'Send the answer',
      ask_back: 'Send',
      transfer: 'Pass it on',
      raise: 'Raise to complex',
      merge: 'Merge them',
      advance: 'Confirm',
      hand_over: 'Hand over, make the work order',
      number: 'Save',
    },
    nothing: 'Nothing is left to do',
    own: 'Somebody else handles it',
    again: 'The work order again',
    busy: 'Working',
    done: {
      claim: 'It is yours',
      reply: 'Answered; they are told',
      ask_back: 'Sent',
      transfer: 'Passed on; they are told',
      raise: 'Raised; they are told',
      merge: 'Merged',
      advance: 'Updated; they are told',
      hand_over: '12345 has it',
      number: 'Saved',
    },
    consequences: {
      claim: () => [],
      reply: () => [],
      ask_back: () => ['They get a message.', 'The clock stands still until they add to it.'],
      transfer: ({ unit }) => [
        unit ? `${unit} has it then; you cannot act on it.` : 'You cannot act on it then.',
        'They see who has it, and your reason.',
        'If it is wrong, only the other unit can pass it back.',
      ],
      raise: ({ due, complexDays }) => [
        due ? `It is then answered ${due}.` : `It is due in ${complexDays} working days then.`,
        'They see the new time, and your reason.',
        'This is done once and cannot be undone.',
      ],
      merge: ({ into }) => [
        into ? `This one closes and goes on in ${into}.` : 'This one closes and goes on there.',
        'They see it, and get the answer there.',
        'It cannot be undone.',
      ],
      advance: () => ['They see the new stage, and what you write.', 'Stages only go forward.'],
      hand_over: () => [
        'The public hotline 12345 goes on with it. Enter its number and result here.',
        'They see that 12345 has it.',
        'The work order has their question and contact: for 12345 only; delete it after.',
      ],
      number: () => ['They see the number and the result.', 'Once saved, neither can be changed.'],
    },
    problem: {
      missing: 'This is needed',
      unchosen: 'Please choose one',
      too_long: 'Too long: please shorten it',
      not_a_number: '4 to 40 letters, digits or hyphens',
    },
    gone: 'This cannot be done any more: its state changed. What you wrote is kept.',
    conflict: 'Something changed meanwhile, and this was not done. What you wrote is kept.',
  },
}
