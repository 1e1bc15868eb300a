import type { RectificationEventKind } from '@/contract/ratings/rectifications.schema'
import type { Words } from '@/shared/lib/language'

interface EventsText {
  story: string
  round: (round: number) => string
  event: Record<RectificationEventKind, string>
  how: Record<'phone' | 'message', string>
}

/** What happened, all rounds of it. */
export const eventsText: Words<EventsText> = {
  zh: {
    story: '经过',
    round: (round) => `第 ${round} 轮`,
    event: {
      opened: '差评启动整改',
      contacted: '单位联系您',
      said: '您说',
      complex_asked: '单位申请按复杂事项办',
      complex_approved: '主管同意按复杂事项办',
      complex_refused: '主管没有同意按复杂事项办',
      fixed: '单位说改好了',
      disputed: '单位认为评价有误或不实',
      dispute_upheld: '主管认定评价有误或不实',
      dispute_refused: '主管认定评价有效，继续整改',
      confirmed: '您确认改好了',
      reopened: '您退回，没改好',
      passed_up: '退回两次，交给主管',
      overdue: '超期，已报主管',
      rescheduled: '放假安排公布，期限有变',
      closed_silent: '没有等到确认，结束',
      closed_by_review: '主管结束了整改',
      rerated: '您改了评价',
    },
    how: { phone: '打了电话', message: '留了话' },
  },
  en: {
    story: 'What happened',
    round: (round) => `Round ${round}`,
    event: {
      opened: 'A bad rating opened this',
      contacted: 'The unit got in touch',
      said: 'You said',
      complex_asked: 'The unit asked for more time',
      complex_approved: 'The supervisor gave more time',
      complex_refused: 'The supervisor gave no more time',
      fixed: 'The unit says it is put right',
      disputed: 'The unit says it was a mistake or untrue',
      dispute_upheld: 'The supervisor found it mistaken or untrue',
      dispute_refused: 'The supervisor found it valid: it goes on',
      confirmed: 'You said it is put right',
      reopened: 'You sent it back',
      passed_up: 'Sent back twice: to the supervisor',
      overdue: 'Overdue: supervisors are told',
      rescheduled: 'Holidays announced: due on another day',
      closed_silent: 'Nothing was heard: closed',
      closed_by_review: 'Closed by the supervisor',
      rerated: 'You changed the rating',
    },
    how: { phone: 'called', message: 'wrote' },
  },
}
