import { missedWordsRoutes } from '@/contract/facts/missed-words.routes'
import type { MissedWordsForm } from '@/contract/facts/missed-words.schema'
import { requestOf } from '@/platform/http'
import type { Step } from '@/platform/outbox'

export const missedWordsSteps = (body: MissedWordsForm): Step[] => [
  requestOf(missedWordsRoutes.sendMissedWords, { body }),
]
