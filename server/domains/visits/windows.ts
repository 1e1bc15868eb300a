import type { WindowRow } from './rows'

/** Whether the window calls queue numbers now. */
export const callsNumbers = ({ open, queues }: Pick<WindowRow, 'open' | 'queues'>) => open && queues

export const takesAppointments = ({ open, books }: Pick<WindowRow, 'open' | 'books'>) =>
  open && books

/** The window as citizens see it. */
export const toPublicWindow = ({ id, name, services, books, queues }: WindowRow) => ({
  id,
  name,
  services,
  books,
  queues,
})
