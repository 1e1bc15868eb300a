import { Button, Text } from '@tarojs/components'
import { Icon } from './icon'
import './head-tool.scss'
import './share-button.scss'

export interface ShareProps {
  words: string
  /** Said where there is nobody to share with but the clipboard. */
  copied: string
}

/** WeChat lets only its own button share; what it shares is the page's to say. */
export const ShareButton = ({ words }: ShareProps) => (
  <Button className='share-button head-tool' openType='share' hoverClass='is-pressed'>
    <Icon name='external' />
    <Text>{words}</Text>
  </Button>
)
