import type { Input } from '@/contract/api.schema'
import { membersRoutes } from '@/contract/people/members.routes'
import { trainingsStaffRoutes } from '@/contract/trainings/staff.routes'
import { trainingRoutes } from '@/contract/trainings/trainings.routes'
import { caller } from '@/platform/http'

const staffRoutes = { ...trainingsStaffRoutes, ...membersRoutes }
const call = caller(staffRoutes)
const callPublic = caller(trainingRoutes)

type Body<K extends keyof typeof staffRoutes> = Input[K] extends { body: infer B } ? B : never

export const listTrainings = (base?: string, after?: string) =>
  call('listStaffTrainings', { query: { ...(base && { base }), ...(after && { after }) } })
export const getTraining = (id: string) => call('getStaffTraining', { params: { id } })
export const saveTraining = (id: string, body: Body<'saveTraining'>) =>
  call('saveTraining', { params: { id }, body })
export const publish = (id: string) => call('publishTraining', { params: { id } })
export const close = (id: string) => call('closeTraining', { params: { id } })
export const callOff = (id: string, body: Body<'callOffTraining'>) =>
  call('callOffTraining', { params: { id }, body })
export const getFeedback = (id: string) => call('getFeedbackSummary', { params: { id } })

export const getRoster = (id: string) => call('getRoster', { params: { id } })
export const exportRoster = (id: string) => call('exportRoster', { params: { id } })
export const addWalkIn = (id: string, key: string, body: Body<'admitWalkIn'>) =>
  call('admitWalkIn', { params: { id, key }, body })
export const correctName = (id: string, key: string, body: Body<'correctName'>) =>
  call('correctName', { params: { id, key }, body })
/** Quiet: also sent in the background, where a sign-in prompt would be out of place. */
export const checkIn = (id: string, body: Body<'checkIn'>) =>
  call('checkIn', { params: { id }, body }, { quietly: true })

export const listLecturers = () => call('listLecturers', { query: {} })
export const saveLecturer = (id: string, body: Body<'saveLecturer'>) =>
  call('saveLecturer', { params: { id }, body })
export const savePlan = (outletId: string, year: number, body: Body<'savePlan'>) =>
  call('savePlan', { params: { base: outletId, year }, body })
export const listAppeals = () => call('listAppeals', {})
export const decideAppeal = (id: string, body: Body<'decideAppeal'>) =>
  call('decideAppeal', { params: { id }, body })
export const listMembers = () => call('listMembers', {})
export const endMembership = (id: string) => call('endMembership', { params: { id } })
export const invite = (body: Body<'inviteMember'>) => call('inviteMember', { body })

export const listTopics = () => callPublic('listTopics', {})
export const listPlans = (year: number) => callPublic('listPlans', { params: { year } })
