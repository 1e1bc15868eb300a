import { Text, View } from '@tarojs/components'
import type { EverydayEdit, MissedWord } from '@/contract/facts/missed-words.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { Button } from '@/shared/ui/button'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { everydayWordsText } from '../everyday-words.text'

interface MissedProps {
  word: MissedWord
  onAdd: () => void
  onSetAside: () => void
}

/** A word that people did not find. */
export function MissedCard({ word: missed, onAdd, onSetAside }: MissedProps) {
  const { word, devices, firstWeek, lastWeek } = missed
  const text = useWords(everydayWordsText)
  const { language } = useShell()
  const weeks = text.weeks(dateWords(firstWeek, language), dateWords(lastWeek, language))
  return (
    <View className='card desk-card num'>
      <Text className='strong desk-card__line'>{word}</Text>
      <Tags className='desk-card__tags'>
        <Tag look='brand'>{text.devices(devices)}</Tag>
      </Tags>
      <Text className='cap desk-card__line'>{spaced(weeks)}</Text>
      <View className='desk-card__acts'>
        <Button
          look='second'
          size='s'
          words={text.add}
          label={`${text.add} ${word}`}
          onTap={onAdd}
        />
        <Button
          look='line'
          size='s'
          words={text.setAside}
          label={`${text.setAside} ${word}`}
          onTap={onSetAside}
        />
      </View>
    </View>
  )
}

interface EditProps {
  edit: EverydayEdit
  onChange: () => void
  onReopen: () => void
}

/** What was made of a word. */
export function EditCard({ edit: { word, act, terms, day, mine }, onChange, onReopen }: EditProps) {
  const text = useWords(everydayWordsText)
  const { language } = useShell()
  return (
    <View className='card desk-card num'>
      <Text className='strong desk-card__line'>{word}</Text>
      <Tags className='desk-card__tags'>
        <Tag look={act === 'add' ? 'ok' : 'unverified'}>{text.act[act]}</Tag>
      </Tags>
      {terms.length > 0 && <Text className='desk-card__line'>{text.standsFor(terms)}</Text>}
      <Text className='cap desk-card__line'>{spaced(text.by(dateWords(day, language), mine))}</Text>
      <View className='desk-card__acts'>
        <Button
          look='line'
          size='s'
          words={act === 'add' ? text.change : text.add}
          label={`${act === 'add' ? text.change : text.add} ${word}`}
          onTap={onChange}
        />
        <Button
          look='quiet'
          size='s'
          words={text.reopen}
          label={`${text.reopen} ${word}`}
          onTap={onReopen}
        />
      </View>
    </View>
  )
}
