import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { queueMessages } from '../../messages/queue-messages'
import { callOffSeats } from '../seats/call-off-seats'
import { changeState } from './change-state'
import { reviseCalendar, setCalledOff } from './trainings.repo'

/** Cancels the training, ends all enrollments and sends the reason to the citizens affected. */
export const callOffTraining = (deps: Deps, requester: Requester, id: string, reason: string) =>
  changeState(deps, requester, id, async (tx, { state, endsAt }, now) => {
    if (state === 'called_off') return
    if (state !== 'draft' && endsAt <= now.toISOString()) refuse('too_late')
    await setCalledOff(tx, id, reason)
    await reviseCalendar(tx, id, now.toISOString())
    const ended = await callOffSeats(tx, id, now)
    const newMessages = ended.map(({ citizenId }) => ({
      citizenId,
      kind: 'called_off' as const,
      dedupe: `called_off:${id}`,
      trainingId: id,
      words: reason,
    }))
    await queueMessages(tx, newMessages, now)
  })
