/** The number of a seat as printed and read out, with four digits at least: 0036. */
export const formatSeatNumber = (no: number) => String(no).padStart(4, '0')
