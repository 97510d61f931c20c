import type { MarkedField, MarkedFields, Refused } from '../../refusals/marks.ts'

/** What a refused field contained when it was refused: its own value and those below it. */
type Content = [path: string, value: unknown][]
export type Contents = WeakMap<Refused, Content>

/** The server decides again about unchanged fields: another field may have been the reason. */
const acceptAgain = () => true as const

const contentOf = (fields: MarkedFields, path: string): Content =>
  Object.entries(fields)
    .filter(([other]) => other === path || other.startsWith(`${path}.`))
    .map(([other, { value }]) => [other.slice(path.length), value])

function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  const isFile = a instanceof Blob || b instanceof Blob
  return !isFile && JSON.stringify(a) === JSON.stringify(b)
}

const isSameContent = (a: Content, b: Content): boolean =>
  a.length === b.length && a.every(([path, value], at) => path === b[at]?.[0] && isSameValue(value, b[at][1]))

/** The fields that a response has just refused: it creates new objects for them and leaves the others as they were. */
export const findNamed = (before: MarkedFields, fields: MarkedFields): string[] =>
  Object.entries(fields)
    .filter(([path, field]) => field.valid === false && field.errorMessage && field !== before[path])
    .map(([path]) => path)

function withoutMark({ refused: _refused, ...field }: MarkedField): MarkedField {
  return { ...field, valid: true, errorMessage: undefined }
}

/** A draft is validated less strictly: fields that are only missing for publication are not marked. */
function onlyNamed(field: MarkedField, named: string[]): MarkedField | undefined {
  const isMarked = field.valid === false || field.refused || field.errorPaths?.length
  if (!isMarked) return undefined
  return { ...withoutMark(field), errorPaths: field.errorPaths?.filter((path) => named.includes(path)) }
}

/**
 * Marks the fields that a response refused, and clears the marks of an earlier one.
 * @returns the fields that change
 */
export function noteNamed(
  fields: MarkedFields,
  named: string[],
  { isDraft, contents }: { isDraft: boolean; contents: Contents },
): MarkedFields {
  const changed: MarkedFields = {}
  for (const [path, field] of Object.entries(fields)) {
    if (named.includes(path)) {
      const refused = { message: String(field.errorMessage), isDraft }
      contents.set(refused, contentOf(fields, path))
      changed[path] = { ...field, refused, validate: field.validate ?? acceptAgain }
      continue
    }
    const { refused: _refused, ...rest } = field
    const other = isDraft ? onlyNamed(field, named) : field.refused && rest
    if (other) changed[path] = other
  }
  return changed
}

/** The refused fields with their marks cleared. */
export const forgetAll = (fields: MarkedFields): MarkedFields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { refused }]) => refused)
      .map(([path, field]) => [path, withoutMark(field)]),
  )

/**
 * The fields whose draft was refused, when the whole document is to be published: missing values are marked from here
 * on.
 */
export function askForAll(fields: MarkedFields, contents: Contents): MarkedFields {
  const changed: MarkedFields = {}
  for (const [path, { refused, ...field }] of Object.entries(fields)) {
    if (!refused?.isDraft) continue
    const note = { message: refused.message, isDraft: false }
    contents.set(note, contents.get(refused) ?? [])
    changed[path] = note.message ? { ...field, refused: note } : field
  }
  return changed
}

interface Compared {
  /** Refused fields whose mark a later response has cleared. */
  wiped: { path: string; message: string }[]
  /** Fields whose value differs from the refused one. The form of a draft remembers that it is one. */
  changed: MarkedFields
}

/** Compares the refused values with the current ones. */
export function compareRefused(fields: MarkedFields, contents: Contents): Compared {
  const compared: Compared = { wiped: [], changed: {} }
  for (const [path, field] of Object.entries(fields)) {
    const { refused, ...rest } = field
    if (!refused?.message) continue
    const isSame = isSameContent(contents.get(refused) ?? [], contentOf(fields, path))
    if (!isSame)
      compared.changed[path] = refused.isDraft
        ? { ...withoutMark(field), refused: { message: '', isDraft: true } }
        : rest
    else if (field.valid !== false) compared.wiped.push({ path, message: refused.message })
  }
  return compared
}
