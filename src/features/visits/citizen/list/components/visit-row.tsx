import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { spanWords } from '@/contract/shared/moment-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { DateBlock } from '@/shared/ui/date-block'
import { Icon } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { Tap } from '@/shared/ui/tap'
import { momentOfVisit, statusTag } from '../visits.model'
import { visitsText } from '../visits.text'

interface Props {
  visit: Visit
  outletName: string
  now: EpochMs
  onOpen: (id: string) => void
}

/** A visit in a list: day, place, and status. */
export function VisitRow({ visit, outletName, now, onOpen }: Props) {
  const text = useWords(visitsText)
  const { language } = useShell()
  const { id, startsAt, endsAt, place, window, sample } = visit
  const { look, words } = statusTag(visit, now, language)
  const note = [
    startsAt && endsAt && spanWords(startsAt, endsAt, language),
    place && text.number(place.number),
    window && spaced(window.name),
  ]
  return (
    <Tap className='cell' role='link' onTap={() => onOpen(id)}>
      <DateBlock moment={momentOfVisit(visit)} />
      <View className='cell__body'>
        <Text className='cell__title'>{spaced(outletName)}</Text>
        <Text className='cell__note num'>
          {note.filter(Boolean).join(language === 'zh' ? '，' : ', ')}
        </Text>
        <Tags className='cell__tags'>
          <Tag look={look}>{words}</Tag>
          {sample && <Tag look='sample'>{text.sample}</Tag>}
        </Tags>
      </View>
      <Icon name='chevron-right' className='cell__go' />
    </Tap>
  )
}
