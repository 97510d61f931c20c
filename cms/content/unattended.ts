/**
 * Header of requests that a page of the admin sends on its own, without anybody doing anything: they do not keep a
 * session in use.
 */
export const UNATTENDED = { 'X-Unattended': '1' } as const

/** Whether nobody did anything for a request with these headers. */
export const isUnattended = (headers: Headers): boolean => headers.has('X-Unattended')
