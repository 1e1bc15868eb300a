import type { OutletRecord } from '../../server/domains/facts/records/outlet.record'
import type { ServiceRecord } from '../../server/domains/facts/records/service.record'

/** An outlet in the format of the fact files. A test overrides only the fields it is about. */
export const anOutletRecord = (change: Partial<OutletRecord> = {}): OutletRecord => ({
  id: 'OL900',
  name: '徐汇区知识产权服务站',
  type: 'park_station',
  roles: [],
  level: '区级',
  district: '徐汇区',
  adcode: '310104',
  address_precision: 'none',
  address_candidates: [],
  phone: [],
  services: ['咨询'],
  ip_types: ['专利'],
  confidence: 'sourced',
  sources: [{ title: '通知' }],
  seen: '2026-11-22',
  ...change,
})

/** A service item in the format of the fact files. */
export const aServiceRecord = (change: Partial<ServiceRecord> = {}): ServiceRecord => ({
  id: 'SV900',
  name: '商标续展注册',
  category: '管理',
  kind: '政务事项',
  ip_types: ['商标'],
  audience: ['企业'],
  where: '商标业务受理窗口',
  outlet_ids: [],
  legal_basis: [],
  materials: [],
  time_limit: {},
  procedure: [],
  phones: [],
  sources: ['通知'],
  confidence: 'sourced',
  seen: '2026-11-22',
  ...change,
})
