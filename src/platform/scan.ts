import Taro from '@tarojs/taro'

/** Whether this phone can look at a code by itself. */
export const canScan = true

/** What a QR code says. Undefined: they went back, or the camera is not theirs to use. */
export async function scanCode(): Promise<string | undefined> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return result
  } catch {
    return undefined
  }
}
