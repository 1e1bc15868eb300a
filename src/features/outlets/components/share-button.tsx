import { Button, Text } from '@tarojs/components'
import { Icon } from '@/shared/ui/icon'
import './share-button.scss'

export interface ShareProps {
  className: string
  words: string
  /** Said where there is nobody to share with but the clipboard. */
  copied: string
}

/** WeChat lets only its own button share; what it shares is the page's to say. */
export const ShareButton = ({ className, words }: ShareProps) => (
  <Button className={`share-button ${className}`} openType='share' hoverClass='is-pressed'>
    <Icon name='external' />
    <Text>{words}</Text>
  </Button>
)
