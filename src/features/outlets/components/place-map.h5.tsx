import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { dotted } from '@/shared/lib/dotted'
import { aria } from '@/shared/ui/aria'
import { useWords } from '@/shared/ui/shell'
import { outletDetailText } from '../outlet-detail.text'
import { schematicMapText } from '../schematic-map.text'
import type { PlaceMapProps } from './place-map.types'
import './map-note.scss'
import './outlet-map.h5.scss'
import './place-map.scss'

/** A pin, or a dashed, labelled circle if only the district is known. Not interactive. */
export function PlaceMap({ name, at, anchor }: PlaceMapProps) {
  const text = useWords(outletDetailText)
  const mapText = useWords(schematicMapText)
  const container = useRef<HTMLElement>(null)
  const [lng, lat] = at ?? anchor ?? []
  const isKnown = at !== undefined

  useEffect(() => {
    if (lng === undefined || lat === undefined) return
    let remove = () => {}
    let unmounted = false
    void import('./leaflet-map.h5').then(({ createStillMap }) => {
      if (!unmounted && container.current)
        remove = createStillMap(container.current, [lng, lat], isKnown)
    })
    return () => {
      unmounted = true
      remove()
    }
  }, [lng, lat, isKnown])

  if (lng === undefined) return null
  return (
    <View className='place-map outlet-map'>
      <View
        ref={container}
        className='outlet-map__canvas'
        {...aria({ role: 'img', label: name })}
      />
      <Text className='map-note'>
        {isKnown ? mapText.schematic : dotted([mapText.schematic, text.onlyDistrict])}
      </Text>
    </View>
  )
}
