import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

export type TagLook = 'plain' | 'brand' | 'ok' | 'warn' | 'bad' | 'unverified' | 'sample'

/** A label of a few words. `unverified` is dashed, like all unverified facts. */
export const Tag = ({ look = 'plain', children }: { look?: TagLook; children: ReactNode }) => (
  <Text className={look === 'plain' ? 'tag' : `tag tag--${look}`}>{children}</Text>
)

export const Tags = ({ className = '', children }: { className?: string; children: ReactNode }) => (
  <View className={`tags ${className}`}>{children}</View>
)
