import Taro from '@tarojs/taro'
import type { CalendarEntry } from '@/shared/lib/icalendar'

/**
 * `file`: it is for them to open. `refused`: they do not want us in their calendar, or thought better of it.
 */
export type CalendarAnswer = 'added' | 'file' | 'refused'

const inSeconds = (moment: string) => Math.floor(Date.parse(moment) / 1000)

/** Writes into the phone's calendar, one after the other: WeChat may ask about each. */
export async function addToCalendar(entries: CalendarEntry[]): Promise<CalendarAnswer> {
  for (const entry of entries) if (!(await addOne(entry))) return 'refused'
  return 'added'
}

/** Taro hands this one through as it is: it answers by its callbacks. */
const addOne = ({ title, startsAt, endsAt, place, notes, alarmMinutes }: CalendarEntry) =>
  new Promise<boolean>((done) => {
    void Taro.addPhoneCalendar({
      title,
      startTime: inSeconds(startsAt),
      endTime: String(inSeconds(endsAt)),
      location: place ?? '',
      description: notes ?? '',
      alarm: true,
      alarmOffset: alarmMinutes * 60,
      success: () => done(true),
      fail: () => done(false),
    })
  })
