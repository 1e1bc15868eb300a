import { View } from '@tarojs/components'
import { EnrollmentRow } from '@/features/trainings/enrollment/components/enrollment-row'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { enrollmentsText } from '@/features/trainings/enrollment/enrollments.text'
import { nextEnrollment } from '@/features/trainings/enrollment/standing.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { placeOf } from '@/features/facts/published/place.model'
import { VisitRow } from '@/features/visits/citizen/list/components/visit-row'
import { nextVisit as nextVisit } from '@/features/visits/citizen/list/visits.model'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { timeOf } from '@/contract/shared/moment-words.rules'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

/** The next training or visit. Always renders its wrapping View; see saved-and-recent.tsx. */
export function NextUp() {
  const { list } = useEnrollments()
  const visits = useVisits((store) => store.list)
  const { facts } = useFacts()
  const text = useWords(enrollmentsText)
  const { language } = useShell()
  const now = useMinute()
  const next = list.kind === 'ready' ? nextEnrollment(list.value, now) : undefined
  const visit =
    visits.kind === 'ready' ? nextVisit(visits.value, now, next?.training.startsAt) : undefined
  const nameOf = (outlet: string) => placeOf(facts, outlet, language).name
  return (
    <View>
      {(visit || next) && (
        <Section title={text.next}>
          <View className='card'>
            {visit ? (
              <VisitRow
                visit={visit}
                outletName={nameOf(visit.outlet)}
                now={now}
                onOpen={(id) => openPage('visits/visit', { id })}
              />
            ) : (
              <EnrollmentRow
                enrollment={next!}
                note={`${timeOf(next!.training.startsAt)} ${nameOf(next!.training.base)}`}
                now={now}
                onOpen={(id) => openPage('trainings/enrollment', { id })}
              />
            )}
          </View>
        </Section>
      )}
    </View>
  )
}
