import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { IsoDay } from '@/contract/shared/time.types'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { ipTypeText } from '@/shared/ip-types.text'
import { dateWords } from '@/contract/shared/date-words.rules'
import { validity } from '@/shared/lib/validity'
import { FavouriteButton } from '@/shared/ui/favourite-button'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'
import { guideText } from '../guide.text'
import { servicesText } from '../services.text'
import './guide-head.scss'

interface Props {
  item: ServiceItem
  today: IsoDay
  /** Its text changes after its last day. */
  isContinued: boolean
  isFavourite: boolean
  onToggleFavourite: () => void
  /** On the language of the text. */
  note: ReactNode
}

/** Name, tags, and a warning if the content expires, has expired or is unverified. */
export function GuideHead({ item, today, isContinued, note, ...favourite }: Props) {
  const text = useWords(servicesText)
  const ipNames = useWords(ipTypeText)
  return (
    <View>
      <View className='guide-head'>
        <PageTitle>{item.name}</PageTitle>
        <FavouriteButton
          isFavourite={favourite.isFavourite}
          onToggle={favourite.onToggleFavourite}
        />
      </View>
      <Tags className='page__tags'>
        <Tag>{text.stage[item.stage]}</Tag>
        {item.ipTypes.map((ipType) => (
          <Tag key={ipType}>{ipNames[ipType]}</Tag>
        ))}
        <Tag>{item.audiences.map((audience) => text.audience[audience]).join(text.comma)}</Tag>
      </Tags>
      {note}
      <Validity item={item} today={today} isContinued={isContinued} />
    </View>
  )
}

function Validity({ item, today, isContinued }: Pick<Props, 'item' | 'today' | 'isContinued'>) {
  const text = useWords(guideText)
  const { language } = useShell()
  const valid = validity(item, today)
  const doubtful = item.confidence === 'unverified' || item.confidence === 'third-party'
  return (
    <>
      {valid.kind !== 'open' && !(valid.kind === 'until' && isContinued) && (
        <View className='guide-head__notice'>
          <Notice
            look={valid.kind === 'until' ? 'warn' : 'bad'}
            icon='alert'
            words={text[valid.kind](dateWords(valid.day, language))}
          />
        </View>
      )}
      {doubtful && (
        <View className='guide-head__notice'>
          <Notice look='plain' words={text.doubtful} />
        </View>
      )}
    </>
  )
}
