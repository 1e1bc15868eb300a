import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { EnrollmentRow } from '@/features/trainings/enrollment/components/enrollment-row'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import {
  sortEnrollments,
  isUpcoming,
  phaseOf,
} from '@/features/trainings/enrollment/standing.model'
import { meText } from '@/features/people/identity/me.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { whenWords } from '@/contract/shared/moment-words.rules'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

/** The learning record lists the others. */
const maxListed = 3

/** The citizen's next enrollments, waitlist places and offers. */
export function MyTrainings() {
  const { list, load } = useEnrollments()
  const now = useMinute()
  const text = useWords(meText)
  const { language } = useShell()

  useDidShow(() => void load())
  useEffect(() => {
    if (list.kind === 'idle') void load() // signed in on this page
  }, [list, load])

  const enrollments = list.kind === 'ready' ? sortEnrollments(list.value, now) : []
  const next = enrollments
    .filter((enrollment) => isUpcoming(phaseOf(enrollment, now)))
    .slice(0, maxListed)
  if (next.length === 0) return null
  return (
    <Section
      title={text.trainings}
      more={text.all}
      onMore={() => openPage('trainings-learning/record')}
    >
      <View className='card'>
        {next.map((enrollment) => (
          <EnrollmentRow
            key={enrollment.training.id}
            enrollment={enrollment}
            note={whenWords(enrollment.training.startsAt, enrollment.training.endsAt, language)}
            now={now}
            onOpen={(id) => openPage('trainings/enrollment', { id })}
          />
        ))}
      </View>
    </Section>
  )
}
