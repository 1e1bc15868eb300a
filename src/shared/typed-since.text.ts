import type { Words } from './lib/language'

/** Told when something has arrived, and more was typed while it was on its way. */
interface TypedSinceText {
  sent: string
  saved: string
}

export const typedSinceText: Words<TypedSinceText> = {
  zh: {
    sent: '已发出。之后写的留在这里，还没发',
    saved: '已保存。之后写的留在这里，还没保存',
  },
  en: {
    sent: 'Sent. What you typed since is still here, not sent',
    saved: 'Saved. What you typed since is still here, not saved',
  },
}
