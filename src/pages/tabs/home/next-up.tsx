import { View } from '@tarojs/components'
import { EnrollmentRow } from '@/features/enrollments/components/enrollment-row'
import { useEnrollments } from '@/features/enrollments/enrollments.store'
import { enrollmentsText } from '@/features/enrollments/enrollments.text'
import { nextOf } from '@/features/enrollments/standing.model'
import { byId, nameIn } from '@/features/facts/facts.model'
import { useFacts } from '@/features/facts/facts.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { timeOf } from '@/shared/lib/moments'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

/** What is next for whoever holds the phone. Its place is there all the same, as in collected.tsx. */
export function NextUp() {
  const { list } = useEnrollments()
  const { facts } = useFacts()
  const text = useWords(enrollmentsText)
  const { language } = useShell()
  const now = useMinute()
  const next = list.kind === 'ready' && nextOf(list.value, now)
  const base = next && facts.kind === 'ready' && byId(facts.value.outlets, next.training.base)
  return (
    <View>
      {next && (
        <Section title={text.next}>
          <View className='card'>
            <EnrollmentRow
              enrollment={next}
              note={`${timeOf(next.training.startsAt)} ${base ? nameIn(language, base) : ''}`}
              now={now}
              onOpen={(id) => openPage('trainings/enrollment', { id })}
            />
          </View>
        </Section>
      )}
    </View>
  )
}
