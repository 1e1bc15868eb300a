/**
 * How visits to a window work here: one file, read by both sides. None of these figures follows a norm of
 * this city: settings of ours, to be confirmed by whoever runs the service.
 */
export const visiting = {
  /** Slots can be booked so many days ahead. */
  daysAhead: 14,
  /** Appointments to come that one person may have at once. */
  appointments: 3,
  /** Tickets one person may take at one outlet in a day, and visits a scan may make without either. */
  ticketsADay: 3,
  walkInsADay: 3,
  /** Somebody who was called and did not come goes so many numbers back; once, then the number is void. */
  passedBy: 2,
  /** Told that it is soon their turn, with so many people ahead. */
  soonAhead: 3,
  /** Minutes after the end of a slot after which nobody comes to it any more. */
  missedAfter: 30,
  /** The wait is estimated from the calls of so many minutes, and only from at least so many calls. */
  estimateFrom: 60,
  estimateCalls: 3,
  /** Services of one outlet's windows, hours a day, what one window takes in one slot. */
  mostWindows: 40,
  longestNote: 120,
} as const
