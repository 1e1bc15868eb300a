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

/** What belongs to it, by name. Nothing where there is none. */
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

/** By its name alone: the note of a record says something about the record. */
export const toLink = ({ id, name }: Link): Link => ({ id, name })
