import { Text, View } from '@tarojs/components'
import type { SettingDecision, SettingVersion } from '@/contract/facts/public-settings.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { dayOf } from '@/contract/shared/moment-words.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import { spaced } from '@/shared/lib/spaced'
import { Button } from '@/shared/ui/button'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { comingOf, waitingOf, type KnownSetting } from '../settings.model'
import { settingsText } from '../settings.text'
import { settingWords } from '../setting-words'

type Decision = SettingDecision['do']

interface Props {
  setting: KnownSetting
  today: IsoDay
  busy: boolean
  onChange: () => void
  onHistory: () => void
  onDecide: (version: SettingVersion, decision: Decision) => void
}

/** What holds of a setting, what will, and what waits for a second supervisor. */
export function SettingCard({ setting, today, busy, onChange, onHistory, onDecide }: Props) {
  const text = useWords(settingsText)
  const { language } = useShell()
  const { name } = setting
  const waiting = waitingOf(setting)
  const valueWords = (value: number) => settingWords(name, value, text.unit)
  const day = (of: IsoDay) => dateWords(of, language)
  const act = (words: string) => `${words} ${text.name[name]}`
  return (
    <View className='card desk-card num'>
      <Text className='strong desk-card__line'>{text.name[name]}</Text>
      <Text className='desk-card__line'>{spaced(text.now(valueWords(setting.value)))}</Text>
      {comingOf(setting, today).map(({ id, from, value }) => (
        <Text key={id} className='desk-card__line'>
          {spaced(text.coming(day(from), valueWords(value)))}
        </Text>
      ))}
      {waiting && <Waiting version={waiting} name={name} />}
      <View className='desk-card__acts'>
        {waiting &&
          decisionsOn(waiting, today).map((decision) => (
            <Button
              key={decision}
              look={decision === 'publish' ? 'second' : 'line'}
              size='s'
              busy={busy}
              words={text[decision]}
              label={act(text[decision])}
              onTap={() => onDecide(waiting, decision)}
            />
          ))}
        {!waiting && (
          <Button
            look='line'
            size='s'
            words={text.change}
            label={act(text.change)}
            onTap={onChange}
          />
        )}
        <Button
          look='quiet'
          size='s'
          words={text.history}
          label={act(text.history)}
          onTap={onHistory}
        />
      </View>
    </View>
  )
}

/** Nobody decides what they proposed; a version whose day has come cannot be published. */
function decisionsOn({ mine, from }: SettingVersion, today: IsoDay): Decision[] {
  if (mine) return ['withdraw']
  return from > today ? ['publish', 'refuse'] : ['refuse']
}

function Waiting({ version, name }: { version: SettingVersion; name: KnownSetting['name'] }) {
  const text = useWords(settingsText)
  const { language } = useShell()
  const { from, value, reason, at, mine } = version
  const words = settingWords(name, value, text.unit)
  return (
    <View className='desk-card__proposed'>
      <Tags className='desk-card__tags'>
        <Tag look='warn'>{spaced(text.waiting(dateWords(from, language), words))}</Tag>
      </Tags>
      <Text className='desk-card__line'>{spaced(text.why(reason))}</Text>
      <Text className='cap desk-card__line'>
        {spaced(text.by(dateWords(dayOf(at), language), mine))}
      </Text>
    </View>
  )
}
