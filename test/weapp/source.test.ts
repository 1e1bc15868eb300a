import { needsOf, propsSetIn, type Need } from './source'

const needs = (text: string, styles?: string[]) =>
  needsOf(text, 'one.tsx', styles).map(({ what }) => what)

test.each<[string, string, Need['what'][]]>([
  ['HTML', `<View dangerouslySetInnerHTML={{ __html: a }} />`, ['html']],
  ['HTML that is spread', `<View {...(a && { dangerouslySetInnerHTML: a })} />`, ['html']],
  ['innerHTML', `node.innerHTML = a; node['outerHTML']`, ['html', 'html']],
  ['a link', `<a\n href='x'>y</a>`, ['link']],
  ['an address', `location.href; window.location['hash']`, ['address', 'address']],
  ['going there', `(history as Any)?.push(a)`, ['address']],
  ['an address taken apart', `const { search: query } = window.location`, ['address']],
  ['an address that is parsed', `new URL(a); new URLSearchParams(b)`, ['address', 'address']],
  ['a property of a style', `<View style={{ height: 1 }} />`, ['style']],
  [
    'one beside a custom one',
    `<View style={{ '--a': 1, height: 1 } as CSSProperties} />`,
    ['style'],
  ],
  ['a style that is a variable', `<View style={value} />`, ['style']],
  ['a style that is called for', `<View style={styleOf(a)} />`, ['style']],
  ['a style in words', `<View style='height: 1px' />`, ['style']],
  ['a style on one side only', `<View style={a ? { '--a': 1 } : { height: 1 }} />`, ['style']],
  ['a style under a condition', `<View style={a && { height: 1 }} />`, ['style']],
  ['a style with more in it', `<View style={{ '--a': 1, ...more }} />`, ['style']],
  ['a name that is worked out', `<View style={{ [name]: 1 }} />`, ['style']],
  ['a style that is spread', `<View {...(a && { style: { height: 1 } })} />`, ['style']],
  ['a style that is handed on', `<View {...{ style }} />`, ['style']],
  ['a style without JSX', `createElement(View, { 'style': { height: 1 } })`, ['style']],
  ['a style that is set later', `node.style.height = 1`, ['style']],
])('%s is found', (_, text, found) => {
  expect(needs(text)).toEqual(found)
})

test.each([
  ['a custom property', `<View style={{ '--a': 1, "--b": 2 } as CSSProperties} />`],
  ['custom ones under a condition', `<View style={a ? { '--a': 1 } : undefined} />`],
  ['custom ones that are spread', `<View {...(a && { style: { ...{ '--a': 1 } } })} />`],
  ['words', `// style={value} <a href> innerHTML\nconst a = 'location.href <a>'`],
  ['a type', `interface A { style: B; innerHTML: C }`],
  ['another component', `<Article />`],
  ['a place of ours', `phone.location; route.history.length`],
])('%s is none of it', (_, text) => {
  expect(needs(text)).toEqual([])
})

test('a property that the phone can set is fine, and no other', () => {
  expect(needs(`<View style={{ height: 1 }} />`, ['height'])).toEqual([])
  expect(needs(`<View style={{ height: 1, width: 1 }} />`, ['height'])).toEqual(['style'])
})

test('the line is named', () => {
  expect(needsOf(`const a = 1\n\nnode.innerHTML = a`, 'one.ts')).toEqual([
    { what: 'html', line: 3 },
  ])
})

test('props are found under the component’s own name, also where they are spread', () => {
  const text = `
    import { View as Box, Input } from '@tarojs/components'
    import * as C from '@tarojs/components'
    import { Text } from './text'
    const a = (
      <Box hoverClass='x' {...(b && { 'hoverStayTime': 80, ...{ id: c } })}>
        <Input value={d} /><C.Map scale={1} /><Text notTaros /><Other />
      </Box>
    )`
  expect(propsSetIn(text, 'one.tsx').sort()).toEqual([
    ['Input', 'value'],
    ['Map', 'scale'],
    ['View', 'hoverClass'],
    ['View', 'hoverStayTime'],
    ['View', 'id'],
  ])
})
