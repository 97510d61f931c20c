import type { ArrayField, Condition, Field, RowField } from 'payload'
import { isPortal } from '../content/sites.ts'

/** A list stands in a row of its own: with a condition of its own, SQLite would let its rows lack what they must have. */
const inRow = (field: ArrayField): RowField => ({
  type: 'row',
  fields: [field],
  admin: { ...(field.admin?.position && { position: field.admin.position }) },
})

const shownIf =
  (isShown: (data: object) => boolean) =>
  (given: Field): Field => {
    const field = given.type === 'array' ? inRow(given) : given
    const own = field.admin?.condition as Condition | undefined
    const condition: Condition = (data, ...rest) => isShown(data) && (own?.(data, ...rest) ?? true)
    return { ...field, admin: { ...field.admin, condition } } as Field
  }

/** A field of a site that the provincial portal alone has. */
export const ofPortal = shownIf(isPortal)

/** A field of a site that component sites alone have. */
export const ofComponents = shownIf((data) => !isPortal(data))
