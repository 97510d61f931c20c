import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { newFiles } from '../../../cms/newType/files.ts'
import { insertionsOf } from '../../../cms/newType/insertions.ts'
import { readNames } from '../../../cms/newType/names.ts'
import { writeType } from '../../../cms/newType/write.ts'
import { root } from '../../../ops/root.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()
const ASKED = ['public-projects', '--path', 'du-an', '--vi', 'Dự án công', '--en', 'Public projects']
const names = readNames(ASKED)
const extended = [...new Set(insertionsOf(names).map(({ file }) => file))]

/** A copy of what the command reads. */
function copyOfProject(): string {
  const folder = newFolder()
  for (const path of [...extended, 'cms/collections', 'cms/globals', 'cms/payload-types.ts'])
    cpSync(join(root, path), join(folder, path), { recursive: true })
  for (const page of readdirSync(join(root, 'site/pages')))
    mkdirSync(join(folder, 'site/pages', page), { recursive: true })
  return folder
}

const textIn = (folder: string) => (file: string) => readFileSync(join(folder, file), 'utf8')
const linesOf = (text: string) => text.split('\n')

describe('a new content type', () => {
  test('gets its files, without a placeholder left, as the formatter leaves them', async () => {
    const folder = copyOfProject()
    const { files } = await writeType(folder, names)
    expect(files).toHaveLength(8)
    for (const file of files) {
      const text = textIn(folder)(file)
      expect(text, file).not.toMatch(/__\w+__/)
      const filepath = join(root, file)
      expect(await format(text, { ...(await resolveConfig(filepath)), filepath }), file).toBe(text)
    }
    expect(textIn(folder)('cms/collections/PublicProjects.ts')).toContain("slug: 'public-projects'")
    expect(textIn(folder)('cms/content/types/publicProjects.ts')).toContain("prefix: '/du-an/'")
    expect(files).toContain('site/pages/du-an/[slug].astro')
  })

  test('is added to the lists that name every type, which keep all they had', async () => {
    const folder = copyOfProject()
    const { lines } = await writeType(folder, names)
    expect(Object.keys(lines).sort()).toEqual(extended.toSorted())
    expect(Object.values(lines).every((count) => count > 0)).toBe(true)
    const text = textIn(folder)
    expect(text('cms/content/types/index.ts')).toContain("\n  'public-projects': publicProjects,\n")
    expect(text('payload.config.ts')).toContain('\n    PublicProjects,\n  ],\n  endpoints')
    for (const file of extended) {
      const after = new Set(linesOf(text(file)))
      expect(
        linesOf(textIn(root)(file)).filter((line) => !after.has(line)),
        file,
      ).toEqual([])
    }
  })

  test.each([
    ['a collection', ['events', '--path', 'du-an'], 'There is a collection events already.'],
    ['a type of the CMS', ['configs', '--path', 'du-an'], 'There is a type Config'],
    ['an address', ['projects', '--path', 'tin-tuc'], 'The address /tin-tuc is taken.'],
    ['the address of a file', ['projects', '--path', 'so-do-cong'], 'The address /so-do-cong is taken.'],
    ['the address of a language', ['projects', '--path', 'en'], 'The address /en is taken.'],
  ])('does not take the name of %s', async (_, asked, message) => {
    const folder = copyOfProject()
    const taken = writeType(folder, readNames([...asked, '--vi', 'Dự án', '--en', 'Projects']))
    await expect(taken).rejects.toThrow(message)
  })

  test('overwrites nothing, and then writes nothing else', async () => {
    const folder = copyOfProject()
    const file = join(folder, 'site/i18n/publicProjects.ts')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, 'mine')
    await expect(writeType(folder, names)).rejects.toThrow(
      'site/i18n/publicProjects.ts is there already and is not overwritten.',
    )
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(existsSync(join(folder, 'cms/collections/PublicProjects.ts'))).toBe(false)
  })

  test.each(extended)('writes nothing when a place in %s is not found', async (file) => {
    const folder = copyOfProject()
    writeFileSync(join(folder, file), 'export {}\n')
    await expect(writeType(folder, names)).rejects.toThrow(`${file} does not hold`)
    for (const made of newFiles(names).keys()) expect(existsSync(join(folder, made)), made).toBe(false)
    const others = extended.filter((one) => one !== file)
    for (const one of others) expect(textIn(folder)(one)).toBe(textIn(root)(one))
  })
})

describe('the names of a new type', () => {
  test('follow from its plural', () => {
    expect(names).toMatchObject({ many: 'publicProjects', One: 'PublicProject', oneEn: 'Public project' })
    const oneOf = (slug: string) => readNames([slug, ...ASKED.slice(1)]).one
    expect(['policies', 'addresses', 'boxes', 'sites'].map(oneOf)).toEqual([
      ...['policy', 'address', 'box', 'site'],
    ])
  })

  test.each([
    ['no name', [], 'The name must be one English plural'],
    ['a name in capitals', ['Projects', ...ASKED.slice(1)], 'The name must be one English plural'],
    ['a name with a path', ['../projects', ...ASKED.slice(1)], 'The name must be one English plural'],
    ['a singular', ['project', ...ASKED.slice(1)], 'The name must be one English plural'],
    ['two names', ['projects', 'others', ...ASKED.slice(1)], 'The name must be one English plural'],
    ['no address', ['projects', '--vi', 'Dự án', '--en', 'Projects'], '--path is missing.'],
    ['a path of two parts', [...ASKED, '--path', 'a/b'], '--path must be one part of an address'],
    ['no words', ['projects', '--path', 'du-an', '--vi', 'Dự án'], '--en is missing.'],
    ['words that end a string', [...ASKED, '--en', "People's"], '--en must begin with a letter'],
    ['an unknown option', [...ASKED, '--force'], "Unknown option '--force'."],
  ])('are refused in one line that says what to write: %s', (_, args, message) => {
    expect(() => readNames(args)).toThrow(message)
    expect(() => readNames(args)).toThrow(/^[^\n]+ Write: npm run new:type -- projects --path du-an [^\n]+$/)
  })
})
