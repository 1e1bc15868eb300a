import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

export type TagLook = 'plain' | 'brand' | 'ok' | 'warn' | 'bad' | 'unverified' | 'sample'

/** A fact in a word. `unverified` is dashed, as everything is that still has to be checked. */
export const Tag = ({ look = 'plain', children }: { look?: TagLook; children: ReactNode }) => (
  <Text className={look === 'plain' ? 'tag' : `tag tag--${look}`}>{children}</Text>
)

export const Tags = ({ className = '', children }: { className?: string; children: ReactNode }) => (
  <View className={`tags ${className}`}>{children}</View>
)
