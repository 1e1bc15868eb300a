import Taro from '@tarojs/taro'

export const canScan = true

/** The text of a scanned QR code; undefined if cancelled or the camera is not allowed. */
export async function scanCode(): Promise<string | undefined> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return result
  } catch {
    return undefined
  }
}
