import { Map, Text } from '@tarojs/components'
import { useEffect } from 'react'
import { drawMarkers, readMapView, fitMapTo, type NativeMarker } from '@/platform/map'
import { useShell, useWords } from '@/shared/ui/shell'
import { innerCity } from '../usual-views.model'
import { outletsText } from '../outlets.text'
import type { LabelledMarker, OutletMapProps } from './outlet-map.types'
import './map-note.scss'

const mapId = 'outlets-map'
/** Padding in px for the filters at the top and the sheet at the bottom. */
const paddingFor = (elder: boolean) => ({ top: elder ? 168 : 136, side: 32, bottom: 72 })

/**
 * Tencent's map (GCJ-02). It must be rendered within the first levels of the templates, or its MapContext
 * cannot find it. The map and its markers have no dark mode.
 */
export function OutletMap({ markers, focus, focusCount, onView, onMarker }: OutletMapProps) {
  const { elder } = useShell()
  const text = useWords(outletsText)

  useEffect(() => {
    drawMarkers(
      mapId,
      markers.map((marker, id) => toNative(marker, id, elder)),
    )
  }, [markers, elder])

  const { west, south, east, north } = focus ?? innerCity
  useEffect(() => {
    fitMapTo(
      mapId,
      [
        [west, south],
        [east, north],
      ],
      paddingFor(elder),
    )
  }, [west, south, east, north, focusCount, elder])

  const reportView = async () => {
    const view = await readMapView(mapId)
    if (!view) return
    const [southWest, northEast] = view.corners
    const bounds = {
      west: southWest[0],
      south: southWest[1],
      east: northEast[0],
      north: northEast[1],
    }
    onView({ bounds, zoom: view.zoom })
  }
  const press = ({ detail }: { detail: { markerId: number | string } }) => {
    const marker = markers[Number(detail.markerId)]
    if (marker) onMarker(marker)
  }
  return (
    <>
      <Map
        id={mapId}
        className='outlets__map'
        longitude={(innerCity.west + innerCity.east) / 2}
        latitude={(innerCity.south + innerCity.north) / 2}
        scale={10}
        enableRotate={false}
        onRegionChange={({ type }) => {
          if (type === 'end') void reportView()
        }}
        onMarkerTap={press}
        onLabelTap={press}
        onError={() => {}}
      />
      <Text className='map-note'>{text.dashed}</Text>
    </>
  )
}

/** Icons are in assets/markers; counts are drawn as callouts. */
function toNative(marker: LabelledMarker, id: number, elder: boolean): NativeMarker {
  const { kind, on, at, label, outlets } = marker
  const iconPath = (name: string) => `/assets/markers/${name}.png`
  const scale = elder ? 1.3 : 1
  if (kind === 'pin') {
    const [width, height] = [26 * scale, 34 * scale]
    return { id, at, label, icon: iconPath('pin'), width, height, anchorY: 1 }
  }
  const name = on ? 'cluster-on' : kind === 'cluster' ? 'cluster' : 'cluster-unverified'
  const size = (on ? 64 : 48) * scale
  const colour = on ? '#ffffff' : '#14201f'
  const number = { text: String(outlets.length), colour, size: 15 * scale }
  return { id, at, label, icon: iconPath(name), width: size, height: size, anchorY: 0.5, number }
}
