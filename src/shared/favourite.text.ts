import type { Words } from '@/shared/lib/language'

/** The label of the button, for a page that is a favourite (`on`) and one that is not. */
export const favouriteText: Words<{ on: string; off: string }> = {
  zh: { on: '已收藏', off: '收藏' },
  en: { on: 'In favourites', off: 'Favourite' },
}
