import type { z } from 'zod'
import type { CaseIntake, SentFile } from '../../../cms/content/cases/intake.ts'
import type { createShape } from './shapes.ts'

type Sent = z.infer<typeof createShape>

/** Leaves out what was not said. */
const said = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/** What a partner sends, as a case to be received. */
export function toIntake(
  { contact, place, page, ...sent }: Sent,
  { key, files }: { key: string; files: SentFile[] },
): Omit<CaseIntake, 'source' | 'partner'> {
  return said({
    ...{ ...sent, key },
    place: place && said(place),
    page: page && said(page),
    person: contact && said(contact),
    files: files.length > 0 ? files : undefined,
  }) as Omit<CaseIntake, 'source' | 'partner'>
}
