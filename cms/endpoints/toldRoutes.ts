import type { Endpoint, PayloadRequest } from 'payload'

interface Told<T> {
  /** What a route is about. */
  find: (req: PayloadRequest) => Promise<T>
  tell: (req: PayloadRequest, of: T) => Promise<Response>
  change: (req: PayloadRequest, of: T) => Promise<void>
}

/** `GET` tells of what a route is about, and `POST` changes it and tells of it again. */
export const toldRoutes = <T>(path: string, { find, tell, change }: Told<T>): Endpoint[] => [
  { path, method: 'get', handler: async (req) => tell(req, await find(req)) },
  {
    path,
    method: 'post',
    handler: async (req) => {
      const of = await find(req)
      await change(req, of)
      return tell(req, of)
    },
  },
]
