import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { isUnreachable, type Remote } from '@/shared/lib/remote'
import { hotline } from '@/shared/lib/hotline'
import { readFailureWords } from '@/shared/read-failure.text'
import { sharedText } from '@/shared/shared.text'
import { aria } from './aria'
import { Button } from './button'
import { EmptyView } from './empty-view'
import { useShell, useWords } from './shell'

interface Props<T> {
  of: Remote<T>
  onRetry: () => void
  /** `next`: see `Ready`. */
  children: (value: T, next: string | undefined) => ReactNode
}

/** Draws loading and failure for every screen, so that none forgets them. */
export function RemoteView<T>({ of: remote, onRetry, children }: Props<T>) {
  const text = useWords(sharedText)
  const { call, language } = useShell()
  switch (remote.kind) {
    case 'idle':
    case 'loading':
      return <Skeleton label={text.waiting} />
    case 'failed':
      return (
        <EmptyView
          icon='alert'
          role='alert'
          title={text.failed}
          text={readFailureWords(remote.failure.code, language)}
          more={isUnreachable(remote.failure) && text.nothingKept}
        >
          {remote.failure.code !== 'not_found' && (
            <Button look='primary' icon='refresh' words={text.retry} onTap={onRetry} />
          )}
          <Button look='quiet' words={text.callUs} onTap={() => call(hotline)} />
        </EmptyView>
      )
    case 'ready':
      return <>{children(remote.value, remote.next)}</>
  }
}

const rows = [0, 1, 2, 3]

const Skeleton = ({ label }: { label: string }) => (
  <View className='card bones' {...aria({ role: 'progressbar', label })}>
    {rows.map((row) => (
      <View key={row} className='cell'>
        <View className='cell__body'>
          <View className='bone' />
          <View className='bone' />
        </View>
      </View>
    ))}
  </View>
)
