import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { dayOf } from '../content/day.ts'
import type { Reviewed } from '../workflow/review.ts'
import { takesPart } from '../workflow/requester.ts'
import { documentOf } from '../workflow/routes.ts'
import { liftEmbargo, openForAdministrator, setEmbargo } from './act.ts'
import { listCandidates, nameEach, type Person } from './people.ts'
import { findEmbargo } from './store.ts'
import { freshJson } from '../endpoints/freshJson.ts'

/** What the form of a document says of its embargo. */
export interface ToldEmbargo {
  embargo: { people: Person[]; until: string | null; setBy: string } | null
  maySet: boolean
  /** Whom one may name; empty for those who may not set it. */
  candidates: Person[]
}

async function tell(req: PayloadRequest, of: Reviewed) {
  const [found, maySet] = [await findEmbargo(req, of), await takesPart(req, of)]
  const told: ToldEmbargo = {
    embargo: found && {
      people: await nameEach(req, found.people),
      until: dayOf(found.until),
      setBy: found.setBy,
    },
    maySet,
    candidates: maySet ? await listCandidates(req) : [],
  }
  return freshJson(told)
}

const collectionOf = (req: PayloadRequest) => req.routeParams?.collection as CollectionSlug
const read = async (req: PayloadRequest): Promise<unknown> => req.json?.().catch(() => null)

/**
 * `GET` and `POST /api/<collection>/:id/embargo`: who may read the drafts of a document until when; `{ people, until }`
 * restricts them, `DELETE` opens them. `POST …/embargo/open` with `{ reason }` names an administrator.
 */
export const embargoRoutes = (): Endpoint[] => [
  {
    path: '/:id/embargo',
    method: 'get',
    handler: async (req) => tell(req, await documentOf(req, collectionOf(req))),
  },
  {
    path: '/:id/embargo',
    method: 'post',
    handler: async (req) => {
      const of = await documentOf(req, collectionOf(req))
      await setEmbargo(req, of, await read(req))
      return tell(req, of)
    },
  },
  {
    path: '/:id/embargo',
    method: 'delete',
    handler: async (req) => {
      const of = await documentOf(req, collectionOf(req))
      await liftEmbargo(req, of)
      return tell(req, of)
    },
  },
  {
    path: '/:id/embargo/open',
    method: 'post',
    handler: async (req) => {
      const of = { collection: collectionOf(req), id: String(req.routeParams?.id) }
      await openForAdministrator(req, of, await read(req))
      return Response.json({ ok: true })
    },
  },
]
