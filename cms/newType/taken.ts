import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NewTypeError } from './NewTypeError.ts'
import type { TypeNames } from './names.ts'

/** Paths in use that have no file in site/pages. */
const RESERVED = ['en', 'vi', 'admin', 'graphql', 'fonts', 'favicon', '_astro']

const listed = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

function collectionsOf(root: string): string[] {
  const folders = [join(root, 'cms/collections'), join(root, 'cms/globals')]
  const files = folders.flatMap((folder) => listed(folder).map((file) => join(folder, file)))
  const texts = files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(file, 'utf8'))
  return texts.flatMap((text) => [...text.matchAll(/^ +slug: '([\w-]+)'/gm)].map(([, slug = '']) => slug))
}

/** @throws NewTypeError when the name or the path of a new type is in use */
export function refuseTaken(root: string, names: TypeNames, files: Iterable<string>): void {
  const { slug, path, One } = names
  if (collectionsOf(root).includes(slug) || slug.startsWith('payload-'))
    throw new NewTypeError(`There is a collection ${slug} already.`, 'Write another name.')
  const pages = listed(join(root, 'site/pages')).map((file) => file.split('.', 1)[0])
  if (pages.includes(path) || RESERVED.includes(path))
    throw new NewTypeError(`The address /${path} is taken.`, 'Write another --path.')
  const types = readFileSync(join(root, 'cms/payload-types.ts'), 'utf8')
  if (new RegExp(`^export (interface|type) ${One}\\b`, 'm').test(types))
    throw new NewTypeError(`There is a type ${One} in cms/payload-types.ts already.`, 'Write another name.')
  for (const file of files)
    if (existsSync(join(root, file)))
      throw new NewTypeError(`${file} is there already and is not overwritten.`, 'Write another name.')
}
