import { Text, View } from '@tarojs/components'
import type { Course } from '@/contract/facts/courses.schema'
import { titleIn } from '@/shared/lib/language'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
import { sharedText } from '@/shared/shared.text'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { useGrowing } from '@/shared/ui/use-growing'
import { needsVerification, type Provider } from '../courses.model'
import { coursesText } from '../courses.text'
import { StatusTag } from './status-tag'
import './course-groups.scss'

interface Props {
  providers: Provider[]
  onOpen: (course: Course) => void
}

/** Courses that run all year, by provider. */
export function RunningCourses({ providers, onOpen }: Props) {
  const text = useWords(coursesText)
  const { unverified } = useWords(sharedText)
  const { language } = useShell()
  if (providers.length === 0) return null
  return (
    <Section title={text.running}>
      {providers.map(({ name, courses }) => (
        <View key={name} className='course-group'>
          <Text className='cap course-group__name'>
            {`${spaced(name)} `}
            {courses.every(needsVerification) && <Text className='unv'>{unverified}</Text>}
          </Text>
          <View className='card'>
            {courses.map((course) => (
              <Cell
                key={course.id}
                title={titleIn(language, course)}
                onTap={() => onOpen(course)}
              />
            ))}
          </View>
        </View>
      ))}
    </Section>
  )
}

interface ListProps {
  courses: Course[]
  onOpen: (course: Course) => void
}

/** Planned or past courses. Each row shows its status, because none is open. */
export function CourseList({ courses, onOpen }: ListProps) {
  const drawn = useGrowing(courses.length, 2)
  const text = useWords(coursesText)
  const { language } = useShell()
  return (
    <View className='card'>
      {courses.slice(0, drawn).map((course) => (
        <Cell
          key={course.id}
          title={titleIn(language, course)}
          note={course.date ? dateWords(course.date, language) : text.plannedNote}
          below={
            <Tags className='cell__tags'>
              <StatusTag status={course.status} />
              <Tag>{course.category}</Tag>
            </Tags>
          }
          onTap={() => onOpen(course)}
        />
      ))}
    </View>
  )
}
