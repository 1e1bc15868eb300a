const firstYear = 2000
const lastYear = 2100

/** Whether a text is a day of the calendar, as `2026-12-02`, in the years that the product can mean. */
export function isRealDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const isInRange = year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1
  return isInRange && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether a text is a moment in ISO 8601 with seconds and an offset, on a real day at a real time. */
export function isRealMoment(text: string): boolean {
  const match = /^(.{10})T(\d\d):(\d\d):(\d\d)(?:\.\d{1,3})?(?:Z|[+-](\d\d):(\d\d))$/.exec(text)
  if (!match) return false
  const [hour, minute, second, offsetHour = 0, offsetMinute = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0)) as [number, number, number, number?, number?]
  const isTime = hour < 24 && minute < 60 && second < 60 && offsetHour < 15 && offsetMinute < 60
  return isTime && isRealDay(match[1]!)
}
