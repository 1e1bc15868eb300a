import type { Course } from '@/contract/facts/courses.schema'

/** Courses of one provider. */
export interface Provider {
  name: string
  courses: Course[]
}

export interface Programme {
  /** That run all year, by who offers them. */
  running: Provider[]
  planned: Course[]
  /** Over: the latest first, those without a date last. */
  past: Course[]
}

export function programmeOf(courses: Course[]): Programme {
  const those = (status: Course['status']) => courses.filter((course) => course.status === status)
  return {
    running: byProvider(those('running')),
    planned: those('planned'),
    past: those('past').sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
  }
}

function byProvider(courses: Course[]): Provider[] {
  const names = [...new Set(courses.map(({ provider }) => provider))]
  return names.map((name) => ({
    name,
    courses: courses.filter(({ provider }) => provider === name),
  }))
}

/** Whether what is said of it still has to be checked. */
export const isDoubtful = ({ confidence }: Course) => confidence !== 'sourced'
