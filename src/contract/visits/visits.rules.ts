import type { Visit } from './visits.schema'

/** Whether a visit is still to come or under way. */
export const isLive = ({ status }: Pick<Visit, 'status'>) =>
  ['booked', 'waiting', 'called', 'arrived'].includes(status)
