import Taro from '@tarojs/taro'
import type { CalendarEntry } from '@/shared/lib/icalendar'
import { withPermission } from './permission'

/** `file`: the citizen has to open the file. `refused`: permission was denied or the dialog cancelled. */
export type CalendarAnswer = 'added' | 'file' | 'refused'

/** WeChat cannot change or remove an entry that it added. */
export const canCancel = false

const inSeconds = (moment: string) => Math.floor(Date.parse(moment) / 1000)

/** Adds entries to the phone's calendar one by one, because WeChat may ask about each. */
export async function addToCalendar(entries: CalendarEntry[]): Promise<CalendarAnswer> {
  const added = await withPermission('scope.addPhoneCalendar', async () => {
    for (const entry of entries) await addOne(entry)
    return true
  })
  return added ? 'added' : 'refused'
}

/** Taro does not wrap this API in a promise, so its callbacks are. */
const addOne = ({ title, startsAt, endsAt, place, notes, alarmMinutes }: CalendarEntry) =>
  new Promise<void>((done, fail) => {
    void Taro.addPhoneCalendar({
      title,
      startTime: inSeconds(startsAt),
      endTime: String(inSeconds(endsAt)),
      location: place ?? '',
      description: notes ?? '',
      alarm: true,
      alarmOffset: alarmMinutes * 60,
      success: () => done(),
      fail,
    })
  })
