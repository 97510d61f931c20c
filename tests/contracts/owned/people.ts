import sharp from 'sharp'
import type { CollectionSlug, Payload } from 'payload'
import { SHOWN_ON_SITES } from '../../../cms/content/sites.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
export let payload: Payload
/** A department, its centre below it, and a commune that has nothing to do with them. */
export let department: string
export let centre: string
export let commune: string
export let admin: Person
export let desk: Person
export let ofDepartment: Person
export let ofCentre: Person
export let ofCommune: Person

/** Starts the CMS and makes the agencies and their people, whom the parts of the contract share. */
export async function beginAgencies(): Promise<void> {
  running = await startPayload()
  payload = running.payload
  department = String((await make(payload, 'agencies', 'published')).id)
  centre = String((await make(payload, 'agencies', 'published', { parent: department })).id)
  commune = String((await make(payload, 'agencies', 'published', { tier: 'commune' })).id)
  admin = await signIn(payload, 'admin')
  desk = await signIn(payload, 'publisher', 'ban-bien-tap@test.example')
  ofDepartment = await signIn(payload, 'publisher', 'so@test.example', department)
  ofCentre = await signIn(payload, 'publisher', 'trung-tam@test.example', centre)
  ofCommune = await signIn(payload, 'publisher', 'xa@test.example', commune)
}

export const endAgencies = () => running.stop()

export type Body = Record<string, unknown>
export const ask = (person: Person | null, method: RestRequest['method'], path: string, body?: unknown) =>
  rest(payload, { method, path, ...(person && { token: person.token }), ...(body !== undefined && { body }) })
export const read = async (person: Person, path: string) => (await ask(person, 'GET', path)).json
export const idsIn = (json: { docs?: { id: string }[] }) => (json.docs ?? []).map(({ id }) => id)
export const stored = async (type: string, id: unknown, draft = true): Promise<Body> =>
  (await payload.findByID({
    ...{ collection: type as CollectionSlug, id: id as string, draft, trash: true, depth: 0 },
    overrideAccess: true,
  })) as never

export const nameOf = (type: string) => (type === 'agencies' ? 'name' : 'title')
export const DENIED = [403, 404]

export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)
export const PNG = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#268' } })
  .png()
  .toBuffer()

/** Makes documents of a type that belong to an agency. */
export const makerOf =
  (type: string) =>
  (agency: string, status: 'draft' | 'published' = 'draft', data: Body = {}) =>
    make(payload, type, status, { agency, ...data })

/** Types whose documents belong to agencies. */
export const OWNED = [...SHOWN_ON_SITES, 'media', 'files', 'releases']

/** What a new document of a type is sent as, without an owner. */
export async function newData(type: string): Promise<Body> {
  const doc = await make(payload, type, 'draft')
  const {
    id: _,
    slug: _s,
    agency: _a,
    onProvince: _o,
    pushedTo: _p,
    createdAt: _c,
    updatedAt: _u,
    ...data
  } = doc as unknown as Body
  return { ...data, number: `${Math.random().toString().slice(2, 8)}/2026/QĐ-UBND` }
}
