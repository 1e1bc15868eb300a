import type { Words } from '@/shared/lib/language'
import type { Step } from './rectification.model'

/** Moments in words. */
interface TimeWords {
  /** 今天 9:40. */
  when: (moment: string) => string
  /** 周二 17:00 前, over or not. */
  by: (due: string) => string
  /** The same; if it is over, it says so. */
  due: (due: string) => string
}

interface StepsText {
  step: Record<Step['of'], (days: number) => string>
  says: (says: Step['says'], words: TimeWords) => string
}

export const stepsText: Words<StepsText> = {
  zh: {
    step: {
      contact: (days) => `${days} 个工作日内联系您`,
      simple: (days) => `${days} 个工作日内整改，简单事项`,
      complex: (days) => `${days} 个工作日，复杂事项`,
    },
    says: (says, { when, by, due }) => {
      switch (says.what) {
        case 'contacted':
          return `${when(says.at)} ${says.how === 'phone' ? '已电话联系' : '已留言联系'}，${says.inTime ? '按时' : '晚了'}`
        case 'waits':
          return `${when(says.at)} 单位说已改好，等您确认\n期限 ${by(says.due)}`
        case 'fixed':
          return `${when(says.at)} 改好，期限 ${by(says.due)}`
        case 'due':
          return due(says.due)
        case 'late':
          return `${due(says.due)}，已报主管`
        case 'over':
          return '没有走到这一步'
        case 'not_needed':
          return '这件不用'
        case 'now_complex':
          return '主管同意改按复杂事项办'
        case 'asked':
          return '单位申请按复杂事项办，等主管决定'
        case 'refused':
          return '单位申请过，主管没有同意'
        case 'in_review':
          return '复核期间先等结果'
        case 'passed_up':
          return '由主管来办'
      }
    },
  },
  en: {
    step: {
      contact: (days) => `You are contacted within ${days} working day`,
      simple: (days) => `Put right within ${days} working days`,
      complex: (days) => `${days} working days if it is complex`,
    },
    says: (says, { when, by, due }) => {
      switch (says.what) {
        case 'contacted':
          return `${says.how === 'phone' ? 'Called' : 'Wrote'} ${when(says.at)}, ${says.inTime ? 'in time' : 'late'}`
        case 'waits':
          return `The unit says it is done (${when(says.at)}), you decide\nDue ${by(says.due)}`
        case 'fixed':
          return `Done ${when(says.at)}, due ${by(says.due)}`
        case 'due':
          return due(says.due)
        case 'late':
          return `${due(says.due)}. Supervisors are told`
        case 'over':
          return 'It did not come to this'
        case 'not_needed':
          return 'Not needed here'
        case 'now_complex':
          return 'The supervisor agreed that it is complex'
        case 'asked':
          return 'The unit asked for this, the supervisor decides'
        case 'refused':
          return 'The unit asked for this, the supervisor said no'
        case 'in_review':
          return 'Waits for the review'
        case 'passed_up':
          return 'The supervisor sees to it'
      }
    },
  },
}
