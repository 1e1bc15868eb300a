import { View } from '@tarojs/components'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Failure } from '@/contract/shared/failure'
import type { NearView } from '@/shared/lib/near-view'
import { isUnreachable } from '@/shared/lib/remote'
import { pagedRowsText } from '@/shared/paged-rows.text'
import { sharedText } from '@/shared/shared.text'
import { aria } from './aria'
import { Button } from './button'
import { Notice } from './notice'
import { useWords } from './shell'
import { useGrowing } from './use-growing'

interface Props<T> {
  /** All rows that were read, in the order in which they are drawn. */
  rows: T[]
  /** See `Ready`. Undefined: the list does not go on. */
  next?: string | undefined
  /** Reads the next page. Needed if the list may go on. */
  onMore?: () => Promise<Failure | undefined>
  /** Rows that are added at a time. WeChat renders long lists slowly. Infinite where a LongList draws them. */
  batch?: number
  /** Rows that are drawn in one render. */
  step?: number
  /** With it more rows come as the end is neared. Without it only at a tap, so that what follows can be reached. */
  watchNear?: NearView
  /** Draws the rows. Groups are made here, so that they go on across pages. */
  children: (rows: T[]) => ReactNode
}

/** The end of every list that may be long: rows are drawn in batches and read page by page, never left out silently. */
export function PagedRows<T>({ rows, next, onMore, batch = 50, step = batch, ...rest }: Props<T>) {
  const { watchNear, children } = rest
  const [wanted, setWanted] = useState(batch)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const count = Math.min(rows.length, wanted)
  const drawn = useGrowing(count, step)
  const isOver = rows.length <= wanted && next === undefined

  async function more() {
    if (busy) return
    if (rows.length <= wanted) {
      setBusy(true)
      const refused = await onMore?.()
      setBusy(false)
      setFailure(refused)
      if (refused) return
    }
    setWanted(wanted + batch)
  }
  return (
    <>
      {children(rows.slice(0, drawn))}
      {drawn === count && !isOver && (
        <MoreRows
          busy={busy}
          failure={failure}
          onMore={() => void more()}
          {...(watchNear && { watchNear })}
        />
      )}
    </>
  )
}

interface MoreProps {
  busy: boolean
  failure: Failure | undefined
  onMore: () => void
  watchNear?: NearView
}

const name = 'more-rows'

function MoreRows({ busy, failure, onMore, watchNear }: MoreProps) {
  const text = useWords(pagedRowsText)
  const { retry } = useWords(sharedText)
  const latest = useRef(onMore)

  useEffect(() => void (latest.current = onMore))
  useEffect(
    () =>
      watchNear?.(name, ({ near, height }) => {
        if (near && height > 0) latest.current() // a browser that cannot observe reports a height of 0
      }),
    [watchNear],
  )
  return (
    <View id={name} className={`section ${name}`} {...aria({ role: 'status' })}>
      {failure && !busy && (
        <Notice
          look='plain'
          icon={isUnreachable(failure) ? 'offline' : 'alert'}
          words={isUnreachable(failure) ? text.offline : text.failed}
        />
      )}
      <Button
        look='second'
        size='block'
        busy={busy}
        words={busy ? text.loading : failure ? retry : text.more}
        onTap={onMore}
      />
    </View>
  )
}
