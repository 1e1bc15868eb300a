import { useEffect, useState } from 'react'

/** Between two messages: no more than 20 a second, as WeChat's audit has it. */
const pause = 60

/**
 * How many of `all` to draw now: `step` more every moment, up to all. A phone takes what is drawn at once
 * as one message, and is deaf to taps while it reads a long one.
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
