import { Text, View } from '@tarojs/components'
import type { StaffLaw } from '@/contract/facts/law-confirmations.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { dotted } from '@/shared/lib/dotted'
import { spaced } from '@/shared/lib/spaced'
import { Button } from '@/shared/ui/button'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { staffLawsText } from '../staff-laws.text'

interface Props {
  law: StaffLaw
  onRead: () => void
  onOpen: (url: string) => void
  onAct: (act: 'confirm' | 'withdraw') => void
}

/** What is recorded of a law, and whether it was compared with the official text. */
export function LawCard({ law, onRead, onOpen, onAct }: Props) {
  const { name, from, text: known, changes, pages, confirmed } = law
  const text = useWords(staffLawsText)
  const { language } = useShell()
  const act = confirmed ? 'withdraw' : 'confirm'
  const official = confirmed?.official ?? law.official
  return (
    <View className='card desk-card num'>
      <Text className='strong desk-card__line'>{name[language]}</Text>
      <Tags className='desk-card__tags'>
        {confirmed ? (
          <Tag look='ok'>
            {spaced(text.confirmed(dateWords(confirmed.day, language), confirmed.mine))}
          </Tag>
        ) : (
          <Tag look='unverified'>{text.waits}</Tag>
        )}
      </Tags>
      <Text className='cap desk-card__line'>
        {dotted([spaced(text.from(dateWords(from, language))), text.text[known]])}
      </Text>
      <Text className='desk-card__line'>{text.touches(changes, pages)}</Text>
      <View className='desk-card__acts'>
        <Button
          look={confirmed ? 'line' : 'second'}
          size='s'
          words={text[act]}
          label={`${text[act]} ${name[language]}`}
          onTap={() => onAct(act)}
        />
        <Button
          look='line'
          size='s'
          words={text.read}
          label={`${text.read} ${name[language]}`}
          onTap={onRead}
        />
        {official && (
          <Button
            look='quiet'
            size='s'
            words={confirmed ? text.comparedWith : text.saidToBe}
            onTap={() => onOpen(official)}
          />
        )}
      </View>
    </View>
  )
}
