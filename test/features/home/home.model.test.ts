import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District } from '@/contract/facts/places.schema'
import { outletDots, dotsImage, dotsSize } from '@/features/home/home.model'

const district = (code: string, anchor: [number, number]): District => ({
  code,
  name: `${code}区`,
  nameEn: code,
  short: code,
  anchor,
})
const districts = [
  district('310101', [121.49, 31.22]),
  district('310151', [121.4, 31.62]),
  district('310116', [121.34, 30.74]),
]

const outlet = (change: Partial<Outlet>) => ({ id: 'OL001', ...change }) as Outlet
const dots = (path: string) => path.match(/M-?\d+ -?\d+h0/g) ?? []

test('each outlet with a position or a district is one dot, one for the whole city has none', () => {
  const outlets = [
    outlet({ at: [121.46, 31.2], district: '310101' }),
    outlet({ district: '310101' }),
    outlet({ district: '310101' }),
    outlet({ district: '310151' }),
    outlet({ district: '310000' }),
    outlet({}),
  ]
  const { known, rough } = outletDots(outlets, districts)
  expect(dots(known)).toHaveLength(1)
  expect(dots(rough)).toHaveLength(3)
  expect(new Set(dots(rough)).size).toBe(3)
})

test('the city fits into the picture', () => {
  const { known } = outletDots(
    districts.map(({ anchor }) => outlet({ at: anchor })),
    districts,
  )
  for (const dot of dots(known)) {
    const [x, y] = dot.slice(1, -2).split(' ').map(Number) as [number, number]
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(dotsSize.width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(dotsSize.height)
  }
})

test('without outlets the picture is empty but valid', () => {
  expect(dotsImage(outletDots([], districts))).toMatch(/^url\("data:image\/svg\+xml,%3Csvg/)
})
