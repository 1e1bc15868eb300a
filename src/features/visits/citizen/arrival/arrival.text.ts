import type { FailureCode } from '@/contract/shared/failure'
import type { Words } from '@/shared/lib/language'

interface ArrivalText {
  title: string
  question: string
  how: string
  scan: string
  noScanner: string
  code: string
  codeHint: string
  confirm: string
  sending: string
  problem: Record<'empty' | 'unread', string>
  mine: string
  failed: Partial<Record<FailureCode, string>>
}

export const arrivalText: Words<ArrivalText> = {
  zh: {
    title: '到窗口扫码',
    question: '到窗口了？',
    how: '扫窗口上今天的码，就记下您到了。约过、取过号的，对上您的；都没有的，也能直接办。',
    scan: '扫窗口的码',
    noScanner: '浏览器不能扫码，把窗口码下面的字输进来。',
    code: '窗口码下面的字',
    codeHint: '16 个字母和数字，空格和大小写不要紧',
    confirm: '我到了',
    sending: '正在记下',
    problem: {
      empty: '先把窗口码下面的字输进来。',
      unread: '这不是窗口的码。窗口的码下面有 16 个字母和数字。',
    },
    mine: '看我的预约和取号',
    failed: {
      offline: '没有网络，到场还没记下。连上网再试，或请工作人员扫您的码：在“我的预约和取号”里。',
      bad_code: '没有认出这个窗口。对一下有没有输错，或请工作人员帮忙。',
      old_code: '这是别的日子的码，不能用。请扫窗口今天的码，或请工作人员帮忙。',
      closed: '这个窗口现在不办事。请问一下现场的工作人员。',
      not_found: '没有认出这个窗口。对一下有没有输错，或请工作人员帮忙。',
      invalid: '这个窗口不办您选的这一项。请问一下现场的工作人员。',
      conflict: '这次到场刚刚变了。看“我的预约和取号”里现在的样子。',
      enough_visits: '今天在这里已经记过很多次了。请直接找工作人员。',
    },
  },
  en: {
    title: 'At the window',
    question: 'Are you at the window?',
    how: 'Scan the code of today at the window: it notes that you are there, with your appointment or number if you have one. Without either it works too.',
    scan: 'Scan the code',
    noScanner: 'A browser cannot scan. Type what stands below the code.',
    code: 'What stands below the code',
    codeHint: '16 letters and digits; spaces and small letters do no harm',
    confirm: 'I am here',
    sending: 'Noting it',
    problem: {
      empty: 'Type what stands below the code first.',
      unread: 'This is not the code of a window. Below that stand 16 letters and digits.',
    },
    mine: 'My visits',
    failed: {
      offline:
        'Offline: it is not noted yet. Try again once online, or let the staff scan your code, under “My visits”.',
      bad_code: 'We do not know this window. Check what you typed, or ask the staff.',
      old_code: 'This code is of another day. Scan the one of today, or ask the staff.',
      closed: 'This window is closed now. Please ask the staff.',
      not_found: 'We do not know this window. Check what you typed, or ask the staff.',
      invalid: 'This window does not do what you chose. Please ask the staff.',
      conflict: 'It has changed just now. See “My visits” how it stands.',
      enough_visits: 'You were noted here often today. Please turn to the staff.',
    },
  },
}
