import type { LawConfirmationForm } from '@/contract/facts/law-confirmations.schema'
import { lawConfirmationsRoutes } from '@/contract/facts/law-confirmations.routes'
import { caller } from '@/platform/http'

const call = caller(lawConfirmationsRoutes)

export const listLaws = () => call('listLaws', {})
export const confirmLaw = (law: string, body: LawConfirmationForm) =>
  call('confirmLaw', { params: { law }, body })
