import { useAccount } from '@/features/account/account.store'
import { useCollection } from '@/features/collection/collection.store'
import { useConsultations } from '@/features/consultations/consultations.store'
import { useDrafts as useQuestionDrafts } from '@/features/consultations/drafts.store'
import { useEntries } from '@/features/desk/entries.store'
import { useInbox } from '@/features/desk/inbox.store'
import { useReplies } from '@/features/desk/replies.store'
import { useEnrollments } from '@/features/enrollments/enrollments.store'
import { useIdentity } from '@/features/identity/identity.store'
import { useLearning } from '@/features/learning/learning.store'
import { useMessages } from '@/features/messages/messages.store'
import { useDoor } from '@/features/organising/door.store'
import { useDrafts as useTrainingDrafts } from '@/features/organising/drafts.store'
import { useLecturers } from '@/features/organising/lecturers.store'
import { usePlans } from '@/features/organising/plans.store'
import { useTaps } from '@/features/organising/taps.store'
import { useOrders } from '@/features/oversight/orders.store'
import { usePreferences } from '@/features/preferences/preferences.store'
import { useRatingDrafts } from '@/features/ratings/rating-drafts.store'
import { useRatings } from '@/features/ratings/ratings.store'
import { useReceptionDrafts } from '@/features/reception/drafts.store'
import { useQueue } from '@/features/reception/queue.store'
import { useRectifications } from '@/features/rectifications/rectifications.store'
import { useSayings } from '@/features/rectifications/sayings.store'
import { useReminders } from '@/features/reminders/reminders.store'
import { useSearch } from '@/features/search/search.store'
import { useChecklists } from '@/features/services/services.store'
import { useTraining } from '@/features/trainings/training.store'
import { useTrainings } from '@/features/trainings/trainings.store'
import { useVisitActs } from '@/features/visits/acts.store'
import { useBookingDrafts } from '@/features/visits/drafts.store'
import { useVisiting } from '@/features/visits/visiting.store'
import { useVisits } from '@/features/visits/visits.store'
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
