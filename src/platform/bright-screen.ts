import { useEffect } from 'react'
import { brighten, dim } from './screen'

/** A screen that is bright and stays on while `on`: somebody is about to scan it. */
export function useBrightScreen(on: boolean) {
  useEffect(() => {
    if (!on) return
    void brighten()
    return dim
  }, [on])
}
