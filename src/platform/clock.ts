import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { EpochMs } from '@/contract/shared/time.types'
import { serverNow } from './server-clock'

const msPerMinute = 60_000

/**
 * The current time by the server's clock, rounded down to a minute. Renders anew each minute and when the page is shown again.
 */
export function useMinute(): EpochMs {
  const [now, setNow] = useState(thisMinute)
  useDidShow(() => setNow(thisMinute()))
  useEffect(() => {
    const next = setTimeout(() => setNow(thisMinute()), msPerMinute - (serverNow() % msPerMinute))
    return () => clearTimeout(next)
  }, [now])
  return now
}

/** Whether the page is visible. Polling and animation pause while it is not. */
export function usePageVisible(): boolean {
  const [visible, setVisible] = useState(true)
  useDidShow(() => setVisible(true))
  useDidHide(() => setVisible(false))
  return visible
}

const thisMinute = (): EpochMs => Math.floor(serverNow() / msPerMinute) * msPerMinute
