import type { Words } from '@/shared/lib/language'

interface RowText {
  noAddress: string
  noDoor: (road: string) => string
  /** In place of an address. */
  remote: Record<'online' | 'hotline', string>
  /** District and address. */
  inDistrict: (district: string, address: string, known: boolean) => string
  unverified: (what: ('address' | 'hours')[]) => string
  addressOf: (year: string) => string
  hoursOf: (year: string) => string
  km: (km: string) => string
  roughKm: (km: string) => string
}

export const rowText: Words<RowText> = {
  zh: {
    noAddress: '地址待核实，出发前请先打电话',
    noDoor: (road) => `${road}，门牌待核实`,
    remote: { online: '在网上办', hotline: '打电话问' },
    inDistrict: (district, address, known) => `${district}${known ? ' ' : '，'}${address}`,
    unverified: (what) =>
      `${what.map((field) => ({ address: '地址', hours: '时间' })[field]).join('、')}待核实`,
    addressOf: (year) => `${year} 年的地址`,
    hoursOf: (year) => `${year} 年公布的时间`,
    km: (km) => `${km} 公里`,
    roughKm: (km) => `所在区约 ${km} 公里`,
  },
  en: {
    noAddress: 'Address to be verified. Call before you go.',
    noDoor: (road) => `${road}, number to be verified`,
    remote: { online: 'Online', hotline: 'By phone' },
    inDistrict: (district, address) => `${district}. ${address}`,
    unverified: (what) =>
      what.length > 1
        ? 'Address and hours to be verified'
        : `${what[0] === 'hours' ? 'Hours' : 'Address'} to be verified`,
    addressOf: (year) => `Address of ${year}`,
    hoursOf: (year) => `Hours of ${year}`,
    km: (km) => `${km} km`,
    roughKm: (km) => `about ${km} km to the district`,
  },
}
