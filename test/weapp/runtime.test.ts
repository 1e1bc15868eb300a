import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { startPhone } from './phone/phone'
import type { Drawn } from './phone/screen'

const source = path.join(__dirname, '../../src')
const onThePhone = (readdirSync(source, { recursive: true }) as string[]).filter(
  (file) => /\.tsx?$/.test(file) && !file.includes('.h5.'),
)

/** What config/plugin-runtime.js leaves out, by how a file would ask for it. */
const leftOut: [what: string, asked: RegExp][] = [
  ['HTML that is read as text', /dangerouslySetInnerHTML|innerHTML/],
  ['a link with an address', /<a[\s>]/],
  ['an address bar', /\b(location|history)\.(href|search|hash|push|replace|back)\b/],
  ['a property of a style that is no custom property', /style=\{\{(?!\s*'--)/],
]

test.each(leftOut)('no screen on a phone needs %s', (_, asked) => {
  const asking = onThePhone.filter((file) =>
    asked.test(readFileSync(path.join(source, file), 'utf8')),
  )
  expect(asking).toEqual([])
})

const all = (nodes: Drawn[]): Drawn[] => nodes.flatMap((node) => [node, ...all(node.children)])

test('a long list keeps room on the phone for what it does not draw', async () => {
  const phone = startPhone()
  await phone.open('pages/tabs/outlets/index')
  const room = all(phone.drawn()).filter(({ attr }) => /^height: \d+px;$/.test(String(attr.style)))
  phone.stop()
  expect(room.length).toBeGreaterThan(0)
})
