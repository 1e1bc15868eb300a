import type { StaffLecturer } from '@/contract/trainings/staff.schema'

/** A lecturer as they stand in the fields. */
export interface LecturerDraft extends Omit<StaffLecturer, 'bio'> {
  bio: string
}

export const emptyLecturer = (id: string, base: string): LecturerDraft => ({
  ...{ id, base, name: '', title: '', bio: '', topics: [], consented: false },
})

export const lecturerDraftOf = (lecturer: StaffLecturer): LecturerDraft => ({
  ...lecturer,
  bio: lecturer.bio ?? '',
})

/** What has to be there: whoever reads a name wants to know what they are. */
export const missingOf = ({ name, title }: LecturerDraft) => ({
  name: !name.trim(),
  title: !title.trim(),
})

export const lecturerOf = ({ bio, ...draft }: LecturerDraft): StaffLecturer => ({
  ...draft,
  name: draft.name.trim(),
  title: draft.title.trim(),
  ...(bio.trim() && { bio: bio.trim() }),
})
