import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hashSource, notePageHashes, readPageHashes } from '../../../site/server/page-hashes.ts'
import { compact } from '../../../site/scripts/compact.ts'
import { makePageRenderer } from '../../../site/server/render-page.ts'
import { filePolicy, pagePolicy, securityHeaders } from '../../../site/server/security.ts'
import { toAccentSheets } from '../../../site/views/accents.ts'
import { toSheet } from '../../../site/views/framed/sheet.ts'

const SHEET = 'a{color:red}'
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const style = (name: string) => readFileSync(new URL(`../../../site/styles/${name}`, import.meta.url), 'utf8')
const early = readFileSync(new URL('../../../site/scripts/early.js', import.meta.url), 'utf8')

/** Runs the steps of a build that the integration takes part in. */
async function build(routes: { styles: object[] }[]): Promise<URL> {
  const folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'server-'))}/`)
  const hooks = notePageHashes().hooks as Record<string, (given: object) => unknown>
  await hooks['astro:config:done']?.({ config: { build: { server: folder } } })
  await hooks['astro:build:ssr']?.({ manifest: { routes } })
  await hooks['astro:build:done']?.({})
  return folder
}

describe('the policy of pages and its sheets', () => {
  it('names the sheets, those of accents and frames, and the script that the build wrote into pages, each once, and nothing else', async () => {
    const inline = { type: 'inline', content: SHEET }
    const folder = await build([
      { styles: [inline] },
      { styles: [{ type: 'external', src: '/x.css' }] },
      { styles: [inline] },
    ])
    const policy = securityHeaders('http://localhost', readPageHashes(folder))['Content-Security-Policy']
    const frames = ['kiosk', 'embed'].map((name) => toSheet(style(`frames/${name}.css`)))
    const accents = toAccentSheets(style('accents.css'), style('layers.css')).values()
    const sheets = [SHEET, ...frames, ...accents]
    expect(policy).toContain(`style-src 'self' ${sheets.map(hashOf).sort().join(' ')};`)
    expect(policy).toContain(`script-src 'self' ${hashOf(compact(early))};`)
    expect(policy).not.toContain('unsafe')
  })

  it('keep the order of their layers once, the first time', async () => {
    const order = '@layer a,b;'
    const later = '@layer c;'
    const inline = {
      type: 'inline',
      content: `${order}@layer b{i{c:d}}${later}${order}@layer a{e{f:g}}${later}`,
    }
    const folder = await build([{ styles: [inline] }])
    expect(inline.content).toBe(`${order}@layer b{i{c:d}}${later}@layer a{e{f:g}}`)
    expect(readPageHashes(folder).styles).toContain(hashOf(inline.content))
  })

  it('allows nothing inline before a build, and never in files', async () => {
    const nowhere = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'server-'))}/`)
    const policy = securityHeaders('http://localhost', readPageHashes(nowhere))['Content-Security-Policy']
    expect(policy).toContain("style-src 'self';")
    expect(policy).toBe(filePolicy)
  })
})

describe('pagePolicy', () => {
  const hashes = { styles: [hashSource('a{}'), hashSource('b{}')], scripts: [hashSource('if (1 < 2) x()')] }

  it('names the sheets and scripts of the build that stand in the page', () => {
    const policy = pagePolicy('<style>a{}</style><script data-x>if (1 < 2) x()</script>', hashes)
    expect(policy).toContain(`style-src 'self' ${hashSource('a{}')};`)
    expect(policy).toContain(`script-src 'self' ${hashSource('if (1 < 2) x()')};`)
  })

  it('allows nothing for standing in the page', () => {
    const policy = pagePolicy('<style>evil{}</style><script>evil()</script>', hashes)
    expect(policy).toContain("script-src 'self'; style-src 'self';")
  })
})

describe('the policy of a rendered answer', () => {
  /** The policy of an answer with these headers. */
  async function policyOf(headers: Record<string, string>): Promise<string | undefined> {
    const pages = makePageRenderer(
      (_, response) => void response.writeHead(200, headers).end('{}'),
      'localhost',
    )
    const { page } = await pages.forAll('/')
    return page.headers.find(([name]) => name === 'content-security-policy')?.[1]
  }

  it('allows nothing inline in data, whose headers stay short', async () => {
    expect(await policyOf({ 'content-type': 'application/json' })).toBe(filePolicy)
  })

  it('is the one that data brings along', async () => {
    const own = "default-src 'none'; sandbox"
    expect(await policyOf({ 'content-type': 'image/avif', 'content-security-policy': own })).toBe(own)
  })
})
