import type { Input } from '@/contract/api.schema'
import type { FeedbackForm, UsageReportForm } from '@/contract/trainings/learning.schema'
import { trainingRoutes } from '@/contract/trainings/trainings.routes'
import { caller } from '@/platform/http'

const call = caller(trainingRoutes)

export const giveFeedback = (id: string, body: FeedbackForm) =>
  call('giveFeedback', { params: { id }, body })

export const tellUse = (id: string, body: UsageReportForm) =>
  call('reportUsage', { params: { id }, body })

export const appeal = (id: string, body: Input['appealNoShow']['body']) =>
  call('appealNoShow', { params: { id }, body })

export const getCertificate = (number: string) => call('getCertificate', { params: { number } })

/** Public; with a session, the citizen's own votes are marked. */
export const listTopics = () => call('listTopics', {})

export const vote = (body: Input['voteForTopic']['body']) => call('voteForTopic', { body })

export const listPlans = (year: number) => call('listPlans', { params: { year } })
