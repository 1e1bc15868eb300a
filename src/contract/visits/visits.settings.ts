/**
 * Limits of visits, read by both sides. No regulation of the city sets them: they are defaults of this
 * product, to be confirmed by the operator.
 */
export const visitSettings = {
  /** How many days ahead slots can be booked. */
  daysAhead: 14,
  /** Appointments, queue numbers and walk-ins per person within 24 hours, cancelled ones included. */
  maxVisitsPerDay: 20,
  /** Moves of one appointment within 24 hours. */
  maxMovesPerDay: 10,
  /** Queue numbers per person, outlet and day. */
  maxQueueNumbersPerDay: 3,
  /** Visits without an appointment or number, per person, outlet and day. */
  maxWalkInsPerDay: 3,
  /** Positions a called visitor who is absent moves back. The second time, the number becomes void. */
  placesPassedBack: 2,
  /** People ahead when a citizen is notified that their turn is near. */
  soonAhead: 3,
  /** Minutes after the end of a slot when an appointment counts as missed. */
  missedAfterMinutes: 30,
  /** The wait is estimated from the calls of this many minutes. */
  estimateWindowMinutes: 60,
  /** With fewer calls, no wait is estimated. */
  minCallsForEstimate: 3,
  /** Windows per outlet. */
  maxWindows: 40,
  /** Slots of a window on one day: ten hours of five minutes. */
  maxSlotsPerDay: 120,
  /** Slots in one reply about an outlet. All days of any outlet with up to 40 usual windows fit. */
  maxListedSlots: 5000,
  /** The same in the longer shape that phones of November 2026 read. */
  maxListedSlotsInFull: 1000,
  /** Characters of a note about a longer wait. */
  maxNoteLength: 120,
} as const
