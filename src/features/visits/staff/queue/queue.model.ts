import { offersService } from '@/contract/visits/slots.rules'
import type { QueueAction, QueueEntry, QueueToday } from '@/contract/visits/staff.schema'

type Without<A> = A extends unknown ? Omit<A, 'key'> : never

/** What is done at a window, but for its key. */
export type QueueActionInput = Without<QueueAction>

/** Who was called to this window, or is at it. */
export const entryAtWindow = ({ entries }: Pick<QueueToday, 'entries'>, window: string) =>
  entries.find(
    ({ status, window: at }) => at === window && (status === 'called' || status === 'arrived'),
  )

/** Those called to other windows, or at them. */
export const entriesElsewhere = ({ entries }: Pick<QueueToday, 'entries'>, window: string) =>
  entries.filter(
    ({ status, window: at }) => at !== window && (status === 'called' || status === 'arrived'),
  )

/** Numbers that wait, in the order in which they are called. */
export const waitingEntries = ({ entries }: Pick<QueueToday, 'entries'>) =>
  entries.filter(({ status }) => status === 'waiting')

/** Numbers that this window can call: those whose service it does. */
export function callableEntries(queue: Pick<QueueToday, 'entries' | 'windows'>, window: string) {
  const own = queue.windows.find(({ id }) => id === window)
  if (!own?.queues) return []
  return waitingEntries(queue).filter(({ service }) => offersService(own, service))
}

/**
 * What is done next at a window: whoever was called comes, or is passed, before anybody else is called; where
 * nobody can be called, whoever is here is done. Undefined: there is nothing to do.
 */
export function mainActionAt(queue: Pick<QueueToday, 'entries' | 'windows'>, window: string) {
  const current = entryAtWindow(queue, window)
  if (current?.status === 'called') return 'arrive' as const
  if (callableEntries(queue, window).length > 0) return 'next' as const
  return current ? ('finish' as const) : undefined
}

/** Appointments of today that nobody has come to yet, by time. */
export const pendingAppointments = ({ entries }: Pick<QueueToday, 'entries'>) =>
  entries
    .filter(({ status }) => status === 'booked')
    .sort((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1))

/** The window that is worked at: the one chosen on this phone, while it is there. */
export const activeWindow = (
  { windows }: Pick<QueueToday, 'windows'>,
  chosen: string | undefined,
) => windows.find(({ id }) => id === chosen) ?? windows[0]

/**
 * Names an act by what it was pressed on. Pressed again while nothing has changed, it is the same one;
 * once somebody else is at the window, it is another.
 */
export function actionName(tap: QueueActionInput, queue: QueueToday | undefined): string {
  const of = queue?.outlet ?? ''
  switch (tap.do) {
    case 'next': {
      const now = queue && entryAtWindow(queue, tap.window)
      return `next ${tap.window} ${now ? `${now.id} ${now.status}` : 'nobody'}`
    }
    case 'open':
    case 'close':
      return `${tap.do} ${of}`
    case 'delay':
      return `delay ${of} ${tap.text ?? ''}`
    case 'arrive':
      return `arrive ${tap.visit} ${tap.window}`
    case 'again':
    case 'pass':
    case 'finish': {
      const one = queue?.entries.find(({ id }) => id === tap.visit)
      return `${tap.do} ${tap.visit} ${one?.status ?? ''} ${one?.calledAt ?? ''} ${one?.passed ?? ''}`
    }
  }
}

/** What can be done with whoever was called, or is at the window. */
export const actionsFor = ({ status, kind }: Pick<QueueEntry, 'status' | 'kind'>) =>
  status === 'arrived'
    ? (['finish'] as const)
    : kind === 'ticket'
      ? (['arrive', 'again', 'pass'] as const)
      : (['arrive', 'again'] as const)
