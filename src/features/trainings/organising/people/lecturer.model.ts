import { isBlank, meantLine, meantText } from '@/contract/shared/as-meant/text.rules'
import { meantName } from '@/contract/shared/as-meant/name.rules'
import type { StaffLecturer } from '@/contract/trainings/staff.schema'

/** A lecturer as typed into the form. */
export interface LecturerDraft extends Omit<StaffLecturer, 'bio'> {
  bio: string
}

export const emptyLecturer = (id: string, outletId: string): LecturerDraft => ({
  id,
  base: outletId,
  name: '',
  title: '',
  bio: '',
  topics: [],
  consented: false,
})

export const toLecturerDraft = (lecturer: StaffLecturer): LecturerDraft => ({
  ...lecturer,
  bio: lecturer.bio ?? '',
})

/** The required fields, and whether each is empty. */
export const missingFields = ({ name, title }: LecturerDraft) => ({
  name: isBlank(name),
  title: isBlank(title),
})

export const toLecturer = ({ bio, ...draft }: LecturerDraft): StaffLecturer => ({
  ...draft,
  name: meantName(draft.name),
  title: meantLine(draft.title),
  ...(!isBlank(bio) && { bio: meantText(bio) }),
})
