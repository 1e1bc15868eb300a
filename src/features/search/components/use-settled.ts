import { useEffect, useState } from 'react'

/** Between two keys of somebody quick. */
const pause = 60

/** What was typed, once the fingers rest for a moment: the field never waits for the answer to it. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), pause)
    return () => clearTimeout(timer)
  }, [typed])
  return typed && settled // emptied, it is empty at once
}
