import type { Course } from '@/contract/facts/courses.schema'
import type { OutletLevel } from '@/contract/facts/outlets.schema'
import type { Audience, ServiceKind, Stage } from '@/contract/facts/services.schema'
import type { IpType } from '@/contract/facts/sources.schema'

// Maps the Chinese words of the files to the contract's values. An unlisted word fails the import.

export const ipTypes = {
  专利: 'patent',
  商标: 'trademark',
  版权: 'copyright',
  地理标志: 'gi',
  集成电路布图设计: 'layout',
  商业秘密: 'secret',
  植物新品种: 'plant',
  技术合同: 'contract',
  数据: 'data',
} as const satisfies Record<string, IpType>

export const levels = {
  市级: 'city',
  '市级/区级': 'city-district',
  区级: 'district',
  园区: 'park',
  网上: 'online',
  国际组织: 'international',
} as const satisfies Record<string, OutletLevel>

export const stages = {
  创造: 'creation',
  运用: 'utilization',
  保护: 'protection',
  管理: 'management',
  服务: 'service',
} as const satisfies Record<string, Stage>

export const serviceKinds = {
  政务事项: 'government',
  公共服务: 'public',
  指引: 'guidance',
} as const satisfies Record<string, ServiceKind>

export const audiences = {
  企业: 'business',
  中小微企业: 'business',
  参展企业: 'business',
  拟上市企业: 'business',
  育种单位: 'business',
  高校院所: 'academia',
  个人: 'individual',
  个体: 'individual',
  行业协会: 'association',
  合作社: 'association',
  其他组织: 'association',
  园区: 'park',
  园区机构: 'park',
  服务机构: 'agency',
  外国服务机构: 'agency',
  金融机构: 'agency',
  图书馆: 'agency',
  政府: 'government',
  地方政府: 'government',
} as const satisfies Record<string, Audience>

export const courseStatuses = {
  长期课程: 'running',
  长期项目: 'running',
  计划: 'planned',
  历史活动: 'past',
} as const satisfies Record<string, Course['status']>
