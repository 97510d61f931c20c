import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { recordAct } from '../audit/append.ts'
import { freshJson } from '../endpoints/freshJson.ts'
import { documentOf } from '../workflow/routes.ts'
import { handles } from './access.ts'
import { STAFF_ACT_NAMES } from './acts/acts.ts'
import { attachFile } from './acts/attaching.ts'
import { perform } from './acts/perform.ts'
import { refuseAct } from './acts/refusal.ts'
import { tellCase } from './acts/tell.ts'
import { readBytesOf } from './bytes.ts'
import { loadCase } from './loadCase.ts'
import { openPerson } from './person.ts'
import { editPhoto } from './photo.ts'
import { CASE_FILES, CASES } from './slugs.ts'
import type { StoredFile } from './stored.ts'

/** The case of a route, which its sender may read. @throws Refusal 403, NotFound */
const caseOf = async (req: PayloadRequest) => (await documentOf(req, CASES)).id

/** The sender's contact, for the handling agency alone; that it was opened is recorded. @throws Refusal 403 */
async function openContact(req: PayloadRequest): Promise<Response> {
  const of = await loadCase(req.payload, await caseOf(req))
  if (!of) throw new NotFound(req.t)
  if (!(await handles(req, of))) throw refuseAct(req, 'rights')
  await recordAct(req, {
    ...{ action: 'case-contact', subject: CASES, document: String(of.id), title: of.number },
  })
  return freshJson({ person: openPerson(of) })
}

const actRoutes: Endpoint[] = STAFF_ACT_NAMES.map((name) => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    const id = await caseOf(req)
    await perform(req, id, name)
    // Whoever passes a case on may no longer read it.
    return freshJson(
      await caseOf(req).then(
        () => tellCase(req, id),
        () => ({ case: null }),
      ),
    )
  },
}))

/** A route that changes files of a case, and tells where the case stands. */
const fileRoute = (name: string, change: (req: PayloadRequest, id: string) => Promise<void>): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    const id = await caseOf(req)
    await change(req, id)
    return freshJson(await tellCase(req, id))
  },
})

/**
 * `GET /api/cases/:id/desk` tells where a case stands; `POST /api/cases/:id/<act>` does something with it and tells the
 * same (acts/acts.ts); `seen`, the `updatedAt` that the sender saw, refuses (409) what somebody else has changed since.
 * `POST /api/cases/:id/attach` takes a file, as a form, for the answer; `POST /api/cases/:id/photo` covers parts of a photo for
 * the public. `POST /api/cases/:id/contact` tells who sent it, and is recorded.
 */
export const caseRoutes: Endpoint[] = [
  {
    path: '/:id/desk',
    method: 'get',
    handler: async (req) => freshJson(await tellCase(req, await caseOf(req))),
  },
  { path: '/:id/contact', method: 'post', handler: openContact },
  fileRoute('attach', attachFile),
  fileRoute('photo', editPhoto),
  ...actRoutes,
]

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
}

async function sendFile(req: PayloadRequest): Promise<Response> {
  const { id } = await documentOf(req, CASE_FILES)
  const where = { id: { equals: id } }
  const file = await req.payload.db.findOne<StoredFile>({ collection: CASE_FILES, where })
  const data = file && (await readBytesOf(req.payload, id))
  if (!data) throw new NotFound(req.t)
  const isShown = file.mimeType === 'image/jpeg'
  const disposition = `${isShown ? 'inline' : 'attachment'}; filename="${file.name}"`
  const headers = { ...HEADERS, 'Content-Type': file.mimeType, 'Content-Disposition': disposition }
  return new Response(new Uint8Array(data), { headers })
}

/** `GET /api/case-files/:id/content`: a file, for those who may read its case. */
export const caseFileRoutes: Endpoint[] = [{ path: '/:id/content', method: 'get', handler: sendFile }]
