import { Text, View } from '@tarojs/components'
import { dateWords } from '@/contract/shared/date-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { Icon } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import type { VersionNotice } from '../versions.model'
import { versionsText } from '../versions.text'
import './version-lines.scss'

/** A quiet line for each version that its keepers added. */
export function VersionLines({ notices }: { notices: VersionNotice[] }) {
  const text = useWords(versionsText)
  const { language } = useShell()
  return (
    <>
      {notices.map(({ from, when, fields }) => {
        const words = fields.map((field) => text.field[field]).join(text.between)
        return (
          <View key={from} className='version-line'>
            <Icon name='calendar' />
            <View className='version-line__body'>
              <Text className='version-line__title num'>
                {spaced(text.line[when](dateWords(from, language), words))}
              </Text>
              <Text className='version-line__note'>{text.note[when]}</Text>
            </View>
          </View>
        )
      })}
    </>
  )
}
