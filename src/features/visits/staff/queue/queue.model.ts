import { ascending } from '@/contract/shared/order.rules'
import { offersService } from '@/contract/visits/slots.rules'
import type { WithoutKey } from '@/contract/shared/without-key.types'
import type { QueueAction, QueueEntry, QueueToday } from '@/contract/visits/staff.schema'

/** An action at a window; the store adds the idempotency key. */
export type QueueActionInput = WithoutKey<QueueAction>

const isBeingServed = ({ status }: QueueEntry) => status === 'called' || status === 'arrived'

/** The visitor who was called to this window or is at it. */
export const entryAtWindow = ({ entries }: Pick<QueueToday, 'entries'>, windowId: string) =>
  entries.find((entry) => entry.window === windowId && isBeingServed(entry))

/** Visitors who were called to other windows or are at them. */
export const entriesElsewhere = ({ entries }: Pick<QueueToday, 'entries'>, windowId: string) =>
  entries.filter((entry) => entry.window !== windowId && isBeingServed(entry))

/** Waiting queue numbers, in calling order. */
export const waitingEntries = ({ entries }: Pick<QueueToday, 'entries'>) =>
  entries.filter(({ status }) => status === 'waiting')

/** Waiting numbers that this window can call: it handles their service. */
export function callableEntries(queue: Pick<QueueToday, 'entries' | 'windows'>, windowId: string) {
  const window = queue.windows.find(({ id }) => id === windowId)
  if (!window?.queues) return []
  return waitingEntries(queue).filter(({ service }) => offersService(window, service))
}

/**
 * The next action at a window. A called visitor must arrive or be passed over before the next call; if nobody
 * can be called, the current visit is finished. Undefined: nothing to do.
 */
export function mainActionAt(queue: Pick<QueueToday, 'entries' | 'windows'>, windowId: string) {
  const current = entryAtWindow(queue, windowId)
  if (current?.status === 'called') return 'arrive' as const
  if (callableEntries(queue, windowId).length > 0) return 'next' as const
  return current ? ('finish' as const) : undefined
}

/** Appointments of today whose visitors have not arrived yet, by time. */
export const pendingAppointments = ({ entries }: Pick<QueueToday, 'entries'>) =>
  entries
    .filter(({ status }) => status === 'booked')
    .sort((a, b) => ascending(a.startsAt ?? '', b.startsAt ?? ''))

/** The window chosen on this phone; if it no longer exists, the first one. */
export const activeWindow = (
  { windows }: Pick<QueueToday, 'windows'>,
  chosen: string | undefined,
) => windows.find(({ id }) => id === chosen) ?? windows[0]

/**
 * Names an action together with the state it was based on, for its idempotency key. A second tap has the same
 * name while nothing has changed, and another one once somebody else is at the window.
 */
export function actionName(action: QueueActionInput, queue: QueueToday | undefined): string {
  const outletId = queue?.outlet ?? ''
  switch (action.do) {
    case 'next': {
      const current = queue && entryAtWindow(queue, action.window)
      return `next ${action.window} ${current ? `${current.id} ${current.status}` : 'nobody'}`
    }
    case 'open':
    case 'close':
      return `${action.do} ${outletId}`
    case 'delay':
      return `delay ${outletId} ${action.text ?? ''}`
    case 'arrive':
      return `arrive ${action.visit} ${action.window}`
    case 'again':
    case 'pass':
    case 'finish': {
      const entry = queue?.entries.find(({ id }) => id === action.visit)
      const { status = '', calledAt = '', passed = '' } = entry ?? {}
      return `${action.do} ${action.visit} ${status} ${calledAt} ${passed}`
    }
  }
}

/** Actions on a visitor who was called or is at the window. Only queue numbers can be passed over. */
export const actionsFor = ({ status, kind }: Pick<QueueEntry, 'status' | 'kind'>) =>
  status === 'arrived'
    ? (['finish'] as const)
    : kind === 'ticket'
      ? (['arrive', 'again', 'pass'] as const)
      : (['arrive', 'again'] as const)
