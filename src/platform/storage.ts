import Taro from '@tarojs/taro'
import type { StateStorage } from 'zustand/middleware'

/** The stored value; undefined if there is none or it cannot be read. */
export function readStored<T>(key: string): T | undefined {
  try {
    return Taro.getStorageSync<T | ''>(key) || undefined
  } catch {
    return undefined
  }
}

/** Stores a value. A full phone loses only this copy. */
export function keepStored(key: string, value: unknown) {
  try {
    Taro.setStorageSync(key, value)
  } catch {
    // The next start asks the server again.
  }
}

export function eraseStored() {
  Taro.clearStorageSync()
}

/** For zustand's persist. */
export const stateStorage: StateStorage = {
  getItem: (key) => readStored<string>(key) ?? null,
  setItem: keepStored,
  removeItem: (key) => Taro.removeStorageSync(key),
}

const own = 'own/'
const resets = new Set<() => void>()

/** For zustand's persist of data of the citizen who is signed in; erased at sign-out. */
export const ownStorage: StateStorage = {
  getItem: (key) => stateStorage.getItem(own + key),
  setItem: (key, value) => stateStorage.setItem(own + key, value),
  removeItem: (key) => stateStorage.removeItem(own + key),
}

/** Registers a store's reset for sign-out. */
export const onErased = (callback: () => void) => void resets.add(callback)

/** Erases the data of the citizen who signed out, including that of stores not loaded since the start. */
export function eraseOwn() {
  for (const callback of resets) callback() // first, because a reset is persisted too
  for (const key of Taro.getStorageInfoSync().keys)
    if (key.startsWith(own)) Taro.removeStorageSync(key)
}
