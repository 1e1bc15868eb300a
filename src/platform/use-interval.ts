import { useEffect, useRef } from 'react'
import { usePageVisible } from './clock'

/** Runs `callback` every `ms` while `on` and the page is visible. A run starts `ms` after the one before. */
export function useInterval(ms: number, on: boolean, callback: () => void) {
  const visible = usePageVisible()
  const latest = useRef(callback)
  latest.current = callback
  useEffect(() => {
    if (!on || !visible) return
    let timer: ReturnType<typeof setTimeout>
    const schedule = () => {
      timer = setTimeout(() => {
        latest.current()
        schedule()
      }, ms)
    }
    schedule()
    return () => clearTimeout(timer)
  }, [ms, on, visible])
}
