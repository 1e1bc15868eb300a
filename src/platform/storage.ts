import Taro from '@tarojs/taro'
import type { StateStorage } from 'zustand/middleware'

/** What this phone keeps under `key`; undefined if nothing, or if it cannot be read. */
export function readStored<T>(key: string): T | undefined {
  try {
    return Taro.getStorageSync<T | ''>(key) || undefined
  } catch {
    return undefined
  }
}

/** Keeps a value. A phone that is full loses the copy, never the screen. */
export function keepStored(key: string, value: unknown) {
  try {
    Taro.setStorageSync(key, value)
  } catch {
    // Nothing depends on it: the next start asks the server.
  }
}

/** Takes away whatever this app has kept on the phone. */
export function eraseStored() {
  Taro.clearStorageSync()
}

/** For zustand's persist. */
export const stateStorage: StateStorage = {
  getItem: (key) => readStored<string>(key) ?? null,
  setItem: keepStored,
  removeItem: (key) => Taro.removeStorageSync(key),
}
