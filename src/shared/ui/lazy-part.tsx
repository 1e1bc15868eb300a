import { useEffect, useState, type ComponentType } from 'react'
import { failed, loading, ready, type Remote } from '@/shared/lib/remote'
import { RemoteView } from './remote-view'

/**
 * A component that is loaded when it is first shown. On the phone it belongs to a subpackage, which may not be
 * downloaded yet: `load` is an `import()` whose chunk is named after a path in that subpackage.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined

  return function LazyPart(props: Props) {
    const [part, setPart] = useState<Remote<ComponentType<Props>>>(loaded ? ready(loaded) : loading)
    const loadPart = () => {
      setPart(loading)
      load().then(
        (component) => {
          loaded = component
          setPart(ready(component))
        },
        ({ name }: Error) =>
          setPart(failed({ code: name === 'ChunkLoadError' ? 'offline' : 'broken' })),
      )
    }
    useEffect(() => {
      if (!loaded) loadPart()
    }, [])
    return (
      <RemoteView of={part} onRetry={loadPart}>
        {(Part) => <Part {...props} />}
      </RemoteView>
    )
  }
}
