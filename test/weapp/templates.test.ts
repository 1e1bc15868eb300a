import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { added, used } from '../../config/plugin-templates'
import { startPhone } from './phone/phone'
import type { Drawn } from './phone/screen'
import { propsSetIn } from './source'

const source = path.join(__dirname, '../../src')
const screens = (readdirSync(source, { recursive: true }) as string[]).filter(
  (file) => file.endsWith('.tsx') && !file.includes('.h5.'),
)

/** What every template has, or React keeps to itself. */
const always = ['className', 'style', 'id', 'key', 'ref', 'children', 'onClick']

const attributesOf = (component: string): string[] => [
  ...(used[component] ?? []),
  ...Object.keys(added[component] ?? {}),
]

/** hoverClass -> hover-class, onRegionChange -> bindregionchange. */
const inWxml = (prop: string) =>
  prop.startsWith('on')
    ? `bind${prop.slice(2).toLowerCase()}`
    : prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

test.each(screens)('what %s sets reaches the phone', (file) => {
  const text = readFileSync(path.join(source, file), 'utf8')
  const lost = propsSetIn(text, file).filter(
    ([component, prop]) =>
      !always.includes(prop) && !attributesOf(component).includes(inWxml(prop)),
  )
  expect(lost).toEqual([])
})

const all = (nodes: Drawn[]): Drawn[] => nodes.flatMap((node) => [node, ...all(node.children)])

test('what a screen sets arrives under its own name', async () => {
  const phone = startPhone()
  await phone.open('pages/search/index')
  const nodes = all(phone.drawn())
  const field = nodes.find(({ tag }) => tag === 'input')!
  const button = nodes.find(({ attr }) => attr.ariaRole === 'button')!
  expect(field.attr).toMatchObject({ confirmType: 'search' })
  expect(field.attr.placeholder).toMatch(/./)
  expect(button.attr).toMatchObject({ hoverClass: 'is-pressed', hoverStayTime: 80 })
  phone.stop()
})
