import { Text } from '@tarojs/components'
import { useContext } from 'react'
import { Icon, type IconName } from './icon'
import { OverlongFields } from './overlong-fields'
import { Tap } from './tap'

interface Props {
  look: 'primary' | 'second' | 'quiet' | 'line'
  words: string
  icon?: IconName
  size?: 's' | 'block' | 'narrow'
  label?: string
  /** The action is running: `words` describe it, and presses are ignored. */
  busy?: boolean
  /** Sends what the fields around it hold, so it leads to one that is too long. Default: a primary button does. */
  sends?: boolean
  onTap: () => void
}

export function Button({ look, words, icon, size, label, busy = false, onTap, ...more }: Props) {
  const { sends = look === 'primary' } = more
  const className = `btn btn--${look}${size ? ` btn--${size}` : ''}${busy ? ' is-busy' : ''}`
  const overlong = useContext(OverlongFields)
  const press = () => {
    const [lead] = sends ? overlong : []
    if (lead) lead()
    else onTap()
  }
  return (
    <Tap className={className} onTap={busy ? () => {} : press} {...(label && { label })}>
      {icon && <Icon name={icon} />}
      <Text>{words}</Text>
    </Tap>
  )
}
