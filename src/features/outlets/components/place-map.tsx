import { Map } from '@tarojs/components'
import type { PlaceMapProps } from './place-map.types'
import './place-map.scss'

/** Renders only exact positions, because Tencent's map cannot show uncertainty. */
export function PlaceMap({ name, at, onPress }: PlaceMapProps) {
  if (!at) return null
  const [longitude, latitude] = at
  const pin = { iconPath: '/assets/markers/pin.png', width: 26, height: 34, ariaLabel: name }
  return (
    <Map
      className='place-map'
      longitude={longitude}
      latitude={latitude}
      scale={15}
      enableScroll={false}
      enableZoom={false}
      markers={[{ id: 0, longitude, latitude, ...pin }]}
      onTap={onPress}
      onMarkerTap={onPress}
      onError={() => {}}
    />
  )
}
