import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import type { NearReport, NearView } from '@/shared/lib/near-view'

interface Props<T> {
  /** Of this list on its page, in letters. */
  name: string
  items: T[]
  /** Of an item, in pixels, where it was never drawn. */
  estimate: number
  watchNear: NearView
  children: (item: T) => ReactNode
}

/** Items that are drawn or left out together. */
const chunk = 6
/** Drawn at once, so that a tap sends little; the rest follows when the screen is up. */
const first = 1

interface Seen {
  near: ReadonlySet<string>
  heights: Readonly<Record<string, number>>
}

/**
 * A list of which only what is near the screen is drawn; the rest is room of the same height. Give it
 * another `key` where its items are others: it then begins anew.
 */
export function LongList<T>({ name, items, estimate, watchNear, children }: Props<T>) {
  const [seen, setSeen] = useState<Seen>()
  const started = seen !== undefined
  const count = Math.ceil(items.length / chunk)

  useEffect(
    () =>
      watchNear(name, (report) => {
        setSeen((before) => withReport(before, report))
      }),
    [watchNear, name, started, count],
  )

  const chunks = Array.from({ length: started ? count : 1 }, (_, index) => {
    const id = `${name}-${index}`
    const inside = items.slice(index * chunk, (index + 1) * chunk)
    const drawn = started ? inside : inside.slice(0, first)
    const isDrawn = !started || seen.near.has(id)
    const height = seen?.heights[id] ?? inside.length * estimate
    return (
      <View
        key={id}
        id={id}
        className={name}
        {...(!isDrawn && { style: { height: `${height}px` } })}
      >
        {isDrawn && drawn.map(children)}
      </View>
    )
  })
  return <>{chunks}</>
}

/** The height counts where it was drawn: when it leaves. */
function withReport(before: Seen | undefined, { id, near, height }: NearReport): Seen {
  const set = new Set(before?.near)
  const wasDrawn = set.has(id)
  if (near) set.add(id)
  else set.delete(id)
  const heights = wasDrawn && !near ? { ...before?.heights, [id]: height } : (before?.heights ?? {})
  return { near: set, heights }
}
