import { View } from '@tarojs/components'
import type { FrameProps } from './shell'

/** WeChat draws the title, the way back and the tabs. */
export const PageFrame = ({ className, children, bar }: FrameProps) => (
  <View className={className}>
    {children}
    {bar}
  </View>
)
