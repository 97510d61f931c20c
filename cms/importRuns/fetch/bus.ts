import { z } from 'zod'
import { makeBus, type BusSettings } from '../../bus/bus.ts'
import { FetchFailure } from '../../bus/failure.ts'
import { dayOf } from '../../content/day.ts'
import { MOST_ROWS } from '../limits.ts'
import type { FetchSource } from './source.ts'

const listed = z.array(z.object({ MATTHC: z.string().min(1) }))

/** The procedures that the exchange lists for the province, one after the other, as JSON Lines of LayThuTuc. */
export const busSource =
  (settings: BusSettings): FetchSource =>
  async (signal) => {
    const call = makeBus(settings)
    const all = listed.safeParse(await call('LayDanhSachTTHCDonVi', { maDonVi: settings.unit }, signal))
    if (!all.success) throw new FetchFailure('Danh sách thủ tục của trục không đúng dạng.')
    const codes = [...new Set(all.data.map(({ MATTHC }) => MATTHC))].toSorted()
    if (codes.length > MOST_ROWS) throw new FetchFailure(`Trục có hơn ${MOST_ROWS} thủ tục.`)
    if (codes.length === 0) return null
    const lines: string[] = []
    for (const maTTHC of codes) {
      const result = await call('LayThuTuc', { maTTHC }, signal)
      lines.push(JSON.stringify(Array.isArray(result) ? result[0] : result))
    }
    return { name: `truc-${dayOf(new Date())}.jsonl`, bytes: Buffer.from(lines.join('\n')) }
  }
