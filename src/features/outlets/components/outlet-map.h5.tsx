import { Text, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { dotted } from '@/shared/lib/dotted'
import { aria } from '@/shared/ui/aria'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { Bounds } from '../mercator.model'
import { outletsText } from '../outlets.text'
import { schematicMapText } from '../schematic-map.text'
import type { LeafletMap } from './leaflet-map.h5'
import type { OutletMapProps } from './outlet-map.types'
import './map-note.scss'
import './outlet-map.h5.scss'
import './float-btn.scss'

/** The map in a browser: an offline sketch of the districts, labelled as such. */
export function OutletMap({ markers, focus, focusCount, onView, onMarker }: OutletMapProps) {
  const { dashed } = useWords(outletsText)
  const text = useWords(schematicMapText)
  const container = useRef<HTMLElement>(null)
  const [map, setMap] = useState<LeafletMap>()
  const handlers = useRef({ onView, onMarker })
  handlers.current = { onView, onMarker }

  useEffect(() => {
    let created: LeafletMap | undefined
    let unmounted = false
    void import('./leaflet-map.h5').then(({ createMap }) => {
      if (unmounted || !container.current) return
      created = createMap(container.current, (view) => handlers.current.onView(view))
      setMap(created)
    })
    return () => {
      unmounted = true
      created?.remove()
    }
  }, [])

  const key = JSON.stringify(focus ?? null)
  useEffect(() => {
    const bounds = JSON.parse(key) as Bounds | null // compares by value, not by identity
    map?.show(bounds ?? undefined)
  }, [map, key, focusCount])
  useEffect(() => map?.draw(markers, (marker) => handlers.current.onMarker(marker)), [map, markers])

  return (
    <View className='outlets__map outlet-map'>
      <View ref={container} className='outlet-map__canvas' {...aria({ label: text.schematic })} />
      <Text className='map-note'>{dotted([text.schematic, dashed])}</Text>
      <View className='outlet-map__zoom'>
        <Tap className='float-btn' label={text.zoomIn} onTap={() => map?.zoomBy(1)}>
          <Text>＋</Text>
        </Tap>
        <Tap className='float-btn' label={text.zoomOut} onTap={() => map?.zoomBy(-1)}>
          <Text>－</Text>
        </Tap>
      </View>
      <View className='map-legend'>
        <Text className='map-legend__row map-legend__row--rough'>{text.legend.rough}</Text>
        <Text className='map-legend__row'>{text.legend.known}</Text>
        <Text className='cap'>{text.legend.schematic}</Text>
      </View>
    </View>
  )
}
