import type { OutletLevel } from '@/contract/facts/outlets.schema'
import type { Words } from '@/shared/lib/language'

export const levelText: Words<Record<OutletLevel, string>> = {
  zh: {
    city: '市级',
    'city-district': '市级、区级',
    district: '区级',
    park: '园区',
    online: '网上',
    international: '国际组织',
  },
  en: {
    city: 'City level',
    'city-district': 'City and district level',
    district: 'District level',
    park: 'In a park',
    online: 'Online',
    international: 'International',
  },
}
