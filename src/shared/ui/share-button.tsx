import { Button, Text } from '@tarojs/components'
import { Icon } from './icon'
import './head-tool.scss'
import './share-button.scss'

export interface ShareProps {
  words: string
  /** Shown after the link was copied, in browsers that cannot share. */
  copied: string
}

/** WeChat shares only through its native button. The page defines what is shared. */
export const ShareButton = ({ words }: ShareProps) => (
  <Button className='share-button head-tool' openType='share' hoverClass='is-pressed'>
    <Icon name='external' />
    <Text>{words}</Text>
  </Button>
)
