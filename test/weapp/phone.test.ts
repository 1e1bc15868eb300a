import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPhone } from './phone/phone'

const folder = mkdtempSync(path.join(tmpdir(), 'shanghai-ip-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0

/** A mini-program of one page, and a phone that has opened it. */
async function phoneWith(page: string, wxml = '<view>{{word}}</view>') {
  const dist = path.join(folder, String(count++))
  mkdirSync(dist)
  const files = { 'app.json': '{"pages":["a"]}', 'app.js': 'App({})', 'a.js': page, 'a.wxml': wxml }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dist, name), text)
  const phone = startPhone({ dist })
  const changes = await phone.open('a')
  return { ...phone, changes }
}

const says = (expression: string) =>
  phoneWith(`Page({ data: { word: '' }, onLoad() { this.setData({ word: ${expression} }) } })`)

test('what setData says is on screen, and is weighed as it crosses', async () => {
  const phone = await says(`'公'`)
  expect(phone.screen()).toMatchObject({ words: '公', nodes: 1, depth: 1 })
  expect(phone.changes).toEqual([{ page: 'a', bytes: '{"word":"公"}'.length + 2 }])
  phone.stop()
})

test('a tap rises to what listens, and only that is told', async () => {
  const phone = await phoneWith(
    `Page({ data: { n: [] }, add(e) { this.setData({ ['n[' + this.data.n.length + ']']: e.currentTarget.dataset.sid }) } })`,
    '<view bindtap="add" data-sid="outer"><view bindtap="add" data-sid="inner"><text>加</text></view></view><view>{{n[0]}},{{n[1]}}</view>',
  )
  await phone.tap('加')
  expect(phone.screen().words).toBe('加inner,outer')
  phone.stop()
})

test.each([
  'window',
  'document',
  'URL',
  'AbortController',
  'performance',
  'TextEncoder',
  'structuredClone',
  'process',
  'fetch',
  'Intl',
  'WebAssembly',
])('a phone has no %s', async (name) => {
  const phone = await says(`typeof ${name}`)
  expect(phone.screen().words).toBe('undefined')
  phone.stop()
})

test.each([
  ['text that becomes code', `eval('1')`],
  ['a function made of text', `new Function('return 1')()`],
  ['an exception', `null.x`],
])('%s fails', async (_, expression) => {
  await expect(says(expression)).rejects.toThrow()
})

test.each([
  ['an exception in a timer', `setTimeout(() => { throw new Error('late') })`, 'late'],
  ['an error that is only logged', `console.error('logged')`, 'logged'],
])('%s is noticed', async (_, expression, word) => {
  const phone = await says(`(${expression}, '')`)
  expect(phone.stop).toThrow(word)
})

/** A phone with a page, and a subpackage that it gets code from. */
function phoneWithSubpackage(load: string) {
  const dist = path.join(folder, String(count++))
  mkdirSync(path.join(dist, 'sub'), { recursive: true })
  const files = {
    'app.json': '{"pages":["a"],"subPackages":[{"root":"sub","pages":[]}]}',
    'app.js': 'App({})',
    'a.js': `Page({ data: { word: '' }, get() { ${load} } })`,
    'a.wxml': '<view bindtap="get" data-sid="get">取{{word}}</view>',
    'sub/word.js': `module.exports = '到了'`,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dist, name), text)
  return startPhone({ dist, offline: true })
}

test('code of a subpackage comes with a network, and asking again is enough', async () => {
  const phone = phoneWithSubpackage(
    `require.async('./sub/word').then((word) => this.setData({ word }), ({ mod, errMsg }) => this.setData({ word: mod + ' ' + errMsg }))`,
  )
  await phone.open('a')
  await phone.tap('取')
  expect(phone.screen().words).toBe('取sub/word.js loadSubpackage:fail sub')
  phone.setOffline(false)
  await phone.tap('取sub/word.js loadSubpackage:fail sub')
  expect(phone.screen().words).toBe('取到了')
  phone.stop()
})

test('the main package cannot simply require it', async () => {
  const phone = phoneWithSubpackage(`require('./sub/word')`)
  await phone.open('a')
  await expect(phone.tap('取')).rejects.toThrow('is not defined')
  expect(phone.stop).not.toThrow()
})
