import { useEffect, useState } from 'react'

/**
 * Whether the window has at least this width in px. From 720 on the tabs are at the top, from 1024 on a page has side
 * facts beside its column, and from 1280 on its contents: page-frame.h5.scss.
 */
export function useWide(width: 720 | 1024 | 1280) {
  const query = `(min-width: ${width}px)`
  const [wide, setWide] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const change = () => setWide(list.matches)
    list.addListener(change) // Safari 13 has no addEventListener here
    return () => list.removeListener(change)
  }, [query])
  return wide
}
