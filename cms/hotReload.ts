/** Where Payload stores its process-wide instance (payload 3.90, getPayload). */
const holder = globalThis as { _payload?: Map<string, { reload: boolean | Promise<void> }> }

/**
 * In development `payload.config.ts` is evaluated again after each change; this makes the existing instance load the
 * new configuration at its next call. Payload does so itself only while a browser shows the admin.
 */
export function takeNewConfiguration(): void {
  // eslint-disable-next-line no-restricted-syntax -- Node's own convention, not one of our settings
  if (process.env.NODE_ENV !== 'development') return
  const instance = holder._payload?.get('default')
  if (instance?.reload === false) instance.reload = true
}
