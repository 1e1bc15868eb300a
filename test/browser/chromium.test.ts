import { findChromium } from '../run/chromium'

const before = { ...process.env }
afterEach(() => Object.assign(process.env, before))

test('a Chromium that is named is taken, and no other', () => {
  process.env.CHROMIUM_PATH = process.execPath // any existing program will do
  expect(findChromium()).toBe(process.execPath)
  process.env.CHROMIUM_PATH = '/nowhere/chromium'
  expect(findChromium()).toBeUndefined()
})
