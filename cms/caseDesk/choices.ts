import type { PayloadRequest, Where } from 'payload'
import { canEdit, type Reader } from '../access/permissions.ts'
import { findKind, type KindInUse } from '../cases/kinds.ts'
import { CASE_KINDS_SLUG } from '../cases/slugs.ts'
import type { StoredCase } from '../cases/stored.ts'
import {
  CORRECTED_TEMPLATE,
  fillTemplate,
  GENERAL_TEMPLATES,
  type AnswerTemplate,
} from '../content/cases/templates.ts'
import { writtenDay } from '../content/day.ts'
import { idText } from '../content/record.ts'
import { listCorrections } from '../corrections/store.ts'
import type { CaseNames } from './names.ts'

interface Choice {
  value: string
  label: string
}

/** Who can be assigned a case: the accounts of its agency that work on content. */
async function listColleagues({ payload }: PayloadRequest, of: StoredCase): Promise<Choice[]> {
  const agency = idText(of.agency)
  const where: Where = agency === null ? { agency: { exists: false } } : { agency: { equals: agency } }
  const { docs } = await payload.find({
    ...{ collection: 'users', where, sort: 'name', depth: 0, limit: 0, pagination: false },
    ...{ select: { name: true, roles: true }, overrideAccess: true },
  })
  return docs
    .filter((one) => canEdit(one as Reader))
    .map(({ id, name }) => ({ value: String(id), label: name }))
}

/** All agencies, for passing a case on. */
async function listOtherAgencies({ payload }: PayloadRequest, of: StoredCase): Promise<Choice[]> {
  const { docs } = await payload.find({
    ...{ collection: 'agencies', locale: 'vi', sort: 'name', depth: 0, limit: 0, pagination: false },
    ...{ select: { name: true }, overrideAccess: true },
  })
  return docs
    .filter(({ id }) => String(id) !== idText(of.agency))
    .map(({ id, name }) => ({ value: String(id), label: name }))
}

async function storedTemplates({ payload }: PayloadRequest, key: string): Promise<AnswerTemplate[]> {
  const where: Where = { key: { equals: key } }
  const { docs } = await payload.find({
    ...{ collection: CASE_KINDS_SLUG, where, depth: 0, limit: 1, pagination: false },
    ...{ select: { templates: true }, overrideAccess: true },
  })
  return (docs[0]?.templates ?? []).map(({ name, text }) => ({ name, text }))
}

/** The last correction that was made after a case. */
async function correctionOf({ payload }: PayloadRequest, of: StoredCase) {
  const ofCase: Where = { and: [{ case: { equals: String(of.id) } }, { state: { equals: 'done' } }] }
  return (await listCorrections(payload, ofCase)).at(-1)
}

/** The texts with which an answer to a case can begin, filled in: those of its kind, or general ones. */
async function listTemplates(
  req: PayloadRequest,
  of: StoredCase,
  names: CaseNames,
): Promise<AnswerTemplate[]> {
  const [own, made] = await Promise.all([storedTemplates(req, of.kind), correctionOf(req, of)])
  const corrected = of.page?.path || made ? [CORRECTED_TEMPLATE] : []
  const values = {
    số: of.number,
    'ngày nhận': writtenDay(of.receivedOn),
    'cơ quan': names.agency(idText(of.agency)) ?? '',
    trang: made?.title ?? of.page?.title ?? '',
    'ngày sửa': made?.answeredOn ? `ngày ${writtenDay(made.answeredOn)}` : '[ngày sửa]',
    'điều đã sửa': made?.answer ?? '[điều đã sửa]',
  }
  const offered = own.length > 0 ? own : [...corrected, ...GENERAL_TEMPLATES]
  return offered.map(({ name, text }) => ({ name, text: fillTemplate(text, values) }))
}

/** What the forms of the acts on a case offer. */
export interface ActChoices {
  kind: KindInUse | undefined
  colleagues: Choice[]
  agencies: Choice[]
  templates: AnswerTemplate[]
}

export async function readChoices(
  req: PayloadRequest,
  of: StoredCase,
  names: CaseNames,
): Promise<ActChoices> {
  const [kind, colleagues, agencies, templates] = await Promise.all([
    findKind(req.payload, of.kind),
    listColleagues(req, of),
    listOtherAgencies(req, of),
    listTemplates(req, of, names),
  ])
  return { kind, colleagues, agencies, templates }
}
