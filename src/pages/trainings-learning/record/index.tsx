import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { RecordList } from '@/features/trainings/learning/record/components/record-list'
import { SignInFirst } from '@/features/trainings/learning/record/components/sign-in-first'
import { learningRecord } from '@/features/trainings/learning/record/record.model'
import { recordText } from '@/features/trainings/learning/record/record.text'
import { useMinute } from '@/platform/clock'
import { openPage, openTab } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useWords } from '@/shared/ui/shell'

export default function RecordPage() {
  const { list, offline, load } = useEnrollments()
  const { token, signIn } = useIdentity()
  const text = useWords(recordText)

  useDidShow(() => {
    if (token) void load() // without a session there is nothing to load
  })

  return (
    <Page title={text.title}>
      {offline && <Notice look='plain' icon='offline' words={text.offline} />}
      {token ? (
        <RemoteView of={list} onRetry={() => void load()}>
          {(enrollments) => <Record enrollments={enrollments} />}
        </RemoteView>
      ) : (
        <SignInFirst onSignIn={() => void signIn().then(load)} />
      )}
      <View className='card section'>
        <Cell
          icon='shield'
          title={text.verify}
          note={text.verifyNote}
          onTap={() => openPage('trainings-learning/certificate')}
        />
      </View>
    </Page>
  )
}

function Record({ enrollments }: { enrollments: Enrollment[] }) {
  const text = useWords(recordText)
  const { entries, attended, certificates } = learningRecord(enrollments, useMinute())
  if (entries.length === 0)
    return (
      <EmptyView icon='training' title={text.none} text={text.noneNote}>
        <Button look='primary' words={text.toTrainings} onTap={() => openTab('trainings')} />
      </EmptyView>
    )
  return (
    <>
      <Text className='para'>{text.lead(attended, certificates)}</Text>
      <View className='section'>
        <RecordList
          entries={entries}
          onForm={(kind, id) => openPage(`trainings-learning/${kind}`, { id })}
          onCertificate={(number) => openPage('trainings-learning/certificate', { number })}
        />
      </View>
    </>
  )
}
