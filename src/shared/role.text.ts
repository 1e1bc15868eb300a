import type { Role } from '@/contract/people/identity.schema'
import type { Words } from './lib/language'

interface RoleText {
  role: Record<Role, string>
  /** In place of an institution's name, for those who work for all of them. */
  city: string
}

/** What staff are called wherever a person of the staff is named. */
export const roleText: Words<RoleText> = {
  zh: {
    role: {
      organiser: '培训主办人员',
      outlet_staff: '网点工作人员',
      hotline_agent: '热线坐席',
      supervisor: '主管',
    },
    city: '全市',
  },
  en: {
    role: {
      organiser: 'Training organiser',
      outlet_staff: 'Outlet staff',
      hotline_agent: 'Hotline agent',
      supervisor: 'Supervisor',
    },
    city: 'Whole city',
  },
}
