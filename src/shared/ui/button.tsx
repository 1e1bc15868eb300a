import { Text } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'

interface Props {
  look: 'primary' | 'second' | 'quiet' | 'line'
  words: string
  icon?: IconName
  size?: 's' | 'block' | 'narrow'
  label?: string
  onTap: () => void
}

export function Button({ look, words, icon, size, label, onTap }: Props) {
  const className = `btn btn--${look}${size ? ` btn--${size}` : ''}`
  return (
    <Tap className={className} onTap={onTap} {...(label && { label })}>
      {icon && <Icon name={icon} />}
      <Text>{words}</Text>
    </Tap>
  )
}
