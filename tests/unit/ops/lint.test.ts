import { join } from 'node:path'
import { ESLint } from 'eslint'
import { expect, test, vi } from 'vitest'
import { root } from '../../../ops/root.ts'

// The first snippet loads every plugin.
vi.setConfig({ testTimeout: 60_000 })

const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, 'ops/eslint.config.mjs') })

/** The rules that a piece of code breaks when it stands in a file of this name; names it leaves unused do not count. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) })
  const rules = result?.messages.map(({ ruleId, message }) => ruleId ?? message)
  return [...new Set(rules)].filter((rule) => rule !== '@typescript-eslint/no-unused-vars')
}

const use = (name: string) => `\nexport const used = ${name}\n`

test.each([
  ['site/pages/x.ts', `import config from '../../payload.config.ts'${use('config')}`],
  ['site/pages/x.ts', `import { env } from '../../cms/env.ts'${use('env')}`],
  ['site/data/x.ts', `import config from '../../payload.config.ts'${use('config')}`],
  ['site/data/x.ts', `import { env } from '../../cms/env.ts'${use('env')}`],
  ['site/data/x.ts', `import { x } from '../../search/rebuild.ts'${use('x')}`],
  ['site/views/x.ts', `import { x } from '../data/news.ts'${use('x')}`],
  ['site/components/x.ts', `export { x } from '../data/news.ts'`],
  ['site/components/deep/X.astro', `---\nimport { x } from '../../data/news.ts'\n---\n<p>{x}</p>`],
  ['site/layouts/X.astro', `---\nimport { x } from '../data/news.ts'\n---\n<p>{x}</p>`],
  ['site/views/x.ts', `import { getPayload } from 'payload'${use('getPayload')}`],
  ['site/pages/x.ts', `import { MeiliSearch } from 'meilisearch'${use('MeiliSearch')}`],
  ['cms/hooks/x.ts', `import { x } from '../../search/reconcile.ts'${use('x')}`],
  ['cms/hooks/x.ts', `import { x } from '../../site/paths.ts'${use('x')}`],
  ['cms/hooks/x.ts', `import type { X } from '../../site/views/news.ts'\nexport type Y = X`],
  ['cms/hooks/x.ts', `export const x = () => import('../../search/query.ts')`],
  ['search/x.ts', `import { env } from '../cms/env.ts'${use('env')}`],
  ['search/x.ts', `import { getPayload } from 'payload'${use('getPayload')}`],
  ['cms/hooks/x.ts', `import sharp from 'sharp'${use('sharp')}`],
  ['payload.config.ts', `import sharp from 'sharp'\nexport default sharp`],
  ['site/data/x.ts', `import sharp from 'sharp'${use('sharp')}`],
  ['cms/hooks/x.ts', `import { makeParts } from '../images/child/make.ts'${use('makeParts')}`],
  ['cms/documentText/x.ts', `import mammoth from 'mammoth'${use('mammoth')}`],
  ['cms/hooks/x.ts', `export const x = () => import('pdfjs-dist/legacy/build/pdf.mjs')`],
  ['cms/hooks/x.ts', `import { readPdf } from '../documentText/child/pdf.ts'${use('readPdf')}`],
  ['payload.config.ts', `import { x } from './search/client.ts'\nexport default x`],
  ['cms/hooks/x.ts', `import { importRecords } from '../import/run.ts'${use('importRecords')}`],
  ['cms/hooks/x.ts', `import { openCms } from '../commands/command.ts'${use('openCms')}`],
  ['cms/commands/x.ts', `import { root } from '../../ops/root.ts'${use('root')}`],
  ['cms/content/x.ts', `import { x } from '../fields/slugify.ts'${use('x')}`],
  ['cms/content/x.ts', `import { getPayload } from 'payload'${use('getPayload')}`],
  ['cms/content/x.ts', `import { join } from 'node:path'${use('join')}`],
  ['payload.config.ts', `import { x } from './site/paths.ts'\nexport default x`],
])('%s must not hold: %s', async (file, code) => {
  expect(await broken(file, code)).toEqual(['house/imports'])
})

test.each([
  ['site/pages/x.ts', `import { x } from '../data/news.ts'${use('x')}`],
  ['site/data/payload.ts', `import config from '../../payload.config.ts'${use('config')}`],
  ['site/data/env.ts', `export { env } from '../../cms/env.ts'`],
  ['site/data/x.ts', `import { x } from '../../search/query.ts'${use('x')}`],
  ['site/views/x.ts', `import type { News } from '../../cms/payload-types.ts'\nexport type X = News`],
  ['cms/jobs/x.ts', `import { x } from '../../search/reconcile.ts'${use('x')}`],
  ['search/x.ts', `import type { News } from '../cms/payload-types.ts'\nexport type X = News`],
  ['cms/import/x.ts', `import { x } from '../fields/slugify.ts'${use('x')}`],
  ['cms/sites/make/x.ts', `import { x } from '../../import/apply/store.ts'${use('x')}`],
  ['ops/x.ts', `import { x } from '../site/paths.ts'${use('x')}`],
  ['site/views/x.ts', `import { x } from '../../cms/content/order.ts'${use('x')}`],
  ['search/x.ts', `import { x } from '../cms/content/order.ts'${use('x')}`],
  ['cms/content/x.ts', `import { x } from './order.ts'${use('x')}`],
])('%s may hold: %s', async (file, code) => {
  expect(await broken(file, code)).toEqual([])
})

test.each([
  ['find without either', `payload.find({ collection: 'news' })`],
  ['findByID without depth', `req.payload.findByID({ collection: 'news', id: '1', overrideAccess: false })`],
  ['create without access', `payload.create({ collection: 'news', data: {}, depth: 0 })`],
  ['update on a fresh instance', `(await getPayload({ config })).update({ collection: 'news' })`],
  ['count without access', `cms.count({ collection: 'news' })`],
  ['options nobody can see', `payload.find(options)`],
])('a Local API call must state its options: %s', async (_name, call) => {
  const code = `export const run = async ({ payload, req, cms, getPayload, config, options }) => ${call}\n`
  expect(await broken('cms/jobs/x.ts', code)).toEqual(['house/payload-options'])
})

test.each([
  `payload.find({ collection: 'news', depth: 0, overrideAccess: false })`,
  `payload.find({ collection: 'news', ...asked })`,
  `payload.find(asked)`,
  `payload.count({ collection: 'news', overrideAccess: true })`,
  `list.find((one) => one)`,
])('%s states its options', async (call) => {
  const code = `const asked = { depth: 1, overrideAccess: false } as const\nexport const run = ({ payload, list }) => [${call}, asked]\n`
  expect(await broken('cms/jobs/x.ts', code)).toEqual([])
})

test.each([
  ['cms/hooks/x.ts', 'export const x = process.env.PORT\n', 'no-restricted-syntax'],
  ['cms/hooks/x.ts', 'export default 1\n', 'no-restricted-syntax'],
  ['site/views/x.ts', `console.log('x')\n`, 'no-console'],
])('%s must not hold: %s', async (file, code, rule) => {
  expect(await broken(file, code)).toEqual([rule])
})
