import { Map } from '@tarojs/components'
import { useEffect } from 'react'
import { drawMarkers, seenOnMap, showOnMap, type NativeMarker } from '@/platform/map'
import { useShell } from '@/shared/ui/shell'
import { innerCity } from '../camera.model'
import type { NamedMarker, OutletMapProps } from './outlet-map.types'

const mapId = 'outlets-map'
/** Search and filters lie on its top. */
const room = { top: 120, side: 40 }

/** Tencent's map, GCJ-02 as our places are. It stays light in the dark, and so do its markers. */
export function OutletMap({ markers, focus, asked, onView, onMarker }: OutletMapProps) {
  const { elder } = useShell()

  useEffect(() => {
    drawMarkers(
      mapId,
      markers.map((marker, id) => toNative(marker, id, elder)),
    )
  }, [markers, elder])

  const { west, south, east, north } = focus ?? innerCity
  useEffect(() => {
    showOnMap(
      mapId,
      [
        [west, south],
        [east, north],
      ],
      room,
    )
  }, [west, south, east, north, asked])

  const look = async () => {
    const seen = await seenOnMap(mapId)
    if (!seen) return
    const [[left, bottom], [right, top]] = seen.corners
    onView({ bounds: { west: left, south: bottom, east: right, north: top }, zoom: seen.zoom })
  }
  const press = ({ detail }: { detail: { markerId: number | string } }) => {
    const marker = markers[Number(detail.markerId)]
    if (marker) onMarker(marker)
  }
  return (
    <Map
      id={mapId}
      className='outlets__map'
      longitude={(west + east) / 2}
      latitude={(south + north) / 2}
      scale={10}
      enableRotate={false}
      onRegionChange={({ type }) => {
        if (type === 'end') void look()
      }}
      onMarkerTap={press}
      onLabelTap={press}
      onError={() => {}}
    />
  )
}

/** See assets/markers. Numbers are ours to write: pictures have none. */
function toNative(marker: NamedMarker, id: number, elder: boolean): NativeMarker {
  const { kind, on, at, label, outlets } = marker
  const picture = (name: string) => `/assets/markers/${name}.png`
  const scale = elder ? 1.3 : 1
  if (kind === 'pin') {
    const [width, height] = [26 * scale, 34 * scale]
    return { id, at, label, icon: picture('pin'), width, height, anchorY: 1 }
  }
  const name = on ? 'cluster-on' : kind === 'cluster' ? 'cluster' : 'cluster-unverified'
  const size = (on ? 64 : 48) * scale
  const colour = on ? '#ffffff' : '#14201f'
  const number = { text: String(outlets.length), colour, size: 15 * scale }
  return { id, at, label, icon: picture(name), width: size, height: size, anchorY: 0.5, number }
}
