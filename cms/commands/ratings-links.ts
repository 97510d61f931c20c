import { stringify } from 'csv-stringify/sync'
import { createLocalReq, type Payload } from 'payload'
import { recordAct } from '../audit/append.ts'
import { env } from '../env.ts'
import { ratingAddress } from '../content/ratingAddress.ts'
import { signRating } from '../ratings/token.ts'
import { readArguments, withCms, writeOut } from './command.ts'
import { CommandError } from './CommandError.ts'

// npm run ratings:links: links by which people who filed a dossier rate it once each, as CSV for receipts or QR codes.

const usage = 'Usage: npm run ratings:links -- --agency <slug> --procedure <code> [--count 100] [--days 180]'
const MOST = 10_000
const DAY_MS = 86_400_000

function readOptions() {
  const { values } = readArguments(usage, {
    agency: { type: 'string' },
    procedure: { type: 'string' },
    count: { type: 'string', default: '100' },
    days: { type: 'string', default: '180' },
  })
  const [count, days] = [Number(values.count), Number(values.days)]
  const isNumber = (value: number, most: number) => Number.isInteger(value) && value > 0 && value <= most
  if (!values.agency || !values.procedure || !isNumber(count, MOST) || !isNumber(days, 1000))
    throw new CommandError(usage)
  return { agency: values.agency, code: values.procedure, count, days }
}

async function findRated(payload: Payload, agency: string, code: string) {
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
  const [office] = offices.docs
  if (!office) throw new CommandError(`There is no agency ${agency}.`)
  if (procedures.docs.length === 0) throw new CommandError(`There is no procedure ${code}.`)
  return office
}

const { agency, code, count, days } = readOptions()

await withCms(async (payload) => {
  const office = await findRated(payload, agency, code)
  const expires = new Date(Date.now() + days * DAY_MS)
  const note = `Tạo ${count} liên kết đánh giá thủ tục ${code} tại ${office.name}`
  await recordAct(await createLocalReq({}, payload), { action: 'export', subject: 'service-ratings', note })
  const rated = { agency: String(office.id), code }
  const links = Array.from({ length: count }, () => [
    env.PORTAL_URL + ratingAddress(signRating(rated, expires, env.PAYLOAD_SECRET)),
  ])
  await writeOut(stringify(links))
})
