import { View } from '@tarojs/components'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'

interface Link {
  id: string
  name: string
  note?: string
}

interface Props {
  title: string
  links: Link[]
  onOpen: (id: string) => void
}

/** Renders nothing without links. */
export function Related({ title, links, onOpen }: Props) {
  if (links.length === 0) return null
  return (
    <Section title={title}>
      <View className='card'>
        {links.map(({ id, name, note }) => (
          <Cell key={id} title={name} {...(note && { note })} onTap={() => onOpen(id)} />
        ))}
      </View>
    </Section>
  )
}

/** Drops the `note` of a record, which has another meaning than that of a link. */
export const toLink = ({ id, name }: Link): Link => ({ id, name })
