import { Text, View } from '@tarojs/components'
import type { FreshnessItem } from '@/contract/facts/freshness.schema'
import { dateWords, dayWords } from '@/contract/shared/date-words.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Language } from '@/shared/lib/language'
import { spaced } from '@/shared/lib/spaced'
import { Button } from '@/shared/ui/button'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { actsOf, tellReasons, type FreshnessAct, type ToldReason } from '../freshness.model'
import { freshnessText } from '../freshness.text'
import './freshness.scss'

interface Props {
  item: FreshnessItem
  now: EpochMs
  onAct: (act: FreshnessAct) => void
}

/** A record to correct: why, and where. */
export function FreshnessRow({ item, now, onAct }: Props) {
  const text = useWords(freshnessText)
  const { language } = useShell()
  const name = (language === 'en' && item.nameEn) || item.name
  return (
    <View className='card desk-card freshness num'>
      <View className='freshness__head'>
        <Text className='freshness__name'>{name}</Text>
        <Text className='freshness__points'>{text.points(item.score)}</Text>
      </View>
      <Tags className='desk-card__tags'>
        <Tag>{text.kinds[item.kind]}</Tag>
      </Tags>
      {tellReasons(item.reasons).map((told, index) => (
        <Text key={index} className='desk-card__line'>
          {spaced(sentence(told, { text, language, now }))}
        </Text>
      ))}
      <View className='desk-card__acts'>
        {actsOf(item).map((act, index) => (
          <Button
            key={act.does}
            look={index === 0 ? 'second' : 'line'}
            size='s'
            words={text.acts[act.does]}
            label={`${text.acts[act.does]} ${name}`}
            onTap={() => onAct(act)}
          />
        ))}
      </View>
    </View>
  )
}

interface In {
  text: (typeof freshnessText)['zh']
  language: Language
  now: EpochMs
}

function sentence({ reason, fields }: ToldReason, { text, language, now }: In): string {
  const { told, between } = text
  const named = fields.map((field) => text.fields[field]).join(between)
  const isWhole = fields.includes('record')
  const date = (day: string) => dateWords(day, language)
  switch (reason.kind) {
    case 'reported': {
      const due = dayWords(clockAt(Date.parse(reason.dueAt)).day, language)
      const isOverdue = Date.parse(reason.dueAt) <= now
      return (isOverdue ? told.reportedOverdue : told.reported)(reason.count, due)
    }
    case 'contradicted':
      return told.contradicted(named)
    case 'law':
      return told.law(reason.name[language], date(reason.from))
    case 'expired':
      return told.expired(date(reason.day))
    case 'faded':
      return told.faded(named, date(reason.day))
    case 'unverified':
      if (isWhole) return told.unverifiedRecord
      return reason.day ? told.unverifiedOf(named, date(reason.day)) : told.unverified(named)
    case 'old':
      return isWhole ? told.oldRecord(date(reason.day)) : told.old(named, date(reason.day))
    case 'missing':
      return told.missing(named)
    case 'english':
      return told.english
  }
}
