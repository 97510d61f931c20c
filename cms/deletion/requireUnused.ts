import type { CollectionSlug, PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { readConfirmed } from './asked.ts'
import { moveUses } from './moveUses.ts'
import type { Doomed } from './selected.ts'
import { listUses, MOST_USES, type Use } from './uses.ts'

/** How many of the places that use something are named. */
const MOST_NAMED = 10

const named = (uses: Use[]) => uses.filter(({ isReadable }) => isReadable).slice(0, MOST_NAMED)

const listOf = (uses: Use[], more: (count: number) => string): string => {
  const titles = named(uses).map(({ title }) => `“${title}”`)
  const rest = uses.length - titles.length
  return [...titles, ...(rest > 0 ? [more(rest)] : [])].join(', ')
}

const inUse = (uses: Use[]) =>
  both(
    `Còn ${uses.length} nơi dùng nội dung này. Hãy chọn nội dung thay thế trước khi xóa. Nơi dùng gồm ${listOf(uses, (count) => `${count} nơi khác`)}.`,
    `This is used in ${uses.length} ${uses.length === 1 ? 'place' : 'places'}. Choose what replaces it before deleting it. Used by ${listOf(uses, (count) => `${count} more`)}.`,
  )

const refusal = (req: PayloadRequest, uses: Use[]) =>
  new Refusal(inLanguageOf(req, inUse(uses)), 409, {
    uses: named(uses).map(({ collection, id, title }) => ({ collection, id: String(id), title })),
    total: uses.length,
    mayLeave: !isNeeded(uses),
  })

/** Whether something could not be saved without the document. */
const isNeeded = (uses: Use[]) => uses.some(({ relations }) => relations.some((one) => one.isRequired))

/**
 * What others use goes only with a successor, to which its uses are moved; where every use is optional, also when the
 * sender says that they may go without it.
 * @throws Refusal 409 with `data.uses`
 */
export async function requireUnused(
  req: PayloadRequest,
  type: CollectionSlug,
  docs: Doomed[],
): Promise<void> {
  const { successor, leavesUses } = readConfirmed(req)
  const together = docs.map(({ id }) => id)
  for (const { id } of docs) {
    const uses = await listUses(req, { type, id, together })
    if (uses.length === 0 || (leavesUses && !isNeeded(uses))) continue
    if (!successor || uses.length >= MOST_USES) throw refusal(req, uses)
    await moveUses(req, uses, { type, from: id, to: successor })
  }
}
