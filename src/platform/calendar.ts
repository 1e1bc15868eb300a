import Taro from '@tarojs/taro'
import type { CalendarEntry } from '@/shared/lib/icalendar'

/** `file`: the citizen has to open the file. `refused`: permission was denied or the dialog cancelled. */
export type CalendarAnswer = 'added' | 'file' | 'refused'

const inSeconds = (moment: string) => Math.floor(Date.parse(moment) / 1000)

/** Adds entries to the phone's calendar one by one, because WeChat may ask about each. */
export async function addToCalendar(entries: CalendarEntry[]): Promise<CalendarAnswer> {
  for (const entry of entries) if (!(await addOne(entry))) return 'refused'
  return 'added'
}

/** Taro does not wrap this API in a promise, so its callbacks are. */
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
