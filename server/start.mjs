import { installMissing } from './start/install.mjs'

installMissing()

const { register } = await import('tsx/esm/api') // which may have come only now
register()
const { start } = await import('./start/main.ts')
await start()
