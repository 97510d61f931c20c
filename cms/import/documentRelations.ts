import { findDocumentNumbers, toDocumentNumber } from './documents.ts'
import type { DocumentRelation, RelationType } from './records.ts'
import type { DocumentLine } from './schemas.ts'
import { cleanLine } from './text.ts'

const actions: readonly (readonly [RegExp, RelationType])[] = [
  [/thay thế/i, 'replaces'],
  [/bãi bỏ|hủy bỏ/i, 'repeals'],
  [/sửa đổi|bổ sung/i, 'amends'],
]
const toRelationType = (text: string | undefined) => actions.find(([rule]) => rule.test(text ?? ''))?.[1]

const kindWord = String.raw`(?:các |bộ )?(?:luật|nghị định|nđ|thông tư|tt|quyết định|qđ|nghị quyết|nq|pháp lệnh)`
const number = String.raw`\d+(?:\.\d+)?\/\d{4}\/[\p{L}\d-]+`
const cited = String.raw`(?:${kindWord} )?(?:số )?${number}`
/** One or several documents in a row; bare years ("87/2020") are not document numbers and end the row. */
const row = String.raw`(${cited}(?:(?:,|;| và|, và) ${cited})*)`
const verb = String.raw`(thay thế|bãi bỏ|sửa đổi, bổ sung|sửa đổi)`

const passive = new RegExp(String.raw`${verb} bởi ${row}`, 'giu')
const active = new RegExp(String.raw`^${verb}(?: một số điều| các điều| toàn bộ)?(?: của)? ${row}`, 'iu')

function relationsInText(self: string, title: string, note: string): DocumentRelation[] {
  const found: DocumentRelation[] = []
  for (const match of note.matchAll(passive)) {
    const type = toRelationType(match[1])
    for (const from of type ? findDocumentNumbers(match[2] ?? '') : [])
      found.push({ from, type: type!, to: self })
  }
  for (const match of [active.exec(title), active.exec(note)]) {
    const type = toRelationType(match?.[1])
    for (const to of type ? findDocumentNumbers(match?.[2] ?? '') : [])
      found.push({ from: self, type: type!, to })
  }
  return found
}

/**
 * Every relation that a line states, without duplicates and never of a document to itself: from its list of amending
 * documents, and from a title or note that names the other document directly after the verb. An entry of the list is
 * about single articles, so "bãi bỏ" there means an amendment.
 */
export function toRelations(line: DocumentLine): DocumentRelation[] {
  const self = toDocumentNumber(line.number)
  const listed = line.amended_by_seen.flatMap<DocumentRelation>(({ by }) => [
    { from: toDocumentNumber(by), type: 'amends', to: self },
  ])
  const all = [...listed, ...relationsInText(self, cleanLine(line.title), cleanLine(line.status_note))]
  const byKey = new Map(all.map((relation) => [JSON.stringify(relation), relation]))
  return [...byKey.values()].filter(({ from, to }) => from !== to)
}
