export default async function stop() {
  await globalThis.serverOfThisRun?.close()
}
