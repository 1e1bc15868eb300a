import { everydayEditsRoutes } from '@/contract/facts/missed-words.routes'
import type { EverydayDecision } from '@/contract/facts/missed-words.schema'
import { caller } from '@/platform/http'

const call = caller(everydayEditsRoutes)
const page = (after?: string) => ({ query: after ? { after } : {} })

export const listMissedWords = (after?: string) => call('listMissedWords', page(after))
export const listEverydayEdits = (after?: string) => call('listEverydayEdits', page(after))
export const decideEverydayWord = (body: EverydayDecision) => call('decideEverydayWord', { body })
