import Taro from '@tarojs/taro'

/** A browser cannot always. */
export const canCall: boolean = true

/** Asks the phone to call. That the citizen thinks better of it is no failure. */
export function callNumber(number: string) {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => {})
}
