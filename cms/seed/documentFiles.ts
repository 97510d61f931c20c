import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { slugify } from '../fields/slugify.ts'
import { DOCUMENT_KINDS } from '../fields/documentChoices.ts'
import type { Store } from '../import/apply/store.ts'
import type { Content } from './content.ts'
import { idOf, place, type Ids, type SeedFile } from './place.ts'

type Document = Content<'documents'>[number]

export const FILES_FOLDER = 'cms/seed/files'

/** The name of the PDF of an example document: '01-2026-qd-ubnd-vi-du.pdf'. */
export const pdfNameOf = (number: string): string => `${slugify(number)}.pdf`

async function readPdf(name: string): Promise<SeedFile> {
  const data = await readFile(join(import.meta.dirname, 'files', name))
  return { data, mimetype: 'application/pdf', name, size: data.length }
}

/** 'Quyết định 01/2026/QĐ-UBND (ví dụ)', in both languages. */
function titleOf({ kind, number }: Document) {
  const label = DOCUMENT_KINDS.find(({ value }) => value === kind)?.label
  return { vi: `${label?.vi} ${number}`, en: `${label?.en} ${number.replace('(ví dụ)', '(example)')}` }
}

/**
 * The PDFs of the example documents that have a text, printed by `npm run documents:print`.
 * @returns their ids, by file name
 * @throws when one is missing
 */
export async function seedDocumentFiles(
  store: Store,
  documents: readonly Document[],
  agencies: Ids,
): Promise<Ids> {
  const printed = documents.filter(({ body }) => body)
  const items = await Promise.all(
    printed.map(async (document) => {
      const file = await readPdf(pdfNameOf(document.number))
      const agency = idOf(agencies, document.agency, 'the agency')
      return { key: file.name, data: { title: titleOf(document), agency }, file }
    }),
  )
  return place(store, 'files', 'filename', items)
}
