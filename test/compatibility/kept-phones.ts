import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { useConsultations } from '@/features/consultations/consultations.store'
import { useDrafts as useQuestionDrafts } from '@/features/consultations/asking/drafts.store'
import { useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { useCaseList } from '@/features/consultations/staff/case-list/case-list.store'
import { useActionDrafts } from '@/features/consultations/staff/case/action-drafts.store'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useLearningForms } from '@/features/trainings/learning/forms/forms.store'
import { useMessages } from '@/features/messages/list/messages.store'
import { useDoor } from '@/features/trainings/organising/door/door.store'
import { useDrafts as useTrainingDrafts } from '@/features/trainings/organising/editor/drafts.store'
import { useLecturers } from '@/features/trainings/organising/people/lecturers.store'
import { usePlans } from '@/features/trainings/organising/plans/plans.store'
import { useCheckIns } from '@/features/trainings/organising/door/check-ins.store'
import { useStaffRectifications } from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { useRatingDrafts } from '@/features/ratings/rating/rating-drafts.store'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { useStaffDrafts } from '@/features/visits/staff/drafts.store'
import { useQueue } from '@/features/visits/staff/queue/queue.store'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import { useRectificationDrafts } from '@/features/ratings/rectifications/citizen/rectification-drafts.store'
import { useReminders } from '@/features/messages/reminders/reminders.store'
import { useSearch } from '@/features/search/search.store'
import { useChecklists } from '@/features/services/checklists.store'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { useBookingDrafts } from '@/features/visits/citizen/booking/booking-drafts.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { setSession } from '@/platform/http'
import { useOutbox } from '@/platform/outbox'
import type { Remote } from '@/shared/lib/remote'
import { phone } from '../support/phone'
import type { Life } from './lives'
import { fill } from './recorded'
import phones from './recorded/2026-11/storage.json'

/** Stores that read the phone's storage at the start. */
const stores = [
  useProfileDraft,
  useActionDrafts,
  useAvailability,
  useBookingDrafts,
  useCaseList,
  useCheckIns,
  useChecklists,
  useFavourites,
  useConsultations,
  useDoor,
  useEnrollments,
  useEntries,
  useIdentity,
  useLearningForms,
  useLecturers,
  useMessages,
  useOutbox,
  usePlans,
  usePreferences,
  useQuestionDrafts,
  useQueue,
  useRatingDrafts,
  useRatings,
  useRectificationDrafts,
  useRectifications,
  useReminders,
  useSearch,
  useStaffDrafts,
  useStaffRectifications,
  useTraining,
  useTrainingDrafts,
  useTrainings,
  useVisitActions,
  useVisits,
]

/** Starts today's app on the storage of a phone of November 2026. */
export async function startOn(whose: keyof typeof phones, { known }: Life) {
  phone.reset()
  const { storage, files = {} } = fill<{ storage: object; files?: object }>(phones[whose], known)
  for (const [key, value] of Object.entries(storage)) phone.stored.set(key, value)
  for (const [path, content] of Object.entries(files)) phone.files.set(path, content as string)
  await Promise.all(stores.map((store) => store.persist.rehydrate()))
  setSession({ token: () => useIdentity.getState().token, signIn: async () => false })
}

/** The value, or an error that contains what was received instead. */
export function valueOf<T>(remote: Remote<T> | undefined): T {
  if (remote?.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return remote.value
}
