import type { Words } from '@/shared/lib/language'
import type { Problem } from './draft-problems.model'

export const problemText: Words<{ problem: (problem: Problem) => string }> = {
  zh: { problem: problemInChinese },
  en: { problem: problemInEnglish },
}

function problemInChinese(problem: Problem): string {
  switch (problem.kind) {
    case 'missing':
      return '这里要填'
    case 'number':
      return `请填 ${problem.from} 到 ${problem.to} 的整数`
    case 'end_before_start':
      return '结束要晚于开始'
    case 'overlap':
      return '要晚于上一次的结束'
    case 'past':
      return '这个时间已经过了'
    case 'closes_after_end':
      return '报名截止不能晚于结束'
    case 'cancel_after_start':
      return '退名额截止不能晚于开始'
    case 'https':
      return '网址要以 https:// 开头，中间没有空格'
    case 'too_many':
      return `最多 ${problem.max} 项`
    case 'too_long':
      return `每项最多 ${problem.max} 个字`
    case 'below_enrolled':
      return `已有 ${problem.count} 人占着名额，不能比这少`
    case 'below_waiting':
      return `有 ${problem.count} 人在候补，不能比这少`
  }
}

function problemInEnglish(problem: Problem): string {
  switch (problem.kind) {
    case 'missing':
      return 'This is needed'
    case 'number':
      return `A whole number from ${problem.from} to ${problem.to}`
    case 'end_before_start':
      return 'It has to end after it begins'
    case 'overlap':
      return 'It has to begin after the meeting before it ends'
    case 'past':
      return 'This time is over'
    case 'closes_after_end':
      return 'Sign-up cannot close after the end'
    case 'cancel_after_start':
      return 'Seats cannot be given back after it begins'
    case 'https':
      return 'An address begins with https:// and has no spaces'
    case 'too_many':
      return `${problem.max} at most`
    case 'too_long':
      return `${problem.max} characters for each at most`
    case 'below_enrolled':
      return `${problem.count} people have seats; there cannot be fewer`
    case 'below_waiting':
      return `${problem.count} people wait; there cannot be fewer`
  }
}
