import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold, tokens } from '../../search/fold.ts'

const SEED = join(import.meta.dirname, '..', 'seed')

/** The parts of generated texts besides their grammar, extracted from the sample's real data. */
export type Vocabulary = {
  /** Folded names of the real procedures, which generated ones must not have. */
  procedureNames: ReadonlySet<string>
  /** Numbers of the real legal documents. */
  documentNumbers: ReadonlySet<string>
  /** Subjects of real legal documents: parts of their titles of 4 to 14 words. */
  topics: string[]
  communes: string[]
  agencies: { name: string; slug: string }[]
}

const read = (path: string) => readFileSync(join(SEED, path), 'utf8')
const readLines = <T>(path: string) =>
  read(path)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const OPENING =
  /^(?:quy định|hướng dẫn|về|việc|chi tiết|thi hành|một số điều của|sửa đổi|bổ sung|ban hành|và|các|những|đối với|của) /i
const NOT_A_TOPIC = /\d|…|luật|nghị định|thông tư|quyết định|thay thế|bãi bỏ|điều|do bộ trưởng/i

/** A title without the words that only name the kind of document. */
function bare(text: string): string {
  const shorter = text.trim().replace(OPENING, '')
  return shorter === text.trim() ? shorter : bare(shorter)
}

function toTopics(titles: string[]): string[] {
  const parts = titles.flatMap((title) => title.split(/[,;:.()"“”–]| và (?=quản lý|sử dụng|cấp|thu)/))
  const topics = parts.map(bare).filter((part) => {
    const { length } = tokens(part)
    return length >= 4 && length <= 14 && !NOT_A_TOPIC.test(part)
  })
  return [...new Set(topics.map((topic) => topic.charAt(0).toLowerCase() + topic.slice(1)))]
}

type Units = { provinces_full: { communes: { full_name: string }[] }[] }
type Agency = { slug: string; name: { vi: string } }
type LegalDocument = { number: string; title: string }

function load(): Vocabulary {
  const documents = ['data/legal-documents.jsonl', 'data/legal-documents-bulk.jsonl'].flatMap((path) =>
    readLines<LegalDocument>(path),
  )
  const units = JSON.parse(read('data/units.json')) as Units
  const agencies = JSON.parse(read('content/agencies.json')) as Agency[]
  const procedures = readLines<{ name: string }>('data/procedures.jsonl')
  return {
    procedureNames: new Set(procedures.map(({ name }) => fold(name))),
    documentNumbers: new Set(documents.map(({ number }) => fold(number))),
    topics: toTopics(documents.map(({ title }) => title)),
    communes: units.provinces_full.flatMap(({ communes }) =>
      communes.map(({ full_name: name }) => name.charAt(0).toLowerCase() + name.slice(1)),
    ),
    agencies: agencies.map(({ slug, name }) => ({ slug, name: name.vi })),
  }
}

let loaded: Vocabulary | undefined

/** The vocabulary, loaded from the sample's files once. */
export function vocabulary(): Vocabulary {
  loaded ??= load()
  return loaded
}
