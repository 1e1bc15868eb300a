import { labelMarker } from '@/features/outlets/marker.model'
import { anOutlet, districts } from '../../support/outlets'
import { markersOf } from './map-views'

describe('a marker', () => {
  const [outlet, sameBuilding] = [
    anOutlet({ at: [121.5, 31.25] }),
    anOutlet({ at: [121.5, 31.25] }),
  ]
  const view = { bounds: { west: 121, south: 31, east: 122, north: 32 }, zoom: 11 }
  const names = (outlets: ReturnType<typeof anOutlet>[], circumstances = {}) =>
    markersOf(outlets, view).markers.map((marker) =>
      labelMarker(marker, {
        districts,
        language: 'zh',
        opened: [],
        district: undefined,
        ...circumstances,
      }),
    )

  test('is read aloud by a screen reader as what it stands for', () => {
    expect(names([outlet])[0]).toMatchObject({ label: outlet.name, on: false })
    expect(names([outlet, sameBuilding])[0]).toMatchObject({ label: '这里有 2 处，放大看' })
    expect(names([anOutlet(), anOutlet()])[0]).toMatchObject({
      name: '徐汇',
      label: '徐汇区 2 处，位置待核实',
    })
  })

  test('is highlighted when opened, or if its district is chosen', () => {
    expect(names([outlet], { opened: [outlet.id] })[0]).toMatchObject({ on: true })
    expect(names([anOutlet()], { district: '310104' })[0]).toMatchObject({ on: true })
    const [, pin] = names([anOutlet(), outlet], { district: '310104', opened: [outlet.id] })
    expect(pin).toMatchObject({ on: true })
  })
})
