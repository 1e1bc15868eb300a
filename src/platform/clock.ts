import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

const minute = 60_000

/** The minute it is, in milliseconds since 1970; also after the phone slept. */
export function useMinute(): number {
  const [now, setNow] = useState(thisMinute)
  useDidShow(() => setNow(thisMinute()))
  useEffect(() => {
    const next = setTimeout(() => setNow(thisMinute()), minute - (Date.now() % minute))
    return () => clearTimeout(next)
  }, [now])
  return now
}

/** Whether somebody can see the page: what only moves for eyes rests meanwhile. */
export function useShown(): boolean {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  return shown
}

const thisMinute = () => Math.floor(Date.now() / minute) * minute
