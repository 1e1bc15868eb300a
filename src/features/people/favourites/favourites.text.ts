import type { Words } from '@/shared/lib/language'
import type { SavedItem } from './favourites.model'

interface FavouritesText {
  kind: Record<SavedItem['kind'], string>
  all: (count: number) => string
  none: string
  noneHint: string
}

export const favouritesText: Words<FavouritesText> = {
  zh: {
    kind: { outlet: '网点', service: '事项', answer: '问答' },
    all: (count) => `全部 ${count} 个`,
    none: '还没有收藏',
    noneHint: '在网点或事项页点“收藏”，就会出现在这里，没有网也能看。',
  },
  en: {
    kind: { outlet: 'Outlet', service: 'Service', answer: 'Answer' },
    all: (count) => `All ${count}`,
    none: 'Nothing saved yet',
    noneHint: 'Tap “Save” on an outlet or a service and it will be here, also offline.',
  },
}
