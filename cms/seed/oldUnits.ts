import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { toDay, type Predecessor } from '../import/records.ts'

const former = z.object({
  name: z.string().min(1),
  kind: z.enum(['commune', 'ward', 'town']),
  district: z.string().min(1),
  province: z.string().min(1),
})
/** A commune, ward or town that existed until June 2025. */
export type FormerUnit = z.infer<typeof former>
const file = z.array(z.object({ code: z.string().regex(/^\d{5}$/), name: z.string(), from: z.array(former) }))

const KINDS = { commune: 'Xã', ward: 'Phường', town: 'Thị trấn' } as const
/** The communes of the two-tier system exist since 1 July 2025. */
const LAST_DAY = '2025-06-30'

/** A former unit as the record of its successor stores it. */
export const toPredecessor = ({ name, kind, district, province }: FormerUnit): Predecessor => ({
  name: `${KINDS[kind]} ${name}`,
  kind,
  until: toDay(LAST_DAY),
  note: `${district}, tỉnh ${province} cũ`,
})

/** The communes of the sample province, and what each was formed from. */
export const readCommunes = async () =>
  file.parse(JSON.parse(await readFile(join(import.meta.dirname, 'data/old-units.json'), 'utf8')))

/** The communes, wards and towns that each commune of the sample province was formed from, by its code. */
export const readOldUnits = async (): Promise<Map<string, FormerUnit[]>> =>
  new Map((await readCommunes()).map(({ code, from }) => [code, from]))
