/** In a browser also what its worker keeps for the time without a network. */
export async function eraseStored() {
  window.localStorage.clear()
  if (!('caches' in window)) return
  const names = await window.caches.keys()
  await Promise.all(names.map((name) => window.caches.delete(name)))
}
