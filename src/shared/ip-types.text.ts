import type { IpType } from '@/contract/facts/sources.schema'
import type { Words } from './lib/language'

/** Short enough for a chip. */
export const ipTypeText: Words<Record<IpType, string>> = {
  zh: {
    patent: '专利',
    trademark: '商标',
    copyright: '版权',
    gi: '地理标志',
    layout: '布图设计',
    secret: '商业秘密',
    plant: '植物新品种',
    contract: '技术合同',
    data: '数据产品',
  },
  en: {
    patent: 'Patents',
    trademark: 'Trademarks',
    copyright: 'Copyright',
    gi: 'Geographical indications',
    layout: 'Chip layouts',
    secret: 'Trade secrets',
    plant: 'Plant varieties',
    contract: 'Technology contracts',
    data: 'Data products',
  },
}
