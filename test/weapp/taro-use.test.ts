import { namesOfTaro } from '../../config/runtime/taro-use'

const from = `from '@tarojs/taro'`
const names = (text: string) => namesOfTaro(text, 'one.tsx')

test.each([
  ['a member', `import Taro ${from}\nTaro.login()`, ['login']],
  ['an optional member', `import Taro ${from}\nTaro?.login?.()`, ['login']],
  ['a member over two lines', `import Taro ${from}\nTaro\n  // first\n  .login()`, ['login']],
  [
    'a member by its text',
    `import Taro ${from}\nTaro['login'](), Taro[\`request\`]`,
    ['login', 'request'],
  ],
  [
    'brackets and types',
    `import Taro ${from}\n;(Taro as Any).login(), Taro!.request()`,
    ['login', 'request'],
  ],
  ['a named import', `import { login } ${from}`, ['login']],
  [
    'under another name',
    `import Taro, { login as enter } ${from}\nTaro.request()`,
    ['login', 'request'],
  ],
  ['another default name', `import T ${from}\nT.login(), Taro.request()`, ['login']],
  ['default by name', `import { default as T } ${from}\nT.login()`, ['login']],
  ['a namespace', `import * as T ${from}\nT.login(), T.default.request()`, ['login', 'request']],
  [
    'destructuring',
    `import Taro ${from}\nconst { login, request: ask, scanCode = no } = Taro`,
    ['login', 'request', 'scanCode'],
  ],
  [
    'destructuring by text',
    `import Taro ${from}\nconst { 'login': a, ['request']: b } = Taro`,
    ['login', 'request'],
  ],
  [
    'destructuring later',
    `import Taro ${from}\nlet login\n;({ login, request: login } = Taro)`,
    ['login', 'request'],
  ],
  ['an alias', `import Taro ${from}\nconst T = Taro\nconst U = (T as Any)\nU.login()`, ['login']],
  [
    'an alias used further up',
    `import Taro ${from}\nconst f = () => T.login()\nlet T\nT = Taro`,
    ['login'],
  ],
  ['what is exported again', `export { login, request as ask } ${from}`, ['login', 'request']],
  [
    'require',
    `const { login } = require('@tarojs/taro')\nrequire('@tarojs/taro').default.request()`,
    ['login', 'request'],
  ],
  ['import =', `import Taro = require('@tarojs/taro')\nTaro.login()`, ['login']],
  [
    'import()',
    `const { default: Taro, login } = await import('@tarojs/taro')\nTaro.request()`,
    ['login', 'request'],
  ],
  [
    'in JSX',
    `import Taro ${from}\nconst a = <View onClick={() => Taro.login()}>{Taro.env}</View>`,
    ['env', 'login'],
  ],
])('%s', (_, text, found) => {
  expect(names(text)).toEqual(found)
})

test.each([
  ['a comment or a text', `import Taro ${from}\n// Taro.login\nconst a = 'Taro.request'`],
  ['a type', `import type Taro ${from}\nimport { type request } ${from}\nlet a: Taro.login.Option`],
  [
    'a type of what is called',
    `import Taro ${from}\nlet a: Taro.login.Option, b: typeof Taro.request`,
  ],
  ['somebody else’s Taro', `import Taro from './taro' // not @tarojs/taro\nTaro.login()`],
  ['a member of that name', `import Taro ${from}\nmine.Taro.login(), { Taro: 1 }.Taro`],
  ['a file without it', `Taro.login()`],
])('%s is no call', (_, text) => {
  expect(names(text)).toEqual([])
})

test.each([
  ['a name that is worked out', `import Taro ${from}\n\nTaro[name]()`, 'one.tsx:3'],
  ['the rest', `import Taro ${from}\nconst { login, ...rest } = Taro`, 'one.tsx:2'],
  ['handing it on', `import Taro ${from}\ncall(Taro)`, 'call(Taro)'],
  ['putting it into an object', `import Taro ${from}\nconst all = { Taro }`, 'one.tsx:2'],
  ['exporting all of it', `export * ${from}`, 'one.tsx:1'],
  ['exporting it', `import Taro ${from}\nexport { Taro }`, 'one.tsx:2'],
  ['exporting it as default', `export { default } ${from}`, 'one.tsx:1'],
  ['import() without await', `import('@tarojs/taro').then(({ login }) => login())`, 'one.tsx:1'],
])('%s is refused, as nobody can see what it calls', (_, text, message) => {
  expect(() => names(text)).toThrow(message)
})
