import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../root.ts'
import { findFreePort } from '../../start/ports.ts'
import { procedureOf } from '../addresses.ts'
import { inRuns } from '../bench.ts'
import { deriveConfig } from '../../../tests/support/nginx/config.ts'
import { findNginx, startNginx } from '../../../tests/support/nginx/server.ts'
import { formatRuns } from '../statistics.ts'
import { measureThroughput, throughputTool } from '../throughput.ts'
import { CONNECTIONS, readSettled } from './cached.ts'
import type { PortalBench } from './options.ts'

const LEAST_RATIO = 0.5
const WARM_UP_SECONDS = 2
/** The file suffixes under which nginx finds precompressed files. */
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

/** Writes the page as files with the same bytes, for nginx to send from disk. */
async function writeFiles(folder: string, page: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const encoding of ENCODINGS) {
    const { body } = await readSettled(page, asking(encoding))
    writeFileSync(join(folder, `page.html${SUFFIXES[encoding]}`), body)
  }
}

type Places = { portal: string; path: string; files: string }

async function compare(
  { report, options }: PortalBench,
  encoding: Encoding,
  { portal, path, files }: Places,
) {
  const fire = (origin: string, at: string, seconds = options.seconds) =>
    measureThroughput({
      ...{ origin, path: at, headers: asking(encoding), seconds },
      connections: CONNECTIONS,
    })
  await fire(portal, path, WARM_UP_SECONDS)
  await fire(files, '/page.html', WARM_UP_SECONDS)
  const runs = await inRuns(options.runs, async () => ({
    file: await fire(files, '/page.html'),
    portal: await fire(portal, path),
  }))
  const name = `procedure page through nginx, ${encoding}`
  const rates = (side: 'file' | 'portal') => runs.map((run) => run[side].perSecond)
  const remark = `${formatRuns(rates('portal'), '/s')} beside ${formatRuns(rates('file'), '/s')}`
  const ratios = runs.map((run) => run.portal.perSecond / run.file.perSecond)
  report.figure(`${name}: portal ÷ the same bytes as a file`, ratios, {
    ...{ goal: { atLeast: LEAST_RATIO }, remark },
  })
  const errors = runs.reduce((sum, run) => sum + run.portal.errors + run.file.errors, 0)
  if (errors > 0) report.fail(`${name}: ${errors} errors`)
}

/** The deployed nginx.conf in front of the portal, compared with nginx itself sending the same bytes from a file. */
export async function measureNginx(bench: PortalBench): Promise<void> {
  const { report, url } = bench
  const nginx = findNginx()
  if (!nginx) return report.note('nginx is not on PATH: the portal behind it was not measured')
  const path = await procedureOf(url)
  const ports = await freePorts()
  const folder = join(bench.folder, 'nginx')
  const filesDir = join(folder, 'files')
  const clientDir = join(root, 'site/dist/client')
  const config = deriveConfig({ folder, portal: new URL(url).host, ports, clientDir, filesDir })
  await writeFiles(filesDir, url + path)
  const files = `http://127.0.0.1:${ports.files}`
  const { stop } = await startNginx(nginx, { folder, config, url: `${files}/page.html` })
  report.note(
    `nginx runs ops/deploy/nginx.conf with one worker process, over plain HTTP (TLS would cost both sides the same and hide the difference), without an access log; ${throughputTool}, ${CONNECTIONS} connections`,
  )
  try {
    const portal = `http://127.0.0.1:${ports.portal}`
    for (const encoding of ENCODINGS) await compare(bench, encoding, { portal, path, files })
  } finally {
    await stop()
  }
}
