import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Tap } from './tap'

interface Props {
  words: string
  onTap: () => void
  children?: ReactNode
}

/** Looks like a search field; a tap opens the search page. */
export const SearchField = ({ words, onTap, children }: Props) => (
  <Tap className='search-field' role='link' label={words} onTap={onTap}>
    <Icon name='search' />
    <Text className='search-field__text'>{words}</Text>
    {children}
  </Tap>
)
