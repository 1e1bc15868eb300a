import { ascending } from '@/contract/shared/order.rules'
import type { Course } from '@/contract/facts/courses.schema'

export interface Provider {
  name: string
  courses: Course[]
}

export interface CourseGroups {
  /** Courses that run all year, by provider. */
  running: Provider[]
  planned: Course[]
  /** Past courses: the latest first, those without a date last. */
  past: Course[]
}

export function groupCourses(courses: Course[]): CourseGroups {
  const withStatus = (status: Course['status']) =>
    courses.filter((course) => course.status === status)
  return {
    running: byProvider(withStatus('running')),
    planned: withStatus('planned'),
    past: withStatus('past').sort((a, b) => ascending(b.date ?? '', a.date ?? '')),
  }
}

function byProvider(courses: Course[]): Provider[] {
  const names = [...new Set(courses.map(({ provider }) => provider))]
  return names.map((name) => ({
    name,
    courses: courses.filter(({ provider }) => provider === name),
  }))
}

export const needsVerification = ({ confidence }: Course) => confidence !== 'sourced'
