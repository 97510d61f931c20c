import {
  isolateObjectProperty,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { isPlainRecord } from '../content/record.ts'
import { MALFORMED } from '../hooks/malformedStatus.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { fieldRefusal, Refusal } from '../refusal.ts'
import { readShapes, type Named, type Wanted } from './shapes.ts'

const WORDS: Record<Wanted, { vi: string; en: string }> = {
  text: { vi: 'Chỉ nhận chữ.', en: 'Only text is accepted.' },
  number: { vi: 'Chỉ nhận một số.', en: 'Only a number is accepted.' },
  yesOrNo: { vi: 'Chỉ nhận có hoặc không.', en: 'Only yes or no is accepted.' },
  moment: {
    vi: 'Chỉ nhận ngày giờ có thật, từ năm 1900 đến năm 2200.',
    en: 'Only a real date from 1900 to 2200 is accepted.',
  },
  place: { vi: 'Chỉ nhận kinh độ và vĩ độ.', en: 'Only a longitude and a latitude are accepted.' },
  choice: { vi: 'Chỉ nhận một lựa chọn có sẵn.', en: 'Only one of the choices is accepted.' },
  relation: {
    vi: 'Chỉ nhận mã của một nội dung có sẵn.',
    en: 'Only the id of existing content is accepted.',
  },
  list: { vi: 'Chỉ nhận một danh sách.', en: 'Only a list is accepted.' },
  group: { vi: 'Chỉ nhận một nhóm trường.', en: 'Only a group of fields is accepted.' },
  block: { vi: 'Không có loại khối này.', en: 'There is no block of this kind.' },
  richText: { vi: 'Chỉ nhận nội dung của trình soạn thảo.', en: 'Only what the editor writes is accepted.' },
  languages: {
    vi: 'Chỉ nhận giá trị theo từng ngôn ngữ của cổng.',
    en: 'Only values under the languages of the portal are accepted.',
  },
  name: { vi: 'Tên trường không hợp lệ.', en: 'This is no name of a field.' },
  shorter: { vi: 'Nội dung quá dài. Hãy rút ngắn lại.', en: 'This is too long. Make it shorter.' },
  shallower: { vi: 'Nội dung lồng nhau quá sâu.', en: 'This is nested too deeply.' },
}

type Args = { id?: unknown; data?: unknown; overrideAccess?: boolean }

/** The named documents that do not exist. */
async function missing(req: PayloadRequest, named: readonly Named[]): Promise<Named[]> {
  const slugs = [...new Set(named.map(({ collection }) => collection))] as CollectionSlug[]
  const existing = new Set<string>()
  for (const collection of slugs) {
    const asked = named.filter((one) => one.collection === collection).map(({ id }) => id)
    const ids = possibleIds(req.payload, asked)
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...new Set(ids)] } },
      depth: 0,
      select: {},
      pagination: false,
      trash: true,
      overrideAccess: true,
      req,
    })
    for (const { id } of docs) existing.add(`${collection}/${id}`)
  }
  return named.filter(({ collection, id }) => !existing.has(`${collection}/${id}`))
}

/**
 * The stored document, serialised: a form sends back references to documents deleted meanwhile, where the database
 * keeps their ids.
 */
async function storedText(req: PayloadRequest, collection: string, id: unknown): Promise<string> {
  if (id === undefined) return ''
  const doc = await req.payload.findByID({
    ...{ collection: collection as CollectionSlug, id: id as string, draft: true, trash: true, depth: 0 },
    ...{ locale: 'all', disableErrors: true, overrideAccess: true },
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return JSON.stringify(doc ?? '')
}

type Asked = { fields: FlattenedField[]; req: PayloadRequest; collection?: string }

/** For what people and programs send over REST; the code of this project is typed. */
async function refuseMisshapen(
  { id, data, overrideAccess }: Args,
  { fields, req, collection }: Asked,
): Promise<void> {
  if (overrideAccess || req.payloadAPI !== 'REST') return
  if (!isPlainRecord(data)) throw new Refusal(MALFORMED)
  const { blocks = [], localization } = req.payload.config
  const { misshapen, named } = readShapes(data, {
    fields,
    locales: req.locale === 'all' && localization ? localization.localeCodes : undefined,
    blocks: Object.fromEntries(blocks.map((block) => [block.slug, block])),
  })
  let lost = misshapen.length === 0 ? await missing(req, named) : []
  if (lost.length > 0 && collection) {
    const stored = await storedText(req, collection, id)
    lost = lost.filter((one) => !stored.includes(`"${one.id}"`))
  }
  const faults = [...misshapen, ...lost.map(({ path }) => ({ path, wanted: 'relation' as const }))]
  if (faults.length > 0)
    throw fieldRefusal(req, ...faults.map(({ path, wanted }) => ({ path, words: WORDS[wanted] })))
}

/** Whether the sender has write access: to a document, where one is named. */
async function mayWrite(
  { id, data, overrideAccess }: Args,
  { access, slug }: SanitizedCollectionConfig,
  { operation, req }: Pick<Asked, 'req'> & { operation: 'create' | 'update' },
) {
  const allowed = await access[operation]({ req, id: id as string, data: data as never })
  if (typeof allowed !== 'object' || overrideAccess || id === undefined) return allowed !== false
  return mayChange(req, { collection: slug, id: id as string })
}

/** Skipped for users without write access: Payload refuses them, but only after its first hooks. */
const checkCollection: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const given = args as Args
  // A form may contain only a file.
  const sent = given.data === undefined && req.file ? { ...args, data: {} } : args
  if (await mayWrite(given, collection, { operation, req }))
    await refuseMisshapen(sent as Args, {
      fields: collection.flattenedFields,
      req,
      collection: collection.slug,
    })
  return sent
}
const checkGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if (operation !== 'update') return args
  const mayWrite = await global.access.update({ req })
  if (mayWrite !== false) await refuseMisshapen(args as Args, { fields: global.flattenedFields, req })
  return args
}

/**
 * Refuses (400) values of the wrong shape for their field, in every collection and global, before any other hook reads
 * them.
 */
export function sealShapes({ collections, globals }: SanitizedConfig): void {
  for (const { hooks } of collections)
    hooks.beforeOperation = [checkCollection, ...(hooks.beforeOperation ?? [])]
  for (const { hooks } of globals) hooks.beforeOperation = [checkGlobal, ...(hooks.beforeOperation ?? [])]
}
