import { installMissing } from './install.mjs'

installMissing()

await import('tsx') // possibly just installed; from here on TypeScript runs
await import('./main.ts')
