import { View } from '@tarojs/components'
import { EnrollmentRow } from '@/features/trainings/enrollment/components/enrollment-row'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { sortEnrollments } from '@/features/trainings/enrollment/standing.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { trainingsText } from '@/features/trainings/catalogue/schedule/trainings.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { whenWords } from '@/contract/shared/moment-words.rules'
import { trainingWaysText } from '@/shared/training-ways.text'
import { EmptyView } from '@/shared/ui/empty-view'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { SignInWall } from '@/shared/ui/sign-in-wall'
import { useGrowing } from '@/shared/ui/use-growing'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { dotted } from '@/shared/lib/dotted'

export function MyEnrollments() {
  const { token, signIn } = useIdentity()
  const { list, load } = useEnrollments()
  const text = useWords(trainingsText)
  if (!token)
    return (
      <SignInWall
        icon='training'
        title={text.mineSignedOut}
        onSignIn={() => void signIn().then((known) => (known ? load() : undefined))}
      />
    )
  return (
    <RemoteView of={list} onRetry={load}>
      {(all) =>
        all.length > 0 ? <Rows all={all} /> : <EmptyView icon='training' title={text.mineNone} />
      }
    </RemoteView>
  )
}

/** The learning record lists all of them. */
const maxListed = 40

function Rows({ all }: { all: Enrollment[] }) {
  const now = useMinute()
  const ways = useWords(trainingWaysText)
  const { language } = useShell()
  const drawn = useGrowing(Math.min(all.length, maxListed), 2)
  return (
    <View className='card'>
      {sortEnrollments(all, now)
        .slice(0, drawn)
        .map((enrollment) => {
          const { id, startsAt, endsAt } = enrollment.training
          return (
            <EnrollmentRow
              key={id}
              enrollment={enrollment}
              note={dotted([whenWords(startsAt, endsAt, language), ways[enrollment.way]])}
              now={now}
              onOpen={(training) => openPage('trainings/enrollment', { id: training })}
            />
          )
        })}
    </View>
  )
}
