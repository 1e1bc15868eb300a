import { Text } from '@tarojs/components'
import type { SettingVersion } from '@/contract/facts/public-settings.schema'
import { publicSettings } from '@/contract/facts/public-settings.settings'
import { dateWords } from '@/contract/shared/date-words.rules'
import { dayOf } from '@/contract/shared/moment-words.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import { dotted } from '@/shared/lib/dotted'
import { spaced } from '@/shared/lib/spaced'
import { useShell, useWords } from '@/shared/ui/shell'
import { Timeline, type TimelineStep } from '@/shared/ui/timeline'
import type { KnownSetting } from '../settings.model'
import { settingsText } from '../settings.text'
import { settingWords } from '../setting-words'

/** All versions that were ever proposed, latest first, and what held before the first. */
export function SettingHistory({ setting, today }: { setting: KnownSetting; today: IsoDay }) {
  const text = useWords(settingsText)
  const { language } = useShell()
  const { name, versions } = setting
  const words = (value: number) => settingWords(name, value, text.unit)
  const day = (of: IsoDay) => dateWords(of, language)
  const step = (version: SettingVersion): TimelineStep => {
    const { id, from, before, value, state, at, mine, reason, refusal } = version
    const proposed = text.by(day(dayOf(at)), mine)
    return {
      id,
      title: spaced(text.step(day(from), words(before), words(value))),
      note: spaced(dotted([text.state[state], proposed])),
      state: state === 'published' ? (from <= today ? 'done' : 'next') : 'next',
      below: (
        <>
          <Text className='cap'>{spaced(text.why(reason))}</Text>
          {refusal && <Text className='cap'>{spaced(text.refused(refusal))}</Text>}
        </>
      ),
    }
  }
  const first: TimelineStep = {
    id: 'first',
    title: spaced(text.builtIn(words(publicSettings[name].value))),
    note: versions.length === 0 ? text.noHistory : '',
    state: 'done',
  }
  return <Timeline steps={[...versions.map(step), first]} />
}
