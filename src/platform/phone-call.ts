import Taro from '@tarojs/taro'

/** Asks the phone to call. That the citizen thinks better of it is no failure. */
export function callNumber(number: string) {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => {})
}
