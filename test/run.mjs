import { installMissing } from '../server/start/install.mjs'

installMissing()

const { register } = await import('tsx/esm/api') // which may have come only now
register()
const { runAll } = await import('./run/main.ts')
await runAll()
