import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { styleProperties } from '../../config/runtime/absent'
import { startPhone } from './phone/phone'
import type { Drawn } from './phone/screen'
import { needsOf } from './source'

const source = path.join(__dirname, '../../src')
const onThePhone = (readdirSync(source, { recursive: true }) as string[]).filter(
  (file) => /\.tsx?$/.test(file) && !file.includes('.h5.'),
)

test('no screen on a phone needs what config/plugin-runtime.js leaves out', () => {
  const needs = onThePhone.flatMap((file) =>
    needsOf(readFileSync(path.join(source, file), 'utf8'), file, styleProperties).map(
      ({ what, line }) => `${file}:${line} needs ${what}`,
    ),
  )
  expect(needs).toEqual([])
})

const all = (nodes: Drawn[]): Drawn[] => nodes.flatMap((node) => [node, ...all(node.children)])

test('a long list keeps room on the phone for what it does not draw', async () => {
  const phone = startPhone()
  await phone.open('pages/tabs/outlets/index')
  const room = all(phone.drawn()).filter(({ attr }) => /^height: \d+px;$/.test(String(attr.style)))
  phone.stop()
  expect(room.length).toBeGreaterThan(0)
})
