import { Button, Text } from '@tarojs/components'
import { Icon } from '@/shared/ui/icon'
import './phone-button.scss'

export interface PhoneButtonProps {
  words: string
  /** Receives a single-use code, which the server exchanges for the number. */
  onCode: (code: string) => void
}

/** WeChat provides the phone number only through its own button, after asking the citizen. */
export const PhoneButton = ({ words, onCode }: PhoneButtonProps) => (
  <Button
    className='phone-button btn btn--second btn--block'
    openType='getPhoneNumber'
    hoverClass='is-pressed'
    onGetPhoneNumber={({ detail }) => detail.code && onCode(detail.code)}
  >
    <Icon name='phone' />
    <Text>{words}</Text>
  </Button>
)
