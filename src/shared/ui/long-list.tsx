import { own } from '@/contract/shared/own.rules'
import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import type { NearReport, NearView } from '@/shared/lib/near-view'

interface Props<T> {
  /** Unique on the page. Also the class of the chunks and the prefix of their ids. */
  name: string
  items: T[]
  /** Estimated height in pixels of an item that has not been drawn yet. */
  estimate: number
  watchNear: NearView
  children: (item: T) => ReactNode
}

/** Number of items that are drawn or left out together. */
const chunkSize = 6
/** Number of items in the first render, so that opening a list sends little data; the rest follows. */
const firstItems = 1

interface DrawnState {
  /** Ids of chunks near the screen. */
  near: ReadonlySet<string>
  /** In pixels, by chunk id. */
  heights: Readonly<Record<string, number>>
}

/**
 * A virtual list: only chunks near the screen are drawn, the others are empty boxes of the same height.
 * Give it another `key` when it lists something else, so that it starts again; items may be added below.
 */
export function LongList<T>({ name, items, estimate, watchNear, children }: Props<T>) {
  const [state, setState] = useState<DrawnState>()
  const started = state !== undefined
  const count = Math.ceil(items.length / chunkSize)

  useEffect(
    () =>
      watchNear(name, (report) => {
        setState((before) => withReport(before, report))
      }),
    [watchNear, name, started, count],
  )

  const chunks = Array.from({ length: started ? count : 1 }, (_, index) => {
    const id = `${name}-${index}`
    const inside = items.slice(index * chunkSize, (index + 1) * chunkSize)
    const drawn = started ? inside : inside.slice(0, firstItems)
    const isDrawn = !started || state.near.has(id)
    const height = own(state?.heights, id) ?? inside.length * estimate
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

/** Records a chunk's height when it leaves the screen, because only then has it been drawn in full. */
function withReport(before: DrawnState | undefined, { id, near, height }: NearReport): DrawnState {
  const set = new Set(before?.near)
  const wasDrawn = set.has(id)
  if (near) set.add(id)
  else set.delete(id)
  const heights = wasDrawn && !near ? { ...before?.heights, [id]: height } : (before?.heights ?? {})
  return { near: set, heights }
}
