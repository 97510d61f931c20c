import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { Field, LabelFunction, SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { vietnamese } from '../../../cms/words/vietnamese.ts'

type Words = { [key: string]: Words | string }

/** Every text of a tree of translations, by its key. */
function flatten(words: Words, above = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[above + key, value]] : flatten(value, `${above}${key}:`),
  )
}

const english = new Map(flatten(en.translations as unknown as Words))
const ours = new Map(flatten(deepMergeSimple(vi.translations, vietnamese) as unknown as Words))

const withoutNames = (text: string) => text.replaceAll(/\{\{.*?\}\}|<[^>]*>/g, ' ')
const wordsIn = (text: string) => withoutNames(text).match(/\p{L}+/gu) ?? []

/** Words that both languages write alike; CAP is a protocol. */
const SHARED = new Set(['cap', 'email', 'vneid'])

/** Whether a Vietnamese text has a word of its English twin in it. */
function isPartlyEnglish(text: string, twin: string): boolean {
  const theirs = new Set(wordsIn(twin).map((word) => word.toLowerCase()))
  const isTheirs = (word: string) => /^[a-z]{3,}$/.test(word) && theirs.has(word) && !SHARED.has(word)
  return (
    wordsIn(text).some((word) => isTheirs(word.toLowerCase())) || /\b(ID|API|[Ff](ield|ile)s?)\b/.test(text)
  )
}

describe('what Payload says', () => {
  test('is there in Vietnamese', () => {
    expect([...english.keys()].filter((key) => !ours.has(key))).toEqual([])
  })

  test('has no English word in it', () => {
    expect([...ours].filter(([key, text]) => isPartlyEnglish(text, english.get(key) ?? ''))).toEqual([])
  })
})

/** Every field that a form shows, with the path to it. */
function seenFields(fields: Field[], above = ''): [string, Field][] {
  return fields
    .filter((field) => isSeen(field) && field.type !== 'ui')
    .flatMap((field): [string, Field][] => {
      if (field.type === 'tabs') return field.tabs.flatMap((tab) => seenFields(tab.fields, above))
      const path = 'name' in field ? `${above}${field.name}` : ''
      const inner = 'fields' in field ? seenFields(field.fields, path ? `${path}.` : above) : []
      return path ? [[path, field], ...inner] : inner
    })
}

/** A text of the admin where it stands, in both languages. */
type Shown = { at: string; vi?: string; en?: string }

/** Marks what is no text in two languages: a name of the database or a key. */
const RAW = '⚠ '

const translated = (texts: Map<string, string>) => (key: string) => texts.get(key) ?? `${RAW}${key}`

/** What the admin makes of a label. */
function inLanguage(label: unknown, code: 'vi' | 'en'): string | undefined {
  if (typeof label === 'string') return `${RAW}${label}`
  if (typeof label !== 'function') return (label as Record<string, string> | undefined)?.[code]
  const t = translated(code === 'vi' ? ours : english)
  return (label as LabelFunction)({
    i18n: { language: code, t },
    t,
  } as unknown as Parameters<LabelFunction>[0])
}

const shown = (at: string, label: unknown): Shown[] =>
  label === undefined || label === false || label === null
    ? []
    : [{ at, vi: inLanguage(label, 'vi'), en: inLanguage(label, 'en') }]

const isSeen = ({ admin }: { admin?: object }) =>
  !(admin && (('hidden' in admin && admin.hidden) || ('disabled' in admin && admin.disabled)))

function ofField(field: Field, above: string): Shown[] {
  if (!isSeen(field) || field.type === 'ui') return []
  const at = `${above}.${'name' in field ? field.name : field.type}`
  const options = field.type === 'select' || field.type === 'radio' ? field.options : []
  const tabs = field.type === 'tabs' ? field.tabs : []
  const blocks = field.type === 'blocks' ? field.blocks : []
  return [
    ...('label' in field ? shown(at, field.label) : []),
    ...('labels' in field ? shown(`${at} (row)`, field.labels?.singular) : []),
    ...shown(
      `${at} (help)`,
      field.admin && 'description' in field.admin ? field.admin.description : undefined,
    ),
    ...options.flatMap((option) =>
      typeof option === 'string' ? [] : shown(`${at}=${option.value}`, option.label),
    ),
    ...[...tabs, ...blocks].flatMap((part) => [
      ...shown(at, 'label' in part ? part.label : 'labels' in part ? part.labels?.singular : undefined),
      ...part.fields.flatMap((one) => ofField(one, at)),
    ]),
    ...('fields' in field ? field.fields.flatMap((one) => ofField(one, at)) : []),
  ]
}

describe('what the admin says about our types', () => {
  let texts: Shown[]
  let procedures: Field[]

  beforeAll(async () => {
    const folder = join(tmpdir(), 'admin-words')
    Object.assign(process.env, {
      DATA_DIR: folder,
      DATABASE_URI: `file:${join(folder, 'none.db')}`,
      PAYLOAD_SECRET: 'a secret for tests only, never used elsewhere',
    })
    const config: SanitizedConfig = await (await import('../../../payload.config.ts')).default
    procedures = config.collections.find(({ slug }) => slug === 'procedures')!.fields
    const collections = config.collections.filter(
      ({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true,
    )
    texts = [
      ...collections.flatMap(({ slug, labels, admin, fields }) => [
        ...[labels.singular, labels.plural, admin.group].flatMap((label) => shown(slug, label)),
        ...fields.flatMap((field) => ofField(field, slug)),
      ]),
      ...config.globals.flatMap(({ slug, label, fields }) => [
        ...shown(slug, label),
        ...fields.flatMap((field) => ofField(field, slug)),
      ]),
    ]
  })

  test('it says in both languages, in no names of the database', () => {
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter(({ vi, en }) => !vi || !en || `${vi}${en}`.includes(RAW))).toEqual([])
  })

  test('its labels have no English word in them, its help is Vietnamese with the words it quotes', () => {
    const isHelp = ({ at }: Shown) => at.endsWith('(help)')
    expect(texts.filter((one) => !isHelp(one) && isPartlyEnglish(one.vi ?? '', one.en ?? ''))).toEqual([])
    expect(texts.filter((one) => isHelp(one) && !/[À-ỹ]/.test(one.vi ?? ''))).toEqual([])
  })

  test('the form of a procedure explains each of its fields', () => {
    const ofEveryType = /^(slug|_status|createdAt|updatedAt|withdrawal.*)$/
    const written = seenFields(procedures).filter(([path]) => !ofEveryType.test(path))
    const isExplained = ({ admin }: Field) => Boolean(admin && 'description' in admin && admin.description)
    expect(written.length).toBeGreaterThan(60)
    expect(written.filter(([, field]) => !isExplained(field)).map(([path]) => path)).toEqual([])
  })
})
