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

const own = 'own/'
const forget = new Set<() => void>()

/** For zustand's persist of what belongs to who is signed in. */
export const ownStorage: StateStorage = {
  getItem: (key) => stateStorage.getItem(own + key),
  setItem: (key, value) => stateStorage.setItem(own + key, value),
  removeItem: (key) => stateStorage.removeItem(own + key),
}

/** Calls back when what belongs to who was signed in is erased. */
export const onErased = (callback: () => void) => void forget.add(callback)

/** They sign out: all of theirs goes, also what a part keeps that has not been opened since the start. */
export function eraseOwn() {
  for (const callback of forget) callback() // first, as forgetting writes too
  for (const key of Taro.getStorageInfoSync().keys)
    if (key.startsWith(own)) Taro.removeStorageSync(key)
}
