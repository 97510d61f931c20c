import type { APIRequestContext, APIResponse } from 'playwright/test'
import { systemUnderTest } from './systemSetup.ts'

export interface Account {
  email: string
  password: string
}

interface Upload {
  name: string
  mimeType: string
  buffer: Buffer
}

/** The record of the provincial portal as far as tests change it. */
interface StoredPortal {
  id: string
  menu?: object[]
  alerts?: object[]
}

/** The CMS as its admin uses it: with the cookie of a signed-in user and the Origin of the admin. */
export interface CmsClient {
  create: (collection: string, data: object) => Promise<{ status: number; doc: { id: string; slug: string } }>
  upload: (collection: string, file: Upload, data: object) => Promise<APIResponse>
  /** Stored documents. @param query such as `limit=1` */
  find: (collection: string, query: string) => Promise<{ id: string }[]>
  /** Changes fields of a document. @param id with a query string, if any */
  change: (collection: string, id: string, data: object) => Promise<APIResponse>
  /** Sends what the form that withdraws sends. */
  withdraw: (collection: string, id: string, data: object) => Promise<APIResponse>
  /** Sends what the scheduler of the admin sends. */
  schedule: (order: object) => Promise<APIResponse>
  /** Moves a document to the trash: what was public is not deleted for good. */
  remove: (collection: string, id: string) => Promise<APIResponse>
  /** Changes fields of a global. */
  set: (global: string, data: object) => Promise<APIResponse>
  /** The record of the provincial portal. */
  readPortal: () => Promise<StoredPortal>
  /** Changes fields of the provincial portal. */
  setPortal: (data: object) => Promise<APIResponse>
}

/** Finds a category of the sample: those that other tests make come and go. */
export const NOTICES = 'where[slug][equals]=thong-bao'

/**
 * Signs in through the CMS's API.
 * @param request keeps the session cookie
 * @param account the first administrator if left out
 */
export async function signInToCms(request: APIRequestContext, account?: Account): Promise<CmsClient> {
  const { cmsUrl, administrator } = systemUnderTest()
  const headers = { origin: cmsUrl }
  const { email, password } = account ?? administrator!
  const data = { email, password }
  const signedIn = await request.post(`${cmsUrl}/api/users/login`, { headers, data })
  if (!signedIn.ok()) throw new Error(`Signing in answered ${signedIn.status()}: ${await signedIn.text()}`)
  const readPortal = async (): Promise<StoredPortal> => {
    const query = 'where[tier][equals]=province&locale=vi&depth=0'
    const answer = await request.get(`${cmsUrl}/api/sites?${query}`, { headers })
    return (await answer.json()).docs[0]
  }
  return {
    create: async (collection, data) => {
      const answer = await request.post(`${cmsUrl}/api/${collection}?depth=0`, { headers, data })
      const { doc } = await answer.json()
      return { status: answer.status(), doc }
    },
    upload: (collection, file, data) =>
      request.post(`${cmsUrl}/api/${collection}?depth=0`, {
        headers,
        multipart: { file, _payload: JSON.stringify(data) },
      }),
    change: (collection, id, data) =>
      request.patch(`${cmsUrl}/api/${collection}/${id}${id.includes('?') ? '&' : '?'}depth=0`, {
        headers,
        data,
      }),
    withdraw: (collection, id, data) =>
      request.post(`${cmsUrl}/api/${collection}/${id}/withdraw`, { headers, data }),
    find: async (collection, query) => {
      const answer = await request.get(`${cmsUrl}/api/${collection}?depth=0&${query}`, { headers })
      return (await answer.json()).docs
    },
    schedule: (order) => request.post(`${cmsUrl}/api/schedules`, { headers, data: order }),
    set: (global, data) => request.post(`${cmsUrl}/api/globals/${global}?depth=0`, { headers, data }),
    readPortal,
    setPortal: async (data) =>
      request.patch(`${cmsUrl}/api/sites/${(await readPortal()).id}?depth=0`, { headers, data }),
    remove: (collection, id) =>
      request.patch(`${cmsUrl}/api/${collection}/${id}?uses=leave&depth=0`, {
        headers,
        data: { deletedAt: new Date().toISOString() },
      }),
  }
}
