/**
 * WeChat's own checks of a build, as its command-line tools make them before an upload.
 * node --require ./no-network.cjs inspect.cjs DIST: prints a JSON list of what is wrong.
 */
const { generateKeyPairSync } = require('node:crypto')
const path = require('node:path')
const ci = require('miniprogram-ci')

const report = console.log.bind(console)
for (const level of ['log', 'warn', 'error']) console[level] = () => {} // silences the tool's own output

const pem = { type: 'pkcs1', format: 'pem' }
const key = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: pem,
  publicKeyEncoding: pem,
})
const project = new ci.Project({
  appid: 'touristappid',
  type: 'miniProgram',
  projectPath: path.resolve(process.argv[2]),
  privateKey: key.privateKey,
})
project.attr = async () => ci.DefaultProjectAttr // otherwise requested from WeChat's servers

async function check() {
  const how = { project, version: '1.0.0', desc: '', setting: {}, onProgressUpdate() {} }
  await ci.getCompiledResult(how, path.resolve('compiled.zip'))
  const { modules } = await ci.analyseCode(project, {})
  return modules.flatMap(({ deps }) => deps).flatMap(({ error }) => error ?? [])
}

check()
  .catch((error) => [error.message ?? String(error)])
  .then((wrong) => {
    report(JSON.stringify(wrong))
    process.exit() // the tool leaves a watcher running
  })
