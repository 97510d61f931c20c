import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { slugify } from '../../cms/fields/slugify.ts'
import type { Content } from './content.ts'
import type { SeedFile } from './place.ts'

export const FILES_FOLDER = 'ops/seed/files'

/** The name of the PDF of an example document: '01-2026-qd-ubnd-vi-du.pdf'. */
export const pdfNameOf = (number: string): string => `${slugify(number)}.pdf`

/** The PDF of an example document, printed by `npm run documents:print`. @throws when there is none */
export async function documentFile({
  number,
}: Pick<Content<'documents'>[number], 'number'>): Promise<SeedFile> {
  const name = pdfNameOf(number)
  const data = await readFile(join(import.meta.dirname, 'files', name))
  return { data, mimetype: 'application/pdf', name, size: data.length }
}
