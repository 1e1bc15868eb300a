import { Text, View } from '@tarojs/components'
import type { DemandedItem } from '@/contract/facts/demand.schema'
import { own } from '@/contract/shared/own.rules'
import { Tag, Tags } from '@/shared/ui/tag'
import { useWords } from '@/shared/ui/shell'
import { wantedDistricts } from '../demand.model'
import { demandText, peopleWords } from '../demand.text'

interface Props {
  items: DemandedItem[]
  /** Names of items and of districts. */
  nameOf: (id: string) => string
}

/** What people want, each with who handles it. */
export const DemandRows = ({ items, nameOf }: Props) => (
  <View className='desk-cards'>
    {items.map((item) => (
      <DemandRow key={item.item} item={item} nameOf={nameOf} />
    ))}
  </View>
)

function DemandRow({ item, nameOf }: { item: DemandedItem; nameOf: Props['nameOf'] }) {
  const text = useWords(demandText)
  const { outlets, online, people } = item
  const supply = outlets > 0 ? text.outlets(outlets) : text.nobody
  return (
    <View className='card desk-card num'>
      <Text className='strong desk-card__line'>
        {own(text.items, item.item) ?? nameOf(item.item)}
      </Text>
      <Tags className='desk-card__tags'>
        {peopleWords(people, text).map((words) => (
          <Tag key={words} look='brand'>
            {words}
          </Tag>
        ))}
        {item.item.startsWith('SV') && <Tag look={outlets > 0 ? 'plain' : 'warn'}>{supply}</Tag>}
        {online && <Tag>{text.online}</Tag>}
      </Tags>
      {wantedDistricts(item).map((inDistrict) => (
        <Text key={inDistrict.district} className='desk-card__line'>
          {text.inDistrict(
            districtName(inDistrict.district, nameOf, text),
            [
              ...peopleWords(inDistrict.people, text),
              ...(inDistrict.outlets > 0 ? [text.outlets(inDistrict.outlets)] : []),
            ].join(text.between),
          )}
        </Text>
      ))}
    </View>
  )
}

function districtName(
  district: string,
  nameOf: Props['nameOf'],
  { city, noDistrict }: Record<'city' | 'noDistrict', string>,
) {
  if (district === '310000') return city
  return district === 'none' ? noDistrict : nameOf(district)
}
