import type { Visit } from './visits.schema'

/** Upcoming or in progress. */
export const isLive = ({ status }: Pick<Visit, 'status'>) =>
  ['booked', 'waiting', 'called', 'arrived'].includes(status)
