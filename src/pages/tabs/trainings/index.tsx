import { Text, View } from '@tarojs/components'
import { useDidShow, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useState } from 'react'
import { appText } from '@/app.text'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { countCriteria } from '@/features/trainings/catalogue/filter/filter.model'
import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { trainingsText } from '@/features/trainings/catalogue/schedule/trainings.text'
import { openPage, sharePath } from '@/platform/navigation'
import { dotted } from '@/shared/lib/dotted'
import { Icon } from '@/shared/ui/icon'
import { Page } from '@/shared/ui/page'
import { Segmented } from '@/shared/ui/segmented'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { MyEnrollments } from './my-enrollments'
import { Schedule } from './schedule'
import './index.scss'

export default function TrainingsPage() {
  const [part, setPart] = useState<'schedule' | 'mine'>('schedule')
  const { filter, load } = useTrainings()
  const text = useWords(trainingsText)
  const { name } = useWords(appText)
  const title = dotted([text.title, name])
  const chosen = countCriteria(filter)
  const isSchedule = part === 'schedule'

  useDidShow(() => {
    void load()
    void useFacts.getState().load()
    if (useIdentity.getState().token) void useEnrollments.getState().load()
  })
  useShareAppMessage(() => ({ title, path: sharePath('tabs/trainings', {}) }))
  useShareTimeline(() => ({ title }))

  const { parts } = text
  return (
    <Page title={text.title} tab searched={isSchedule && chosen > 0}>
      <View className='trainings__tools'>
        <Segmented
          items={[
            { value: 'schedule', words: parts.schedule },
            { value: 'courses', words: parts.courses },
            { value: 'mine', words: parts.mine },
          ]}
          chosen={part}
          onChoose={(value) =>
            value === 'courses' ? openPage('trainings/courses') : setPart(value)
          }
        />
        {isSchedule && (
          <Tap className='tool' onTap={() => openPage('trainings/filter')}>
            <Icon name='filter' />
            <Text>{chosen ? `${text.filter} ${chosen}` : text.filter}</Text>
          </Tap>
        )}
      </View>
      <View className={isSchedule ? '' : 'trainings__away'}>
        <Schedule />
      </View>
      <View>{!isSchedule && <MyEnrollments />}</View>
    </Page>
  )
}
