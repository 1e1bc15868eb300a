import { Text, View } from '@tarojs/components'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { sharedText } from '@/shared/shared.text'
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
}

/** Name and kinds, with a notice if the record is unverified. */
export function DetailHead({ outlet, district, visiting, ...favourite }: Props) {
  const text = useWords(outletDetailText)
  const kinds = useWords(kindText)
  const levels = useWords(levelText)
  const { language } = useShell()
  const { name, level, confidence } = outlet
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
      <ChineseName name={name} translated={outlet.nameEn !== undefined} />
      <Tags className='page__tags'>
        {kindsOf(outlet).map((one) => (
          <Tag key={one} look='brand'>
            {kinds[one]}
          </Tag>
        ))}
        <Tag>{levels[level]}</Tag>
        {district && <Tag>{district}</Tag>}
        {visiting?.books && <Tag>{text.books}</Tag>}
        {visiting?.queues && <Tag>{text.queues}</Tag>}
      </Tags>
      {isDoubtful && (
        <View className='detail-head__notice'>
          <Notice look='plain' words={text.doubtful} />
        </View>
      )}
    </View>
  )
}

/** In English: the original name, or a notice that there is no English one. */
function ChineseName({ name, translated }: { name: string; translated: boolean }) {
  const { onlyChinese } = useWords(sharedText)
  const { language } = useShell()
  if (language === 'zh') return null
  return <Text className='cap'>{translated ? name : onlyChinese}</Text>
}
