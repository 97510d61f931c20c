import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deriveConfig } from '../../../tests/support/nginx/config.ts'
import { findNginx, freePorts, startNginx } from '../../../tests/support/nginx/server.ts'
import { root } from '../../root.ts'
import { procedureOf } from '../addresses.ts'
import { throughputTool } from '../throughput.ts'
import { readSettled } from './cached.ts'
import { compare, CONNECTIONS } from './compare.ts'
import type { PortalBench } from './own.ts'

/** The file suffixes under which nginx finds precompressed files. */
const SUFFIXES = { br: '.br', gzip: '.gz', identity: '' }

/** Writes the page as files with the same bytes, for nginx to send from disk. */
async function writeFiles(folder: string, page: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [encoding, suffix] of Object.entries(SUFFIXES)) {
    const { body } = await readSettled(page, { 'accept-encoding': encoding })
    writeFileSync(join(folder, `page.html${suffix}`), body)
  }
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
  const other = `http://127.0.0.1:${ports.files}/page.html`
  const { stop } = await startNginx(nginx, { folder, config, url: other })
  report.note(
    `nginx runs ops/deploy/nginx.conf with one worker process, over plain HTTP (TLS would cost both sides the same and hide the difference), without an access log; ${throughputTool}, ${CONNECTIONS} connections`,
  )
  try {
    for (const encoding of Object.keys(SUFFIXES)) {
      const name = `procedure page through nginx, ${encoding}: portal ÷ the same bytes as a file`
      const portal = `http://127.0.0.1:${ports.portal}${path}`
      await compare(bench, name, { portal, other, headers: { 'accept-encoding': encoding } })
    }
  } finally {
    await stop()
  }
}
