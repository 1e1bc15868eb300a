import { useEffect, useRef } from 'react'
import { useShown } from './clock'

/** Does it each `ms` while it is `on` and somebody can see the page. */
export function useEvery(ms: number, on: boolean, act: () => void) {
  const shown = useShown()
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (!on || !shown) return
    let next: ReturnType<typeof setTimeout>
    const wait = () => {
      next = setTimeout(() => {
        latest.current()
        wait()
      }, ms)
    }
    wait()
    return () => clearTimeout(next)
  }, [ms, on, shown])
}
