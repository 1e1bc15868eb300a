import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
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
  const map = useWords(schematicMapText)
  const place = useRef<HTMLElement>(null)
  const [lng, lat] = at ?? anchor ?? []
  const isKnown = at !== undefined

  useEffect(() => {
    if (lng === undefined || lat === undefined) return
    let remove = () => {}
    let left = false
    void import('./leaflet-map.h5').then(({ createStillMap }) => {
      if (!left && place.current) remove = createStillMap(place.current, [lng, lat], isKnown)
    })
    return () => {
      left = true
      remove()
    }
  }, [lng, lat, isKnown])

  if (lng === undefined) return null
  return (
    <View className='place-map outlet-map'>
      <View ref={place} className='outlet-map__canvas' {...aria({ role: 'img', label: name })} />
      <Text className='map-note'>
        {isKnown ? map.schematic : `${map.schematic} · ${text.onlyDistrict}`}
      </Text>
    </View>
  )
}
