import { aria } from '@/shared/ui/aria'

const before = process.env.TARO_ENV
afterEach(() => void (process.env.TARO_ENV = before))

const on = (platform: 'weapp' | 'h5', state: Parameters<typeof aria>[0]) => {
  process.env.TARO_ENV = platform
  return aria(state)
}

test.each([
  ['weapp', { role: 'heading', level: 1 }, { ariaRole: 'heading' }],
  ['h5', { role: 'heading', level: 1 }, { role: 'heading', 'aria-level': '1' }],
  ['h5', { role: 'heading' }, { role: 'heading', 'aria-level': '2' }],
  ['weapp', { role: 'button', pressed: true }, { ariaRole: 'tab', ariaSelected: 'true' }],
  ['h5', { role: 'button', pressed: true }, { role: 'button', 'aria-pressed': 'true' }],
  ['weapp', { role: 'link', current: true }, { ariaRole: 'link' }],
  ['h5', { role: 'link', current: true }, { role: 'link', 'aria-current': 'page' }],
  ['h5', { role: 'link', current: false }, { role: 'link' }],
  ['weapp', { hidden: true }, {}],
  ['h5', { hidden: true }, { 'aria-hidden': 'true' }],
] as const)('%s is told %j as %j', (platform, state, attributes) => {
  expect(on(platform, state)).toEqual(attributes)
})
