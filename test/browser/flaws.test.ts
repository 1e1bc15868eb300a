import { browser, closeBrowser } from './support/browser'
import { inPageScript } from './support/in-page'

afterAll(closeBrowser)

async function flawsOf(html: string) {
  const page = await (await browser()).newPage({ viewport: { width: 375, height: 812 } })
  await page.setContent(`<body style="margin:0;background:#fff;color:#000">${html}</body>`)
  await page.evaluate(inPageScript())
  const flaws = await page.evaluate(() => window.flaws({ leastTarget: 44 }))
  await page.close()
  return flaws
}

const box = (style: string, inner: string) => `<div style="${style}">${inner}</div>`
const button = (style: string, inner: string, more = '') =>
  `<div role="button" tabindex="0" style="width:44px;height:44px;${style}" ${more}>${inner}</div>`
const hidden = 'overflow:hidden'

test.each([
  ['a page wider than the screen', box('width:500px', 'x')],
  ['a line cut at its end', box(`${hidden};width:60px;white-space:nowrap`, '知识产权公共服务')],
  ['a line cut by an outer box', box(`${hidden};height:10px`, box('', '知识产权'))],
  [
    'words under a neighbour',
    box(
      'display:flex',
      box('width:40px;white-space:nowrap', '知识产权') +
        box('background:#fff;position:relative', '电话'),
    ),
  ],
  ['a small button', button('width:30px', 'x')],
  ['pale words', box('color:#999', 'x')],
  ['pale words on a dark card', box('background:#333', box('color:#777', 'x'))],
  ['words made pale by an outer opacity', box('opacity:.5', box('color:#555', 'x'))],
  ['a button that is only a picture', button('', '<i aria-hidden="true">x</i>')],
  [
    'a picture that did not come',
    '<img src="data:image/png;base64," style="width:50px;height:50px">',
  ],
  ['an icon without a shape', '<i class="icon" style="display:block;width:24px;height:24px"></i>'],
  ['a field without a name', '<input style="width:200px;height:44px">'],
])('%s is found', async (_, html) => {
  expect(await flawsOf(html)).toHaveLength(1)
})

test.each([
  ['words that wrap', box('width:60px', '知识产权公共服务')],
  ['a list that scrolls', box('overflow-y:auto;height:50px', '一<br>二<br>三<br>四')],
  [
    'a list that scrolls inside a frame',
    box(hidden, box('overflow-y:auto;height:50px', '一<br>二<br>三')),
  ],
  [
    'words that scroll below a bar',
    box('position:fixed;left:0;right:0;top:0;height:30px;background:#fff', '') + '知识产权',
  ],
  ['words for a screen reader', box(`${hidden};position:absolute;width:1px;height:1px`, '名称')],
  [
    'a small button grown by ::after',
    `<style>b::after{content:'';position:absolute;inset:-10px}</style>
    <b role="button" tabindex="0" style="display:block;position:relative;margin:20px;width:30px;height:30px">x</b>`,
  ],
  ['pale words in what is switched off', button('color:#999', 'x', 'aria-disabled="true"')],
  ['a picture that has a name', button('', '<i></i>', 'aria-label="电话"')],
  ['a field that says what it takes', '<input style="width:200px;height:44px" placeholder="名称">'],
])('%s is no flaw', async (_, html) => {
  expect(await flawsOf(html)).toEqual([])
})

test('what reacts to a tap without saying so is found', async () => {
  const page = await (await browser()).newPage()
  await page.setContent('<p>打开</p>')
  await page.evaluate(inPageScript())
  const flaws = await page.evaluate(() => {
    const reacts = { onClick: () => {} } // as React marks what it listens to
    Object.assign(document.querySelector('p')!, { __reactProps$test: reacts })
    return window.flaws({ leastTarget: 0 })
  })
  expect(flaws).toEqual([expect.stringContaining('reacts to a tap')])
})
