import { installMissing } from './install.mjs'

installMissing()

await import('tsx') // which may have come only now: from here on TypeScript runs
await import('./main.ts')
