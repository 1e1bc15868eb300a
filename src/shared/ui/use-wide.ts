import { useEffect, useState } from 'react'

/** From this width on the tabs are at the top: page-frame.h5.scss. */
const query = '(min-width: 720px)'

export function useWide() {
  const [wide, setWide] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const change = () => setWide(list.matches)
    list.addListener(change) // Safari 13 has no addEventListener here
    return () => list.removeListener(change)
  }, [])
  return wide
}
