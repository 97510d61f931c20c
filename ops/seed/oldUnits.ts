import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { toDay, type Predecessor } from '../../cms/import/records.ts'

const former = z.object({
  name: z.string().min(1),
  kind: z.enum(['commune', 'ward', 'town']),
  district: z.string().min(1),
  province: z.string().min(1),
})
const file = z.array(z.object({ code: z.string().regex(/^\d{5}$/), name: z.string(), from: z.array(former) }))

const KINDS = { commune: 'Xã', ward: 'Phường', town: 'Thị trấn' } as const
/** The communes of the two tiers exist since 1 July 2025. */
const LAST_DAY = '2025-06-30'

const toPredecessor = ({ name, kind, district, province }: z.infer<typeof former>): Predecessor => ({
  name: `${KINDS[kind]} ${name}`,
  kind,
  until: toDay(LAST_DAY),
  note: `${district}, tỉnh ${province} cũ`,
})

/** The communes, wards and towns that each commune of the sample province was made of, by its code. */
export async function readOldUnits(): Promise<Map<string, Predecessor[]>> {
  const text = await readFile(join(import.meta.dirname, 'data/old-units.json'), 'utf8')
  return new Map(file.parse(JSON.parse(text)).map(({ code, from }) => [code, from.map(toPredecessor)]))
}
