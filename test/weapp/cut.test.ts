import checkTaroVersion from '../../config/runtime/taro-version'
import lean from '../../config/runtime/lean-loader'
import { Once } from '../../config/runtime/once'

test('the Taro that is installed is the one the cut is made for; of another it says what to review', () => {
  expect(() => checkTaroVersion()).not.toThrow()
  const newer = (name: string) => (name === '@tarojs/runtime' ? '4.3.0' : '4.2.1')
  expect(() => checkTaroVersion(newer)).toThrow(
    /4\.2\.1.*@tarojs\/runtime 4\.3\.0.*plugin-runtime\.js/,
  )
})

const promised = `const needPromiseApis = new Set(['login', 'request', 'scan']);`
const run = (source: string) =>
  lean.call(
    {
      getOptions: () => ({ components: '{}', calls: ['request', 'scan'] }),
      resourcePath: '/node_modules/@tarojs/shared/dist/native-apis.js',
      _module: { buildInfo: {} },
    },
    source,
  )

test('a list is cut where it stands once, and the build stops where it stands never or twice', () => {
  expect(run(`a;\n${promised}\nb;`)).toBe(
    'a;\nconst needPromiseApis = new Set(["request","scan"]);\nb;',
  )
  expect(() => run('a;')).toThrow('has 0 places')
  expect(() => run(promised + promised)).toThrow('has 2 places')
})

test('a module that is replaced never, or in two places, is named', () => {
  const once = new Once({ replaced: ['bom/location', 'bom/history', 'bom/URL'], changed: [] })
  once.found('bom/location', '/a/location.js')
  once.found('bom/location', '/a/location.js') // another file asks for the same
  once.found('bom/URL', '/a/URL.js')
  once.found('bom/URL', '/b/URL.js')
  expect(once.problems()).toEqual([
    expect.stringMatching(/^bom\/history was not found/),
    expect.stringMatching(/^bom\/URL was found 2 times.*\/a\/URL\.js, \/b\/URL\.js/),
  ])
})
