import { PREVIEW_COOKIE } from '../../cms/content/sites.ts'
import { pathOfDraft } from '../data/draft.ts'
import { env } from '../data/env.ts'

const PREVIEW = '/xem-thu/'
/** Where pictures and files of documents are. */
const UPLOADS = ['/anh', '/tep'] as const

const secure = env.PORTAL_URL.startsWith('https:') ? '; Secure' : ''

/** The path of the page that shows the draft of a signed link; undefined at all other addresses. @throws Gone, NotFound */
export async function routeOfDraft({ draft, path }: App.Locals): Promise<string | undefined> {
  return draft && !draft.isWhole && path.startsWith(PREVIEW) ? pathOfDraft(draft) : undefined
}

/** Lets the browser fetch the pictures and files of the draft, and nothing else of it. */
export function withUploads(page: Response, previewPath: string, expires: Date): Response {
  const token = previewPath.slice(PREVIEW.length)
  for (const folder of UPLOADS) {
    const scope = `Path=${folder}; Expires=${expires.toUTCString()}; HttpOnly; SameSite=Lax${secure}`
    page.headers.append('set-cookie', `${PREVIEW_COOKIE}=${token}; ${scope}`)
  }
  return page
}
