import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'

/** What the page is about: the name of an outlet, a question, a state. */
export const PageTitle = ({ className, children }: { className?: string; children: ReactNode }) => (
  <Text
    className={className ? `page__title ${className}` : 'page__title'}
    {...aria({ role: 'heading' })}
  >
    {children}
  </Text>
)
