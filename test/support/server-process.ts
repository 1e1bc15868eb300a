import { running } from './server-child'

export { run, runMain } from './server-child'

afterAll(() => {
  for (const child of running) child.kill('SIGKILL') // left over by a failed test
})
