import { useEffect, useState } from 'react'

/** Milliseconds between two renders. WeChat's audit tool allows at most 20 setData calls a second. */
const pause = 60

/**
 * The number of `all` items to draw now: `step` more with every render. WeChat receives a render as one
 * message and does not react to taps while it processes a large one.
 */
export function useGrowing(all: number, step: number): number {
  const [drawn, setDrawn] = useState(step)

  useEffect(() => {
    if (drawn >= all) return
    const next = setTimeout(() => setDrawn(drawn + step), pause)
    return () => clearTimeout(next)
  }, [drawn, all, step])

  return Math.min(drawn, all)
}
