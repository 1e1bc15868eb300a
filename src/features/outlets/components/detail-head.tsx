import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { isTranslated, originalOf } from '@/shared/lib/original'
import { FavouriteButton } from '@/shared/ui/favourite-button'
import { Notice } from '@/shared/ui/notice'
import { ShareButton } from '@/shared/ui/share-button'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'
import { kindText } from '../outlet-kinds.text'
import { levelText } from '../outlet-levels.text'
import { outletDetailText } from '../outlet-detail.text'
import type { Visiting } from '../filter.model'
import { kindsOf } from '../outlets.model'
import { outletName } from '../row.model'
import './detail-head.scss'

interface Props {
  outlet: Outlet
  /** Name of the district. */
  district: string | undefined
  /** What it offers before one goes there, if that is known. */
  visiting: Visiting | undefined
  isFavourite: boolean
  onToggleFavourite: () => void
  /** On the language of the text. */
  note: ReactNode
}

/** Name and kinds, with a notice if the record is unverified. */
export function DetailHead({ outlet, district, visiting, note, ...favourite }: Props) {
  const text = useWords(outletDetailText)
  const kinds = useWords(kindText)
  const levels = useWords(levelText)
  const { language } = useShell()
  const { level, confidence } = outlet
  const isDoubtful = confidence === 'unverified' || confidence === 'third-party'
  return (
    <View>
      <View className='detail-head'>
        <PageTitle className='detail-head__name'>{outletName(outlet, language)}</PageTitle>
        <FavouriteButton
          isFavourite={favourite.isFavourite}
          onToggle={favourite.onToggleFavourite}
        />
        <ShareButton words={text.share} copied={text.shared} />
      </View>
      {language === 'en' && isTranslated(outlet) && (
        <Text className='cap'>{originalOf(outlet).name}</Text>
      )}
      <Tags className='page__tags'>
        {kindsOf(outlet).map((kind) => (
          <Tag key={kind} look='brand'>
            {kinds[kind]}
          </Tag>
        ))}
        <Tag>{levels[level]}</Tag>
        {district && <Tag>{district}</Tag>}
        {visiting?.books && <Tag>{text.books}</Tag>}
        {visiting?.queues && <Tag>{text.queues}</Tag>}
      </Tags>
      {note}
      {isDoubtful && (
        <View className='detail-head__notice'>
          <Notice look='plain' words={text.doubtful} />
        </View>
      )}
    </View>
  )
}
