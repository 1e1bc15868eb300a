import { useEffect, useState } from 'react'

/** In ms, the interval between the keystrokes of a fast typist. */
const delay = 60

/** Delays the query, so that typing is never blocked by a search. */
export function useDebounced(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), delay)
    return () => clearTimeout(timer)
  }, [typed])
  return typed && settled // clearing takes effect at once
}
