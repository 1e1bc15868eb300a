import type { Role } from './identity.schema'

/** What staff are called in Chinese: on the screens, and in the files that the server writes. */
export const roleNames: Record<Role, string> = {
  organiser: '培训主办人员',
  outlet_staff: '网点工作人员',
  hotline_agent: '热线坐席',
  supervisor: '主管',
}
