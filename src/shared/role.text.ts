import type { Role } from '@/contract/people/identity.schema'
import { roleNames } from '@/contract/people/role-names.settings'
import type { Words } from './lib/language'

interface RoleText {
  role: Record<Role, string>
  /** In place of an institution's name, for those who work for all of them. */
  city: string
}

/** What staff are called wherever a person of the staff is named. */
export const roleText: Words<RoleText> = {
  zh: {
    role: roleNames,
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
