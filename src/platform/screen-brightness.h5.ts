let lock: Promise<WakeLockSentinel> | undefined

/** A browser can keep the screen awake but not change its brightness. */
export async function brighten() {
  lock ??= navigator.wakeLock?.request('screen')
  await lock?.catch(() => {}) // refused when the battery is low
}

export function restoreBrightness() {
  lock?.then((held) => held.release()).catch(() => {})
  lock = undefined
}
