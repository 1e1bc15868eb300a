import type { Outlet } from '@/contract/facts/outlets.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'

/** A minimal service item; tests set only the fields they are about. */
export const anItem = (change: Partial<ServiceItem> = {}): ServiceItem => ({
  id: 'SV900',
  name: '商标续展注册',
  stage: 'management',
  kind: 'government',
  ipTypes: ['trademark'],
  audiences: ['business'],
  where: '商标业务受理窗口',
  legalBasis: [],
  materials: [],
  steps: [],
  handlers: [],
  confidence: 'sourced',
  sources: [{ title: '通知' }],
  seen: '2026-11-22',
  ...change,
})

/** A minimal outlet. */
export const anOutlet = (change: Partial<Outlet> = {}): Outlet => ({
  id: 'OL900',
  name: '商标业务受理窗口',
  kind: 'trademark_window',
  level: 'district',
  does: [],
  ipTypes: ['trademark'],
  confidence: 'sourced',
  sources: [{ title: '通知' }],
  seen: '2026-11-22',
  ...change,
})

export const xuhui = {
  code: '310104',
  name: '徐汇区',
  nameEn: 'Xuhui',
  short: '徐汇',
  anchor: [121.43, 31.17] as [number, number],
}

export const qingpu = {
  code: '310118',
  name: '青浦区',
  nameEn: 'Qingpu',
  short: '青浦',
  anchor: [121.12, 31.15] as [number, number],
}
