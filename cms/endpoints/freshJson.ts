/** A response of a route that no cache keeps. */
export const freshJson = (body: unknown): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
