import { Text, View } from '@tarojs/components'
import { useDidShow, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useState } from 'react'
import { appText } from '@/app.text'
import type { Course } from '@/contract/facts/courses.schema'
import { byId } from '@/features/facts/published/facts.model'
import { TranslationNote } from '@/features/facts/published/components/translation-note'
import { useShownFacts, useTranslation } from '@/features/facts/published/shown-facts.store'
import {
  CourseList,
  RunningCourses,
} from '@/features/trainings/catalogue/courses/components/course-groups'
import { CourseSheet } from '@/features/trainings/catalogue/courses/components/course-sheet'
import { groupCourses } from '@/features/trainings/catalogue/courses/courses.model'
import { coursesText } from '@/features/trainings/catalogue/courses/courses.text'
import { openLink } from '@/platform/open-link'
import { sharePath } from '@/platform/navigation'
import { dotted } from '@/shared/lib/dotted'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'

export default function CoursesPage() {
  const { facts, load } = useShownFacts()
  const text = useWords(coursesText)
  const { name } = useWords(appText)
  const title = dotted([text.title, name])

  useDidShow(() => void load())
  useShareAppMessage(() => ({ title, path: sharePath('trainings/courses', {}) }))
  useShareTimeline(() => ({ title }))

  return (
    <Page title={text.title}>
      <RemoteView of={facts} onRetry={load}>
        {({ courses }) =>
          courses.length > 0 ? (
            <Courses courses={courses} />
          ) : (
            <EmptyView icon='training' title={text.none} text={text.noneHint} />
          )
        }
      </RemoteView>
    </Page>
  )
}

function Courses({ courses }: { courses: Course[] }) {
  const translation = useTranslation()
  const { id = '' } = useRouter<{ id?: string }>().params // of a search result
  const [chosen, setChosen] = useState<Course | undefined>(() => byId(courses, id))
  const text = useWords(coursesText)
  const { linkCopied } = useWords(sharedText)
  const { running, planned, past } = groupCourses(courses)

  return (
    <>
      <Text className='para'>{text.lead}</Text>
      <TranslationNote of={translation} />
      <RunningCourses providers={running} onOpen={setChosen} />
      {planned.length > 0 && (
        <Section title={text.planned}>
          <CourseList courses={planned} onOpen={setChosen} />
        </Section>
      )}
      {past.length > 0 && <Past courses={past} onOpen={setChosen} />}
      <CourseSheet
        course={chosen}
        onLink={(url) => openLink(url, linkCopied)}
        onClose={() => setChosen(undefined)}
      />
    </>
  )
}

/** Collapsed at first: past courses are of little interest. */
function Past({ courses, onOpen }: { courses: Course[]; onOpen: (course: Course) => void }) {
  const [shown, setShown] = useState(false)
  const text = useWords(coursesText)
  const count = courses.length
  return (
    <Section
      title={text.past(count)}
      {...(shown && { more: text.hidePast, onMore: () => setShown(false) })}
    >
      {shown ? (
        <CourseList courses={courses} onOpen={onOpen} />
      ) : (
        <View>
          <Button
            look='second'
            size='block'
            words={text.showPast(count)}
            onTap={() => setShown(true)}
          />
        </View>
      )}
    </Section>
  )
}
