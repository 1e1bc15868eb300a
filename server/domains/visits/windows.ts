import type { WindowRow } from './rows'

/** Whether the window calls queue numbers now. */
export const callsNumbers = ({ open, queues }: Pick<WindowRow, 'open' | 'queues'>) => open && queues

/** Whether staff give times. Citizens can book them where the place is known as well: see isPlaceKnown(). */
export const takesAppointments = ({
  open,
  books,
  hours,
}: Pick<WindowRow, 'open' | 'books' | 'hours'>) => open && books && hours.length > 0

/** The window in the staff's queue. */
export const toQueueWindow = ({ id, name, services, books, queues }: WindowRow) => ({
  id,
  name,
  services,
  books,
  queues,
})

/** The window as citizens see it. */
export const toPublicWindow = (window: WindowRow, isPlaceKnown: boolean) => ({
  ...toQueueWindow(window),
  books: isPlaceKnown && takesAppointments(window),
  hours: window.hours,
})
