let lock: Promise<WakeLockSentinel> | undefined

/** A browser can keep the screen on, and says nothing of how bright it is. */
export async function brighten() {
  lock ??= navigator.wakeLock?.request('screen')
  await lock?.catch(() => {}) // refused where the battery is low
}

export function dim() {
  lock?.then((held) => held.release()).catch(() => {})
  lock = undefined
}
