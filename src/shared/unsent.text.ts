import type { Words } from './lib/language'

interface UnsentText {
  waiting: string
  sendNow: string
  sending: string
  refused: string
  change: string
  /** What is refused cannot be changed while something else is written in its place. */
  occupied: string
  signedOut: string
  /** The daily limit is reached; sending is possible again in `minutes`. */
  enough: (minutes: number) => string
}

/** State of something saved on the phone but not received by the server. */
export const unsentText: Words<UnsentText> = {
  zh: {
    waiting: '还没发出，已存在这部手机上。有网后自动发出。',
    sendNow: '现在发',
    sending: '正在发',
    refused: '没收下。',
    change: '改一改',
    occupied: '这里正写着另一条，先发出或清空它',
    signedOut: '还没发出，已存在这部手机上。登录后发出。',
    enough: (minutes) =>
      `还没发出，已存在这部手机上。今天发得够多了，大约 ${minutes > 90 ? `${Math.ceil(minutes / 60)} 小时` : `${minutes} 分钟`}后可以再发，急事请拨 12345。`,
  },
  en: {
    waiting: 'Not sent yet. Saved on this phone, sent when you are online.',
    sendNow: 'Send now',
    sending: 'Sending',
    refused: 'Not accepted.',
    change: 'Change it',
    occupied: 'Something else is written here: send or clear it first',
    signedOut: 'Not sent yet. Saved on this phone, sent once you sign in.',
    enough: (minutes) =>
      `Not sent yet. Saved on this phone. That is as much as we can take for now: send it in about ${minutes > 90 ? `${Math.ceil(minutes / 60)} hours` : `${minutes} minutes`}, or call 12345.`,
  },
}
