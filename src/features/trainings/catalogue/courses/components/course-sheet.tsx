import { Text, View } from '@tarojs/components'
import type { Course } from '@/contract/facts/courses.schema'
import { titleIn } from '@/shared/lib/language'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
import { sharedText } from '@/shared/shared.text'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import { SourceLine } from '@/shared/ui/source-line'
import { Tag, Tags } from '@/shared/ui/tag'
import { useGrowing } from '@/shared/ui/use-growing'
import { needsVerification } from '../courses.model'
import { coursesText } from '../courses.text'
import { StatusTag } from './status-tag'
import './course-sheet.scss'

interface Props {
  /** Undefined while the sheet is closed. */
  course: Course | undefined
  onLink: (url: string) => void
  onClose: () => void
}

/** Details of a course with its sources. There is no sign-up for courses. */
export function CourseSheet({ course, onLink, onClose }: Props) {
  const { language } = useShell()
  return (
    <Sheet open={!!course} title={course ? titleIn(language, course) : ''} onClose={onClose}>
      {course && <Details course={course} onLink={onLink} />}
    </Sheet>
  )
}

function Details({ course, onLink }: { course: Course; onLink: (url: string) => void }) {
  const text = useWords(coursesText)
  const { unverified } = useWords(sharedText)
  const { language } = useShell()
  const rows = [
    [text.provider, course.provider],
    [text.date, course.date && dateWords(course.date, language)],
    [text.venue, course.venue],
    [text.fee, course.fee],
    [text.about, course.description],
  ] as const
  const drawn = useGrowing(rows.length + 1, rows.length)
  return (
    <View>
      <Tags>
        <StatusTag status={course.status} />
        <Tag>{course.category}</Tag>
        {needsVerification(course) && <Tag look='unverified'>{unverified}</Tag>}
      </Tags>
      {rows.map(
        ([name, words]) =>
          words && (
            <View key={name} className='course__row'>
              <Text className='course__name'>{name}</Text>
              <Text className='course__words'>{spaced(words)}</Text>
            </View>
          ),
      )}
      {drawn > rows.length && (
        <SourceLine sources={course.sources} seen={course.seen} onLink={onLink} />
      )}
    </View>
  )
}
