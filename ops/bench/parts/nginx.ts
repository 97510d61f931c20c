import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { procedureOf } from '../addresses.ts'
import { root } from '../../root.ts'
import { findFreePort } from '../../start/ports.ts'
import { inRuns, type Bench } from '../bench.ts'
import { countErrors, runLoad, tellErrors } from '../loads.ts'
import { deriveConfig } from '../nginx/config.ts'
import { findNginx, startNginx } from '../nginx/server.ts'
import { told } from '../spread.ts'
import { measureThroughput, throughputTool } from '../throughput.ts'
import { CONNECTIONS, readSettled } from './cached.ts'

const LEAST_RATIO = 0.5
const WARM_UP_SECONDS = 2
const RATE = 2000
/** How nginx finds a file that was compressed beforehand. */
const SUFFIXES = { br: '.br', gzip: '.gz', identity: '' }
type Encoding = keyof typeof SUFFIXES

const ENCODINGS = Object.keys(SUFFIXES) as Encoding[]
const asking = (encoding: Encoding) => ({ 'accept-encoding': encoding })

async function freePorts(): Promise<{ portal: number; admin: number; redirect: number; files: number }> {
  const taken: number[] = []
  for (let left = 4; left > 0; left -= 1) taken.push(await findFreePort(taken))
  const [portal = 0, admin = 0, redirect = 0, files = 0] = taken
  return { portal, admin, redirect, files }
}

/** The page as files of the same bytes, for nginx to send from the disk. */
async function writeFiles(folder: string, page: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const encoding of ENCODINGS) {
    const { body } = await readSettled(page, asking(encoding))
    writeFileSync(join(folder, `page.html${SUFFIXES[encoding]}`), body)
  }
}

async function compare(bench: Bench, encoding: Encoding, portal: string, file: string): Promise<void> {
  const { figures, options } = bench
  const fire = (url: string, seconds = options.seconds) =>
    measureThroughput({ url, headers: asking(encoding), seconds, connections: CONNECTIONS })
  await fire(portal, WARM_UP_SECONDS)
  await fire(file, WARM_UP_SECONDS)
  const runs = await inRuns(bench, async () => ({ file: await fire(file), portal: await fire(portal) }))
  const name = `procedure page through nginx, ${encoding}`
  const rates = (side: 'file' | 'portal') => runs.map((run) => run[side].perSecond)
  const remark = `${told(rates('portal'), '/s')} beside ${told(rates('file'), '/s')}`
  const ratios = runs.map((run) => run.portal.perSecond / run.file.perSecond)
  const goal = { atLeast: LEAST_RATIO }
  figures.figure('nginx', `${name}: portal ÷ the same bytes as a file`, ratios, { goal, remark })
  const errors = runs.reduce((sum, run) => sum + run.portal.errors + run.file.errors, 0)
  figures.expectNoErrors('nginx', name, errors)
}

async function measureLatency(bench: Bench, origin: string, path: string): Promise<void> {
  const runs = await inRuns(bench, () =>
    runLoad({
      ...{
        origin,
        requests: [{ path, headers: asking('br') }],
        perSecond: RATE,
        seconds: bench.options.seconds,
      },
      ...{ warmUpSeconds: WARM_UP_SECONDS, connections: CONNECTIONS },
    }),
  )
  const name = `procedure page through nginx at ${RATE} requests/s`
  const p99 = runs.map(({ answers }) => answers.p99)
  bench.figures.figure('nginx', `${name}: p99`, p99, { unit: 'ms' })
  for (const run of runs) bench.figures.expectNoErrors('nginx', name, countErrors(run), tellErrors(run))
}

/** The deployed nginx.conf in front of the portal, beside nginx itself sending the same bytes from a file. */
export async function measureNginx(bench: Bench): Promise<void> {
  const { figures, url, folder } = bench
  const nginx = findNginx()
  if (!nginx) return figures.note('nginx is not on PATH: the portal behind it was not measured')
  const path = await procedureOf(url)
  const ports = await freePorts()
  const place = { folder: join(folder, 'nginx'), portal: new URL(url).host, ports }
  const config = deriveConfig({
    ...place,
    clientDir: join(root, 'site/dist/client'),
    filesDir: join(place.folder, 'files'),
  })
  await writeFiles(join(place.folder, 'files'), url + path)
  const origin = `http://127.0.0.1:${ports.portal}`
  const file = `http://127.0.0.1:${ports.files}/page.html`
  const { stop } = await startNginx(nginx, { folder: place.folder, config, url: file })
  figures.note(
    `nginx runs ops/deploy/nginx.conf with one worker process, over plain HTTP (TLS would cost both sides the same and hide the difference), without an access log; ${throughputTool}, ${CONNECTIONS} connections`,
  )
  try {
    for (const encoding of ENCODINGS) await compare(bench, encoding, origin + path, file)
    await measureLatency(bench, origin, path)
  } finally {
    await stop()
  }
}
