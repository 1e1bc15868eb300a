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
        text: '排位不再保留。想再来要重新报名，还满着的话，排在候补最后。',
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
        text: 'Your place is not kept. To come after all you sign up again; while it is full, at the end of the waitlist.',
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
