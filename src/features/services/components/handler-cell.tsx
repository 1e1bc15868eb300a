import { Text } from '@tarojs/components'
import type { Outlet } from '@/contract/outlets.schema'
import { kilometres } from '@/shared/lib/distance'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/shared/lib/time'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { guideText } from '../guide.text'
import type { Handler, Near } from '../handlers.model'

interface Props {
  handler: Handler
  onOpen: (id: string) => void
}

/** An outlet that handles it, and why it stands where it stands. */
export function HandlerCell({ handler: { outlet, open, near }, onOpen }: Props) {
  const text = useWords(guideText)
  const { language } = useShell()
  const place = useNearWords(near)
  return (
    <Cell
      icon='outlet'
      title={language === 'en' && outlet.nameEn ? outlet.nameEn : outlet.name}
      note={<Address of={outlet.address} />}
      below={
        <Tags className='cell__tags'>
          <Tag look={open === 'open' ? 'ok' : open === 'unknown' ? 'unverified' : 'plain'}>
            {text.here[open]}
          </Tag>
          {place && <Tag>{place}</Tag>}
        </Tags>
      }
      onTap={() => onOpen(outlet.id)}
    />
  )
}

function useNearWords(near: Near) {
  const text = useWords(guideText)
  const { language } = useShell()
  switch (near.kind) {
    case 'metres':
      return text.away(kilometres(near.metres), near.rough)
    case 'same':
      return text.same(language === 'en' ? near.district.nameEn : near.district.name)
    case 'district':
      return language === 'en' ? near.district.nameEn : near.district.name
    case 'city':
      return text.city
    case 'unknown':
      return undefined
  }
}

function Address({ of: address }: { of: Outlet['address'] }) {
  const text = useWords(guideText)
  const { language } = useShell()
  if (!address) return <Text className='unv'>{text.noAddress}</Text>
  return (
    <>
      {spaced(address.text)}
      {!address.verified && (
        <Text className='unv'>
          {address.asOf ? text.addressOf(dateWords(address.asOf, language)) : text.noAddress}
        </Text>
      )}
    </>
  )
}
