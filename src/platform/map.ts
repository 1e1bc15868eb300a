import Taro from '@tarojs/taro'
import type { Point } from '@/contract/facts/places.schema'

/** A marker of WeChat's own map. */
export interface NativeMarker {
  id: number
  at: Point
  icon: string
  width: number
  height: number
  /** Height in the icon of the point it marks: 0.5 is the middle, 1 the bottom. */
  anchorY: number
  /** Written in the middle of the icon. */
  number?: { text: string; colour: string; size: number }
  label: string
}

/**
 * Replaces the markers of the map once it is mounted. Bypasses setData, because many markers would exceed
 * what one update should carry.
 */
export function drawMarkers(mapId: string, markers: NativeMarker[]) {
  Taro.nextTick(() => {
    const drawn = Taro.createMapContext(mapId).addMarkers?.({
      clear: true,
      markers: markers.map(toNative),
    })
    drawn?.catch?.(() => {})
  })
}

function toNative({ id, at, icon, width, height, anchorY, number, label }: NativeMarker) {
  return {
    id,
    longitude: at[0],
    latitude: at[1],
    iconPath: icon,
    width,
    height,
    anchor: { x: 0.5, y: anchorY },
    ariaLabel: label,
    ...(number && {
      label: {
        content: number.text,
        color: number.colour,
        fontSize: number.size,
        textAlign: 'center' as const,
        anchorX: 0, // from the point to the middle of the text
        anchorY: -number.size * 0.6, // and to its top
        borderWidth: 0,
        borderRadius: 0,
        borderColor: '',
        padding: 0,
        bgColor: '#00000000',
        x: 0,
        y: 0,
      },
    }),
  }
}

interface Padding {
  top: number
  side: number
  bottom: number
}

/** Moves and zooms the map until both corners are visible, clear of what covers its edges. */
export function fitMapTo(mapId: string, corners: [Point, Point], covered: Padding) {
  const points = corners.map(([longitude, latitude]) => ({ longitude, latitude }))
  const padding = [covered.top, covered.side, covered.bottom, covered.side]
  Taro.nextTick(() => {
    const moved = Taro.createMapContext(mapId).includePoints?.({ points, padding })
    moved?.catch?.(() => {})
  })
}

interface MapView {
  /** South-west and north-east. */
  corners: [Point, Point]
  zoom: number
}

/** The part of the map on screen; undefined if WeChat does not answer. */
export async function readMapView(mapId: string): Promise<MapView | undefined> {
  try {
    const map = Taro.createMapContext(mapId)
    const [{ southwest, northeast }, { scale }] = await Promise.all([
      new Promise<Region>((success, fail) => void map.getRegion({ success, fail })),
      new Promise<{ scale: number }>((success, fail) => void map.getScale({ success, fail })),
    ])
    return { corners: [toPoint(southwest), toPoint(northeast)], zoom: scale }
  } catch {
    return undefined
  }
}

type Region = Pick<Taro.MapContext.GetRegionSuccessCallbackResult, 'southwest' | 'northeast'>

const toPoint = ({ longitude, latitude }: Taro.MapContext.MapPosition): Point => [
  longitude,
  latitude,
]
