import Taro from '@tarojs/taro'

/** False in a desktop browser. */
export const canCall: boolean = true

/** Opens the dialler. Cancelling is not an error. */
export function callNumber(number: string) {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => {})
}
