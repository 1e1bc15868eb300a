import { Text } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { kilometres } from '@/shared/lib/distance'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
import { isOld } from '@/shared/lib/time'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { guideText } from '../guide.text'
import type { Handler, Nearness } from '../handlers.model'

interface Props {
  handler: Handler
  now: EpochMs
  onOpen: (id: string) => void
}

/** A handling outlet, with the criteria of its rank: what can be booked, open, near. */
export function HandlerCell({ handler: { outlet, open, near, offers }, now, onOpen }: Props) {
  const text = useWords(guideText)
  const { language } = useShell()
  const place = useNearWords(near)
  return (
    <Cell
      icon={outlet.kind === 'hotline' ? 'phone' : 'outlet'}
      title={language === 'en' && outlet.nameEn ? outlet.nameEn : outlet.name}
      note={
        outlet.kind === 'hotline' ? (
          outlet.phones?.[0]?.number
        ) : (
          <Address of={outlet.address} now={now} />
        )
      }
      below={
        <Tags className='cell__tags'>
          <Tag look={open === 'open' ? 'ok' : open === 'unknown' ? 'unverified' : 'plain'}>
            {text.here[open]}
          </Tag>
          {offers?.books && <Tag>{text.books}</Tag>}
          {offers?.queues && <Tag>{text.queues}</Tag>}
          {place && <Tag>{place}</Tag>}
        </Tags>
      }
      onTap={() => onOpen(outlet.id)}
    />
  )
}

function useNearWords(near: Nearness) {
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

/** Marks an address as unverified also if it is more than a year old. */
function Address({ of: address, now }: { of: Outlet['address']; now: EpochMs }) {
  const text = useWords(guideText)
  const { language } = useShell()
  if (!address) return <Text className='unv'>{text.noAddress}</Text>
  const { asOf, verified } = address
  const date = asOf && dateWords(asOf.slice(0, 7), language)
  const old = asOf !== undefined && isOld(asOf, now)
  return (
    <>
      {`${spaced(address.text)} `}
      {(!verified || old) && (
        <Text className='unv'>{date ? text.addressOf(date) : text.noAddress}</Text>
      )}
    </>
  )
}
