/** Takes the service worker of the checklists, and what it keeps, off the device. */
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) if (name.startsWith('checklists-')) await caches.delete(name)
    await self.registration.unregister()
  }
  event.waitUntil(leave())
})
