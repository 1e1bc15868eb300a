import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

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

/** Does it every so many ms while somebody can see the page. */
export function useEvery(ms: number, shown: boolean, act: () => void) {
  const newest = useRef(act)
  newest.current = act
  useEffect(() => {
    if (!shown) return
    const next = setInterval(() => newest.current(), ms)
    return () => clearInterval(next)
  }, [ms, shown])
}
