import type { MessageKind } from '@/contract/messages/messages.schema'
import type { Words } from '@/shared/lib/language'
import type { MessageWords } from './message-words.types'

type Kind = Extract<
  MessageKind,
  | 'visit_day'
  | 'visit_hour'
  | 'visit_called_off'
  | 'visit_hours_changed'
  | 'visit_missed'
  | 'turn_soon'
  | 'turn'
  | 'turn_passed'
  | 'turn_void'
  | 'queue_delay'
  | 'rate_it'
  | 'contacted'
  | 'complex_decided'
  | 'fixed'
  | 'disputed'
  | 'rectification_closed'
  | 'rectification_late'
  | 'repair_due_set'
  | 'passed_up'
  | 'text_removed'
>

/** Messages about visits, ratings, and rectifications. */
export const visitMessagesText: Words<Record<Kind, MessageWords>> = {
  zh: {
    visit_day: {
      title: '明天有预约',
      text: ({ visit }) =>
        `${visit}。要带的材料在预约里，没有网也能看。来不了请取消，时段随即放出。`,
      next: '看预约和材料',
    },
    visit_hour: {
      title: '一小时后是您的预约',
      text: ({ visit }) => `${visit}。到了扫窗口的码，或把您的码给工作人员扫。`,
      next: '看预约',
    },
    visit_called_off: {
      title: '网点取消了您的预约',
      text: ({ visit }) => `${visit}。您不用做什么，可以另选时段。`,
      next: '另选时段',
    },
    visit_hours_changed: {
      title: '窗口改了开放时间，您的预约保留',
      text: ({ visit }) =>
        `${visit}。这个时段不在窗口现在的开放时间内，您的预约仍然有效。去之前可以先打电话问问，也可以改约。`,
      next: '看我的预约',
    },
    visit_missed: {
      title: '预约的时段过了',
      text: ({ visit }) => `${visit}。没有到场的记录。还要办可以再约。`,
      next: '再约一次',
    },
    turn_soon: {
      title: '快到您了',
      text: ({ visit }) => `${visit}。前面不多了，请回到网点等候。`,
      next: '看排号',
    },
    turn: {
      title: '请到窗口',
      text: ({ visit }) => `${visit}。叫到您的号了。`,
      next: '看是哪个窗口',
    },
    turn_passed: {
      title: '您的号往后排了',
      text: ({ visit }) => `${visit}。叫号时您不在，往后排两位，只排一次。`,
      next: '看排号',
    },
    turn_void: {
      title: '您的号作废了',
      text: ({ visit }) => `${visit}。第二次叫号您也不在。还要办请重新取号。`,
      next: '重新取号',
    },
    queue_delay: {
      title: '要多等一会儿',
      text: ({ visit }) => `${visit}。网点说了原因。`,
      next: '看排号',
    },
    rate_it: {
      title: '办完了',
      text: ({ visit }) => `${visit}。想评价可以评，不评也不会算好评。`,
      next: '去评价',
    },
    contacted: {
      title: '单位联系您了',
      text: ({ number }) => `整改 ${number}。单位在这里给您留了话，或者打过电话。`,
      next: '看整改进度',
    },
    complex_decided: {
      title: '整改期限有变',
      text: ({ number }) => `整改 ${number}。单位申请按复杂事项办，主管作了决定。`,
      next: '看期限',
    },
    fixed: {
      title: '单位说改好了',
      text: ({ number, by }) => `整改 ${number}。改没改好由您说了算${by && `，请在${by}选`}。`,
      next: '去确认或退回',
    },
    disputed: {
      title: '单位对您的评价有不同意见',
      text: ({ number }) => `整改 ${number}。由主管复核，不由被评价的单位定。`,
      next: '看进度',
    },
    rectification_closed: {
      title: '整改结束了',
      text: ({ number }) => `整改 ${number}。结果和理由都在里面。`,
      next: '看结果',
    },
    repair_due_set: {
      title: '整改期限有变',
      text: ({ number, by }) => `整改 ${number}。放假安排公布了，改为${by}改好。`,
      next: '看期限',
    },
    rectification_late: {
      title: '整改超期了',
      text: ({ number }) => `整改 ${number}。答应的时间过了，已通知主管。`,
      next: '看进度',
    },
    passed_up: {
      title: '整改交给了主管',
      text: ({ number }) => `整改 ${number}。退回两次，由主管来办。`,
      next: '看进度',
    },
    text_removed: {
      title: '您评价里的文字被移除了',
      text: () => '依法移除，评价本身照常计数。理由写在评价里。',
      next: '看理由',
    },
  },
  en: {
    visit_day: {
      title: 'An appointment tomorrow',
      text: ({ visit }) =>
        `${visit}. What to bring is with the appointment, also offline. If you cannot come, cancel: somebody else may need it.`,
      next: 'Appointment and papers',
    },
    visit_hour: {
      title: 'Your appointment is in an hour',
      text: ({ visit }) => `${visit}. Scan the code at the window, or show yours to the staff.`,
      next: 'See the appointment',
    },
    visit_called_off: {
      title: 'The outlet called off your appointment',
      text: ({ visit }) =>
        `${visit}. There is nothing you have to do. You can choose another time.`,
      next: 'Choose another time',
    },
    visit_hours_changed: {
      title: 'The window changed its hours; your appointment stands',
      text: ({ visit }) =>
        `${visit}. This time is outside the window's present hours, and your appointment still stands. You can call before you go, or choose another time.`,
      next: 'See my appointment',
    },
    visit_missed: {
      title: 'Your appointment is over',
      text: ({ visit }) => `${visit}. Nobody noted that you came. You can book again.`,
      next: 'Book again',
    },
    turn_soon: {
      title: 'It is soon your turn',
      text: ({ visit }) => `${visit}. Only a few are ahead of you: please come back to the outlet.`,
      next: 'See my number',
    },
    turn: {
      title: 'Please come to the window',
      text: ({ visit }) => `${visit}. Your number is called.`,
      next: 'See which window',
    },
    turn_passed: {
      title: 'Your number moved back',
      text: ({ visit }) => `${visit}. You were called and not there. It moves back by two, once.`,
      next: 'See my number',
    },
    turn_void: {
      title: 'Your number is void',
      text: ({ visit }) =>
        `${visit}. You were called twice and not there. Take a new one if you still need it.`,
      next: 'Take a new number',
    },
    queue_delay: {
      title: 'It takes longer today',
      text: ({ visit }) => `${visit}. The outlet says why.`,
      next: 'See my number',
    },
    rate_it: {
      title: 'Done',
      text: ({ visit }) => `${visit}. You can rate it. If you do not, it counts as nothing.`,
      next: 'Rate it',
    },
    contacted: {
      title: 'The unit got in touch',
      text: ({ number }) => `Repair ${number}. The unit left you a word here, or called.`,
      next: 'See the repair',
    },
    complex_decided: {
      title: 'The time for the repair',
      text: ({ number }) =>
        `Repair ${number}. The unit asked for more time, and the supervisor decided.`,
      next: 'See the time',
    },
    fixed: {
      title: 'The unit says it is repaired',
      text: ({ number, by }) => `Repair ${number}. Whether it is, you say${by && `, ${by}`}.`,
      next: 'Confirm, or send it back',
    },
    disputed: {
      title: 'The unit disagrees with your rating',
      text: ({ number }) =>
        `Repair ${number}. The supervisor reviews it, not the unit that was rated.`,
      next: 'See the repair',
    },
    rectification_closed: {
      title: 'The repair is closed',
      text: ({ number }) => `Repair ${number}. How it ended, and why, stands there.`,
      next: 'See how',
    },
    repair_due_set: {
      title: 'A repair is due at another time',
      text: ({ number, by }) => `Repair ${number}. The holidays are announced: it is due ${by}.`,
      next: 'See the due time',
    },
    rectification_late: {
      title: 'A repair is overdue',
      text: ({ number }) =>
        `Repair ${number}. The time that was promised is over. Supervisors are told.`,
      next: 'See the repair',
    },
    passed_up: {
      title: 'A repair is with the supervisor',
      text: ({ number }) => `Repair ${number}. It was sent back twice.`,
      next: 'See the repair',
    },
    text_removed: {
      title: 'Words of your rating were removed',
      text: () => 'Removed by law. The rating itself still counts. The reason stands with it.',
      next: 'See the reason',
    },
  },
}
