import { parseArgs } from 'node:util'
import { stringify } from 'csv-stringify/sync'
import { createLocalReq, getPayload } from 'payload'
import { recordAct } from '../cms/audit/append.ts'
import { env } from '../cms/env.ts'
import { ratingAddress } from '../cms/content/ratingAddress.ts'
import { signRating } from '../cms/ratings/token.ts'
import config from '../payload.config.ts'

// npm run ratings:links: links by which people who filed a dossier rate it once each, as CSV for receipts or QR codes.

const usage = 'Usage: npm run ratings:links -- --agency <slug> --procedure <code> [--count 100] [--days 180]'
const MOST = 10_000
const DAY_MS = 86_400_000

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    agency: { type: 'string' },
    procedure: { type: 'string' },
    count: { type: 'string', default: '100' },
    days: { type: 'string', default: '180' },
  },
})
const [count, days] = [Number(values.count), Number(values.days)]
const isNumber = (value: number, most: number) => Number.isInteger(value) && value > 0 && value <= most
if (!values.agency || !values.procedure || !isNumber(count, MOST) || !isNumber(days, 1000)) {
  console.error(usage)
  process.exit(2)
}

const payload = await getPayload({ config })

/** @returns 2 when there is no such office or procedure */
async function main(agency: string, code: string): Promise<number> {
  const common = { depth: 0, limit: 1, pagination: false, overrideAccess: true } as const
  const offices = await payload.find({
    collection: 'agencies',
    where: { slug: { equals: agency } },
    ...common,
  })
  const procedures = await payload.find({
    collection: 'procedures',
    where: { code: { equals: code } },
    ...common,
  })
  const [office, procedure] = [offices.docs[0], procedures.docs[0]]
  if (!office || !procedure) {
    console.error(office ? `There is no procedure ${code}.` : `There is no agency ${agency}.`)
    return 2
  }
  const expires = new Date(Date.now() + days * DAY_MS)
  const note = `Tạo ${count} liên kết đánh giá thủ tục ${code} tại ${office.name}`
  await recordAct(await createLocalReq({}, payload), { action: 'export', subject: 'service-ratings', note })
  const rated = { agency: String(office.id), code }
  const links = Array.from({ length: count }, () => [
    env.PORTAL_URL + ratingAddress(signRating(rated, expires, env.PAYLOAD_SECRET)),
  ])
  await new Promise<void>((done) => process.stdout.write(stringify(links), () => done()))
  return 0
}

const code = await main(values.agency, values.procedure)
await payload.destroy()
process.exit(code)
