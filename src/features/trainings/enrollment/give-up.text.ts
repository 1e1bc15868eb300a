import type { Words } from '@/shared/lib/language'

interface GiveUpText {
  giveUp: Record<
    'enrolled' | 'waitlisted' | 'offered',
    { title: string; text: string; yes: string }
  >
  givingUp: string
  keep: string
}

export const giveUpText: Words<GiveUpText> = {
  zh: {
    giveUp: {
      enrolled: {
        title: '取消报名？',
        text: '名额马上放出，入场码作废。想再来要重新报名，可能要排候补。',
        yes: '取消报名',
      },
      waitlisted: {
        title: '退出候补？',
        text: '您的位置让给后面的人。想再来要重新候补，排在最后。',
        yes: '退出候补',
      },
      offered: {
        title: '放弃这个名额？',
        text: '名额马上放出，不能要回来。',
        yes: '放弃',
      },
    },
    givingUp: '正在提交',
    keep: '先不了',
  },
  en: {
    giveUp: {
      enrolled: {
        title: 'Give the seat back?',
        text: 'It is released at once, and your ticket is void. To come after all you sign up anew, and may have to wait.',
        yes: 'Give it back',
      },
      waitlisted: {
        title: 'Leave the waitlist?',
        text: 'Those behind you move up. To come after all you join again, at the end.',
        yes: 'Leave',
      },
      offered: {
        title: 'Decline this seat?',
        text: 'It is released at once and cannot be had back.',
        yes: 'Decline',
      },
    },
    givingUp: 'Sending',
    keep: 'Not now',
  },
}
