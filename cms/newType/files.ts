import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fill, type TypeNames } from './names.ts'

/** The target path of each template. */
const FILES: Readonly<Record<string, string>> = {
  descriptor: 'cms/content/types/__many__.ts',
  collection: 'cms/collections/__Many__.ts',
  searchDocument: 'search/documents/__one__.ts',
  data: 'site/data/__many__.ts',
  view: 'site/views/__many__.ts',
  words: 'site/i18n/__many__.ts',
  listPage: 'site/pages/__path__/index.astro',
  page: 'site/pages/__path__/[slug].astro',
}

/** The files of a new type: path in the project, and text. */
export const newFiles = (names: TypeNames): Map<string, string> =>
  new Map(
    Object.entries(FILES).map(([template, path]) => {
      const text = readFileSync(join(import.meta.dirname, 'templates', `${template}.txt`), 'utf8')
      return [fill(path, names), fill(text, names)]
    }),
  )
