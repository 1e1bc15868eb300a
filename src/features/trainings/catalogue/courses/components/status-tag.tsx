import type { Course } from '@/contract/facts/courses.schema'
import { useWords } from '@/shared/ui/shell'
import { Tag } from '@/shared/ui/tag'
import { coursesText } from '../courses.text'

/** A course that runs all year needs no tag. */
export function StatusTag({ status }: { status: Course['status'] }) {
  const text = useWords(coursesText)
  switch (status) {
    case 'running':
      return null
    case 'planned':
      return <Tag look='unverified'>{text.isPlanned}</Tag>
    case 'past':
      return <Tag>{text.isOver}</Tag>
  }
}
