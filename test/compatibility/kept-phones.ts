import { useAccount } from '@/features/people/account/account.store'
import { useCollection } from '@/features/people/favourites/collection.store'
import { useConsultations } from '@/features/consultations/citizen/consultations.store'
import { useDrafts as useQuestionDrafts } from '@/features/consultations/citizen/drafts.store'
import { useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { useInbox } from '@/features/consultations/staff/case-list/inbox.store'
import { useReplies } from '@/features/consultations/staff/case/replies.store'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useLearning } from '@/features/trainings/learning/learning.store'
import { useMessages } from '@/features/messages/list/messages.store'
import { useDoor } from '@/features/trainings/organising/door/door.store'
import { useDrafts as useTrainingDrafts } from '@/features/trainings/organising/editor/drafts.store'
import { useLecturers } from '@/features/trainings/organising/people/lecturers.store'
import { usePlans } from '@/features/trainings/organising/plans/plans.store'
import { useTaps } from '@/features/trainings/organising/door/taps.store'
import { useOrders } from '@/features/ratings/staff/orders.store'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { useRatingDrafts } from '@/features/ratings/rating/rating-drafts.store'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { useReceptionDrafts } from '@/features/visits/staff/drafts.store'
import { useQueue } from '@/features/visits/staff/queue.store'
import { useRectifications } from '@/features/ratings/rectifications/rectifications.store'
import { useSayings } from '@/features/ratings/rectifications/sayings.store'
import { useReminders } from '@/features/messages/reminders/reminders.store'
import { useSearch } from '@/features/search/search.store'
import { useChecklists } from '@/features/services/services.store'
import { useTraining } from '@/features/trainings/catalogue/training.store'
import { useTrainings } from '@/features/trainings/catalogue/trainings.store'
import { useVisitActs } from '@/features/visits/citizen/acts.store'
import { useBookingDrafts } from '@/features/visits/citizen/drafts.store'
import { useVisiting } from '@/features/visits/citizen/visiting.store'
import { useVisits } from '@/features/visits/citizen/visits.store'
import { setSession } from '@/platform/http'
import { useOutbox } from '@/platform/outbox'
import type { Remote } from '@/shared/lib/remote'
import { phone } from '../support/phone'
import type { Life } from './lives'
import { fill } from './recorded'
import phones from './recorded/2026-11/storage.json'

/** Each reads what lies in the phone when the app starts. */
const stores = [
  ...[useAccount, useBookingDrafts, useChecklists, useCollection, useConsultations, useDoor],
  ...[useEnrollments, useEntries, useIdentity, useInbox, useLearning, useLecturers, useMessages],
  ...[useOrders, useOutbox, usePlans, usePreferences, useQuestionDrafts, useQueue, useRatingDrafts],
  ...[useRatings, useReceptionDrafts, useRectifications, useReminders, useReplies, useSayings],
  ...[useSearch, useTaps, useTraining, useTrainings, useTrainingDrafts, useVisitActs, useVisiting],
  useVisits,
]

/** A phone as it lay there in November 2026, and the app of today that starts on it. */
export async function startOn(whose: keyof typeof phones, { known }: Life) {
  phone.reset()
  const { storage, files = {} } = fill<{ storage: object; files?: object }>(phones[whose], known)
  for (const [key, value] of Object.entries(storage)) phone.stored.set(key, value)
  for (const [path, content] of Object.entries(files)) phone.files.set(path, content as string)
  await Promise.all(stores.map((store) => store.persist.rehydrate()))
  setSession({ token: () => useIdentity.getState().token, signIn: async () => false })
}

/** What came, or an error that says what came instead. */
export function valueOf<T>(remote: Remote<T> | undefined): T {
  if (remote?.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return remote.value
}
