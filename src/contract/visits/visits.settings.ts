/**
 * How visits to a window work here: one file, read by both sides. None of these figures follows a norm of
 * this city: settings of ours, to be confirmed by whoever runs the service.
 */
export const visitSettings = {
  /** Slots can be booked so many days ahead. */
  daysAhead: 14,
  /** Appointments to come that one person may have at once. */
  maxUpcomingAppointments: 3,
  /** Tickets one person may take at one outlet in a day, and visits a scan may make without either. */
  maxQueueNumbersPerDay: 3,
  maxWalkInsPerDay: 3,
  /** Somebody who was called and did not come goes so many numbers back; once, then the number is void. */
  placesPassedBack: 2,
  /** Told that it is soon their turn, with so many people ahead. */
  soonAhead: 3,
  /** Minutes after the end of a slot after which nobody comes to it any more. */
  missedAfterMinutes: 30,
  /** The wait is estimated from the calls of so many minutes, and only from at least so many calls. */
  estimateWindowMinutes: 60,
  minCallsForEstimate: 3,
  /** Services of one outlet's windows, hours a day, what one window takes in one slot. */
  maxWindows: 40,
  maxNoteLength: 120,
} as const
