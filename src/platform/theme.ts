import Taro from '@tarojs/taro'

/** Whether the phone is dark now. What CSS draws follows by itself; pictures on a map do not. */
export const isDark = () => Taro.getAppBaseInfo().theme === 'dark'

/** Calls back when it changes, until the answer is called. */
export function onThemeChange(callback: (dark: boolean) => void): () => void {
  const listen = ({ theme }: { theme: string }) => callback(theme === 'dark')
  Taro.onThemeChange(listen)
  return () => Taro.offThemeChange(listen)
}
