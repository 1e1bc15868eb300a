import { Text, View } from '@tarojs/components'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { ipTypeText } from '@/shared/ip-types.text'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { outletDetailText } from '../outlet-detail.text'
import './detail-more.scss'

/** Services in the outlet's own words, and the types of IP rights covered. */
export function DetailDoes({ outlet: { does, ipTypes } }: { outlet: Outlet }) {
  const text = useWords(outletDetailText)
  const names = useWords(ipTypeText)
  return (
    <Section title={text.does}>
      <View className='card pad'>
        {does.map((words) => (
          <Text key={words} className='detail-does'>
            {words}
          </Text>
        ))}
        {ipTypes.length > 0 && (
          <Tags className='detail-does__rights'>
            {ipTypes.map((ipType) => (
              <Tag key={ipType}>{names[ipType]}</Tag>
            ))}
          </Tags>
        )}
      </View>
    </Section>
  )
}

interface WebsiteProps {
  url: string
  verified: boolean
  onOpen: () => void
}

export function DetailWebsite({ url, verified, onOpen }: WebsiteProps) {
  const text = useWords(outletDetailText)
  return (
    <Section title={text.website}>
      <View className='card'>
        <Cell
          icon='globe'
          title={<Text className='detail-website'>{url.replace(/^https?:\/\/|\/$/g, '')}</Text>}
          below={
            !verified && (
              <Tags className='cell__tags'>
                <Tag look='unverified'>{text.websiteToVerify}</Tag>
              </Tags>
            )
          }
          label={`${text.openSite} ${url}`}
          onTap={onOpen}
        />
      </View>
    </Section>
  )
}
