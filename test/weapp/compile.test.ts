import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { filesIn } from '../bench/weight'
import { flawsFoundByWeChat } from './ci/check'
import { compileWxml, compileWxss } from './phone/compilers'

jest.setTimeout(60_000)

const dist = path.resolve('dist/weapp')
const spoiled = path.join(mkdtempSync(path.join(tmpdir(), 'shanghai-ip-')), 'weapp')
afterAll(() => rmSync(path.dirname(spoiled), { recursive: true }))

/** A copy of the build with one file replaced. */
function withFile(file: string, change: (text: string) => string) {
  cpSync(dist, spoiled, { recursive: true, force: true })
  const place = path.join(spoiled, file)
  writeFileSync(place, change(readFileSync(place, 'utf8')))
  return spoiled
}

/** The files of this kind that are missing in the compiler's output. */
const passedOver = (suffix: string, compiled: string) =>
  filesIn(dist).filter((file) => file.endsWith(suffix) && !compiled.includes(file))

test("WeChat's compiler takes every page's WXML, and the scripts in it", () => {
  expect(passedOver('.wxml', compileWxml(dist))).toEqual([])
})

test("WeChat's compiler takes every style", () => {
  expect(passedOver('.wxss', compileWxss(dist))).toEqual([])
})

test('WXML that is not closed is noticed', () => {
  expect(() => compileWxml(withFile('comp.wxml', () => '<view><text></view>'))).toThrow('comp.wxml')
})

test('a style that is not closed is noticed', () => {
  expect(() => compileWxss(withFile('app.wxss', () => '.page { color: red'))).toThrow()
})

test("WeChat's tools find nothing wrong with the build", async () => {
  expect(await flawsFoundByWeChat(dist)).toEqual([])
})

test.each([
  ['a colour that is none', 'app.json', (text: string) => text.replace('"@ink"', '"pink"')],
  [
    'a file that is required and missing',
    'common.js',
    (text: string) => `require("./gone");${text}`,
  ],
  [
    'a page that is named and missing',
    'app.json',
    (text: string) => text.replace('me/index', 'you/index'),
  ],
])("%s is found by WeChat's tools", async (_, file, change) => {
  expect(await flawsFoundByWeChat(withFile(file, change))).toHaveLength(1)
})
