import { Button, Text } from '@tarojs/components'
import { Icon } from '@/shared/ui/icon'
import './phone-button.scss'

export interface PhoneButtonProps {
  words: string
  /** Gives a code which the server turns into the number, once. */
  onCode: (code: string) => void
}

/** WeChat tells a phone number only through its own button, and asks the citizen first. */
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
