import { installMissing } from '../server/start/install.mjs'

installMissing()

await import('tsx') // may have been installed only now; from here on TypeScript can be imported
await import('./run/main.ts')
