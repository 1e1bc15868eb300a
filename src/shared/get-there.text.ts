import type { Words } from './lib/language'

interface GetThereText {
  /** Name of the row. */
  where: string
  directions: Record<'map' | 'search' | 'copy', string>
  /** Of a button beside others. */
  short: Record<'map' | 'search' | 'copy', string>
  copied: string
  copy: string
  addressCopied: string
  /** Where only an address is known. */
  byAddress: string
}

export const getThereText: Words<GetThereText> = {
  zh: {
    where: '何地',
    directions: { map: '导航', search: '在地图里搜这个地址', copy: '复制地址，到地图里找' },
    short: { map: '导航', search: '搜地图', copy: '复制地址' },
    copied: '地址已复制，打开手机地图，粘贴去搜',
    copy: '复制',
    addressCopied: '地址已复制',
    byAddress: '位置由手机地图查找，不是我们标的。',
  },
  en: {
    where: 'Where',
    directions: {
      map: 'Navigate',
      search: 'Search for it on a map',
      copy: 'Copy it for a map app',
    },
    short: { map: 'Navigate', search: 'Search a map', copy: 'Copy address' },
    copied: 'Address copied. Paste it into your map app.',
    copy: 'Copy',
    addressCopied: 'Address copied',
    byAddress: 'Your map app finds the place by this address; we did not mark it.',
  },
}
