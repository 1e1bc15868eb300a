import path from 'node:path'
import {
  InvalidSettings,
  readSettings,
  type Settings,
} from '../../../../server/infra/settings/read-settings'
import { testKey } from '../../../support/vault'

type Variables = Record<string, string>

const silent = () => {}
const development = { PROFILE: 'development' }
const complete = { MASTER_KEY: testKey, WECHAT_APPID: 'wx1', WECHAT_SECRET: 'hush' }

const serve = (variables: Variables) => readSettings('serve', variables, silent)

/** What is wrong with these settings. */
function problemsOf(variables: Variables, read: (v: Variables) => Settings = serve): string[] {
  try {
    read(variables)
    return []
  } catch (error) {
    if (error instanceof InvalidSettings) return error.problems
    throw error
  }
}

test('without any setting a server refuses the development identity and a made-up key', () => {
  expect(problemsOf({})).toEqual(
    ['MASTER_KEY', 'WECHAT_APPID', 'WECHAT_SECRET'].map(
      (name) =>
        `${name} is not set. Expected: a value in production, which an unset PROFILE means.`,
    ),
  )
})

test.each(['developement', 'dev', 'Development', 'test', 'prod'])(
  'PROFILE=%s is refused, and opens nothing that production closes',
  (PROFILE) => {
    const problems = problemsOf({ PROFILE })
    expect(problems[0]).toBe(`PROFILE is "${PROFILE}". Expected: development or production.`)
    expect(problems).toHaveLength(4)
  },
)

test.each([['production'], ['']])('with PROFILE=%s a server is complete with three', (PROFILE) => {
  const settings = serve({ PROFILE, ...complete })
  expect(settings).toMatchObject({ profile: 'production', logLevel: 'info' })
  expect(settings.wechat).toEqual({
    appid: 'wx1',
    secret: 'hush',
    api: 'https://api.weixin.qq.com',
    templates: {},
  })
})

test.each(['development', 'test', 'staging', 'prdouction', ''])(
  'NODE_ENV=%s alone makes no development server',
  (NODE_ENV) => expect(problemsOf({ NODE_ENV })).toHaveLength(3),
)

test.each(['production', 'Production', 'prod'])(
  'NODE_ENV=%s, which once meant production, is not started as development unseen',
  (NODE_ENV) => {
    const [problem] = problemsOf({ ...development, NODE_ENV })
    expect(problem).toMatch(`PROFILE is "development" while NODE_ENV is "${NODE_ENV}"`)
  },
)

test('a development server needs nothing else', () => {
  expect(serve({ ...development, NODE_ENV: 'test' })).toMatchObject({
    profile: 'development',
    port: 3000,
    host: '127.0.0.1',
    masterKey: undefined,
    wechat: undefined,
    s3: undefined,
  })
})

test('an empty setting counts as unset, and blanks around a value do not count', () => {
  expect(serve({ PROFILE: 'development ', PORT: '', HOST: ' localhost' })).toMatchObject({
    port: 3000,
    host: 'localhost',
  })
})

test.each([
  ['PORT', '1e4', 'a whole number from 0 to 65535'],
  ['PORT', '0x10', 'a whole number'],
  ['PORT', '-1', 'a whole number'],
  ['PORT', '65536', 'a whole number'],
  ['PORT', '80.5', 'a whole number'],
  ['HOST', 'http://localhost', 'an IP address or the name of a host'],
  ['HOST', '1.2.3.4:80', 'an IP address'],
  ['S3_ENDPOINT', 's3.example.com', 'https://'],
  ['WECHAT_API', 'ftp://example.com', 'https://'],
  ['TARO_APP_API', 'example.com', 'https://'],
  ['TRUSTED_PROXIES', '10.0.0.0/33', 'IP addresses or ranges'],
  ['TRUSTED_PROXIES', '10.0.0.1,', 'IP addresses or ranges'],
  ['TRUSTED_PROXIES', 'true', 'IP addresses or ranges'],
  ['LOG_LEVEL', 'verbose', 'trace or debug or info or warn or error or fatal or silent'],
  ['H5_FOLDER', 'no/such/folder', 'the folder of the built preview, with its index.html'],
  ['WECHAT_TEMPLATES', '{"ofer": {}}', 'JSON such as'],
])('%s=%s is refused by name, value and what is expected', (name, value, expected) => {
  const [problem, ...more] = problemsOf({ ...development, [name]: value })
  expect(problem).toContain(`${name} is ${JSON.stringify(value)}. Expected: `)
  expect(problem).toContain(expected)
  expect(more.filter((setting) => !setting.startsWith('S3_'))).toEqual([])
})

test.each([
  ['DATABASE_URL', 'postgre://user:pa55word@host/db'],
  ['MASTER_KEY', 'pa55word'],
  ['S3_SECRET_KEY', 'pa55 word'],
  ['S3_ACCESS_KEY', 'pa55 word'],
  ['WECHAT_SECRET', 'pa55 word'],
])('a wrong %s is named, but never printed', (name, value) => {
  const told = problemsOf({ ...development, [name]: value }).join('\n')
  expect(told).toContain(`${name} is set, but wrong (not shown here). Expected: `)
  expect(told).not.toContain('pa55')
})

test('a long wrong value is shown in part', () => {
  const [problem] = problemsOf({ ...development, WECHAT_TEMPLATES: '甲'.repeat(500) })
  expect(problem!.length).toBeLessThan(250)
})

test('all that is wrong is told at once', () => {
  const wrong = { PORT: '1e4', LOG_LEVEL: 'loud', TRUSTED_PROXIES: 'all', WECHAT_APPID: 'wx' }
  expect(problemsOf({ ...development, ...wrong }).map((problem) => problem.split(' ')[0])).toEqual([
    'PORT',
    'TRUSTED_PROXIES',
    'LOG_LEVEL',
    'WECHAT_SECRET',
  ])
})

test.each<[Variables, string]>([
  [{ WECHAT_SECRET: 'hush' }, 'WECHAT_APPID is not set'],
  [{ S3_ENDPOINT: 'https://s3.example.com', S3_ACCESS_KEY: 'a' }, 'S3_SECRET_KEY is not set'],
  [{ S3_BUCKET: 'pictures' }, 'S3_ENDPOINT is not set. Expected: a value, as S3_BUCKET is set.'],
])('half a group of settings is refused: %j', (given, problem) => {
  expect(problemsOf({ ...development, ...given })).toEqual([expect.stringContaining(problem)])
})

test('folders are understood from where the command is run', () => {
  const built = path.relative(process.cwd(), __dirname) // has no index.html
  expect(problemsOf({ ...development, H5_FOLDER: built })).toHaveLength(1)
  expect(serve({ ...development, DATA_FOLDER: 'here' })).toMatchObject({
    dataFolder: path.resolve('here'),
    picturesFolder: path.resolve('here/pictures'),
  })
})

test.each([
  'postgres://user:secret@db.example.com:5432/app?sslmode=require',
  'postgresql://one.example.com:5432,two.example.com:5432/app',
])('a database is given as %s', (databaseUrl) =>
  expect(serve({ ...development, DATABASE_URL: databaseUrl })).toMatchObject({ databaseUrl }),
)

test.each(['127.0.0.1', '10.0.0.0/8, fd00::/8', 'loopback,uniquelocal'])(
  'proxies are given as %s',
  (proxies) =>
    expect(serve({ ...development, TRUSTED_PROXIES: proxies })).toMatchObject({ proxies }),
)

test('in production a command that only reads needs no key, one that opens sealed values does', () => {
  expect(problemsOf({}, (v) => readSettings('read the database', v, silent))).toEqual([])
  const problems = problemsOf({}, (v) => readSettings('open sealed values', v, silent))
  expect(problems).toEqual([expect.stringMatching(/^MASTER_KEY is not set/)])
})

test('a name that is probably misspelt is told, also beside what is wrong', () => {
  const told: string[] = []
  const read = (v: Variables) => readSettings('serve', v, (sentence) => told.push(sentence))
  expect(problemsOf({ PROFIL: 'development' }, read)).toHaveLength(3)
  expect(told).toEqual(['PROFIL is not a setting. Was PROFILE meant?'])
})
