/** Where Payload keeps its instance, for the whole process (payload 3.90, getPayload). */
const holder = globalThis as { _payload?: Map<string, { reload: boolean | Promise<void> }> }

/**
 * In development, where `payload.config.ts` is evaluated anew after each change, has the instance that exists take the
 * new configuration at its next call. Payload by itself would, but only while a browser shows the admin.
 */
export function takeNewConfiguration(): void {
  // eslint-disable-next-line no-restricted-syntax -- Node's own convention, not one of our settings
  if (process.env.NODE_ENV !== 'development') return
  const instance = holder._payload?.get('default')
  if (instance?.reload === false) instance.reload = true
}
