import { ticketCodeChangesIn } from '@/contract/trainings/admission-tickets.rules'

const second = 1000

/** Until the next code, in whole seconds: 30 down to 1. */
export const secondsLeft = (now: number) => Math.ceil(ticketCodeChangesIn(now) / second)

/** How long until those seconds are others, in ms. */
export const untilNextSecond = (now: number) => ticketCodeChangesIn(now) % second || second

/** As it is read out to whoever looks it up: four digits at least. */
export const numberOf = (no: number) => String(no).padStart(4, '0')
