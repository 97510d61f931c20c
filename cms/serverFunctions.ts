import { z } from 'zod'
import { isPlainRecord } from './content/record.ts'

const word = z.string().max(2000)
/** The name of a collection, a global or a function: not a path, and not a key of every object. */
const slug = z.string().regex(/^[a-z][a-z0-9-]{0,99}$/)
const slugIfAny = z.union([slug, z.literal('')]).nullish()
const locale = z.enum(['vi', 'en'])
const id = z.union([word, z.number()])
const pathInSchema = z.string().regex(/^(collection|global)\.[a-z][a-z0-9-]{0,99}\..{1,2000}$/)
const record = z.custom<object>(isPlainRecord)

const ofDocument = { collectionSlug: slugIfAny, globalSlug: slugIfAny, id: id.nullish() }
const ofForm = {
  ...ofDocument,
  widgetSlug: word.nullish(),
  schemaPath: word.nullish(),
  operation: z.enum(['create', 'update']).nullish(),
  data: record.nullish(),
  formState: record.nullish(),
  documentFormState: record.nullish(),
}
const namesOne = ({ collectionSlug, globalSlug }: { collectionSlug?: unknown; globalSlug?: unknown }) =>
  Boolean(collectionSlug || globalSlug)

/**
 * The server functions of Payload's admin that ours uses (@payloadcms/next 3.90, utilities/handleServerFunctions), with
 * the arguments they require; further arguments are validated by the functions.
 */
const FUNCTIONS: Readonly<Record<string, z.ZodType>> = {
  'copy-data-from-locale': z
    .object({ ...ofDocument, fromLocale: locale, toLocale: locale, docID: id.nullish() })
    .refine(namesOne),
  'form-state': z.object(ofForm).refine((args) => namesOne(args) || args.widgetSlug),
  'get-default-layout': record,
  'get-folder-results-component-and-data': z.object({ collectionsToDisplay: z.array(slug).nullish() }),
  'get-upcoming-scheduled-publish': z.object(ofDocument).refine(namesOne),
  'render-document': z.object({
    collectionSlug: slug,
    docID: id.nullish(),
    drawerSlug: word.nullish(),
    initialData: record.nullish(),
    paramsOverride: record.nullish(),
    searchParams: record.nullish(),
    versions: record.nullish(),
  }),
  'render-document-slots': z.object({ collectionSlug: slug, id: id.nullish() }),
  'render-field': z.object({ schemaPath: pathInSchema, path: word.nullish(), name: word.nullish() }),
  'render-list': z.object({ collectionSlug: slug, drawerSlug: word.nullish(), query: record.nullish() }),
  'render-widget': z.object({ widgetSlug: word, widgetData: record.nullish() }),
  'schedule-publish': record,
  slugify: z
    .object({ ...ofDocument, path: word, valueToSlugify: z.string().max(100_000).nullish() })
    .refine(namesOne),
  'table-state': z.object({
    collectionSlug: z.union([slug, z.array(slug)]),
    columns: z.array(record).nullish(),
    data: z.union([record, z.array(z.unknown())]).nullish(),
    parent: record.nullish(),
    query: record.nullish(),
    tableAppearance: word.nullish(),
  }),
}

/** Whether a value is the name of a server function. */
export const isServerFunction = (name: unknown): name is string =>
  typeof name === 'string' && Object.hasOwn(FUNCTIONS, name)

/**
 * Why a call of a server function is refused: 404 for an unknown name, 400 for invalid arguments.
 * @returns null when it is valid
 */
export function refusalOfCall({ name, args }: Record<string, unknown>): 400 | 404 | null {
  if (!isServerFunction(name)) return 404
  return isPlainRecord(args) && FUNCTIONS[name]!.safeParse(args).success ? null : 400
}
