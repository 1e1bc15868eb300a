import { useEffect } from 'react'
import { brighten, restoreBrightness } from './screen-brightness'

/** Keeps the screen bright and awake while `on`, so that another device can scan it. */
export function useBrightScreen(on: boolean) {
  useEffect(() => {
    if (!on) return
    void brighten()
    return restoreBrightness
  }, [on])
}
