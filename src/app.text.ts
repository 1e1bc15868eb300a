import type { Words } from '@/shared/lib/language'
import type { Tab } from '@/platform/navigation'

interface AppText {
  name: string
  tabs: Record<Tab, string>
}

export const appText: Words<AppText> = {
  zh: {
    name: '上海知识产权公共服务',
    tabs: { home: '首页', outlets: '网点', services: '服务', trainings: '培训', me: '我的' },
  },
  en: {
    name: 'Shanghai IP Services',
    tabs: {
      home: 'Home',
      outlets: 'Outlets',
      services: 'Services',
      trainings: 'Training',
      me: 'Me',
    },
  },
}
