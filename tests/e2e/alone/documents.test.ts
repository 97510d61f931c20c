import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const SOON = { timeout: 5000, intervals: [200] }
const run = Date.now() % 100_000

/** The smallest PDF a reader opens: one empty page. */
const PDF = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
startxref
0
%%EOF
`,
)
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

test('a published document shows its relations both ways and gives its file as a download', async ({
  page,
  request,
}) => {
  const cms = await signInToCms(request)
  const uploaded = await cms.upload(
    'files',
    { name: `Quyết định ${run}.pdf`, mimeType: 'application/pdf', buffer: PDF },
    { title: 'Toàn văn quyết định' },
  )
  expect(uploaded.status()).toBe(201)
  const base = {
    kind: 'quyet_dinh',
    issuer: 'UBND tỉnh Lào Cai',
    _status: 'published',
    issuedOn: '2026-11-01',
  }
  const old = await cms.create('legal-documents', {
    ...base,
    number: `${run}/2025/QĐ-UBND`,
    title: 'Quy chế cũ',
    status: 'expired',
  })
  const made = await cms.create('legal-documents', {
    ...base,
    number: `${run}/2026/QĐ-UBND`,
    title: 'Quy chế mới',
    status: 'in_force',
    files: [(await uploaded.json()).doc.id],
    relations: [{ type: 'replaces', target: old.doc.id, articles: 'Điều 1' }],
  })
  expect(made.status).toBe(201)

  await expect.poll(async () => (await request.get(`/van-ban/${made.doc.slug}`)).status(), SOON).toBe(200)
  await page.goto(`/van-ban/${made.doc.slug}`)
  await expect(page.getByRole('definition').filter({ hasText: 'Còn hiệu lực' })).toBeVisible()
  const outgoing = page.getByRole('table', { name: 'Văn bản này tác động đến' })
  await expect(outgoing.getByRole('row', { name: /Thay thế .*\/2025\/QĐ-UBND.* Điều 1/ })).toBeVisible()
  await outgoing.getByRole('link').click()
  await expect(page).toHaveURL(`/van-ban/${old.doc.slug}`)
  const incoming = page.getByRole('table', { name: 'Văn bản tác động đến văn bản này' })
  await expect(incoming.getByRole('row', { name: /Được thay thế bởi/ })).toBeVisible()

  await page.goto(`/van-ban/${made.doc.slug}`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /Toàn văn quyết định/ }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
  const file = await request.get(new URL((await download).url()).pathname)
  expect(file.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment/),
    'x-content-type-options': 'nosniff',
  })
  expect(await file.body()).toEqual(PDF)

  await cms.remove('legal-documents', made.doc.id)
  await expect.poll(async () => (await request.get(`/van-ban/${made.doc.slug}`)).status(), SOON).toBe(410)
  await cms.remove('legal-documents', old.doc.id)
})

test('a file of a document that is only a draft is not given out', async ({
  request,
  playwright,
  baseURL,
}) => {
  const cms = await signInToCms(request)
  const uploaded = await cms.upload(
    'files',
    { name: `nhap-${run}.pdf`, mimeType: 'application/pdf', buffer: PDF },
    { title: 'Bản nháp', _status: 'draft' },
  )
  expect(uploaded.status()).toBe(201)
  const { doc } = await uploaded.json()
  const stranger = await playwright.request.newContext({ baseURL })
  expect((await stranger.get(`/tep/${doc.filename}`)).status()).toBe(404)
  await stranger.dispose()
  await cms.remove('files', doc.id)
})

test('an SVG that calls itself a picture is refused in words', async ({ request }) => {
  const cms = await signInToCms(request)
  const answer = await cms.upload(
    'media',
    { name: 'anh-dep.png', mimeType: 'image/png', buffer: SVG },
    { alt: 'Ảnh đẹp' },
  )
  expect(answer.status()).toBe(400)
  expect(await answer.text()).toMatch(/JPEG, PNG, WebP, AVIF/)
})

test('a request from another site cannot use the session of an editor', async ({ request }) => {
  await signInToCms(request)
  const answer = await request.post(`${systemUnderTest().cmsUrl}/api/categories`, {
    headers: { origin: 'https://evil.example' },
    data: { name: 'Chuyên mục lạ' },
  })
  expect(answer.status()).toBe(403)
})

test('a scan of 24 MB is taken, and one of 30 MB is refused as too large', async ({ request }) => {
  const cms = await signInToCms(request)
  const scan = (bytes: number) => ({
    name: `ban-quet-${run}.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.concat([PDF.subarray(0, 9), Buffer.alloc(bytes, ' '), PDF.subarray(9)]),
  })
  const taken = await cms.upload('files', scan(24_000_000), { _status: 'draft' })
  expect(taken.status()).toBe(201)
  await cms.remove('files', (await taken.json()).doc.id)
  expect((await cms.upload('files', scan(30_000_000), { _status: 'draft' })).status()).toBe(413)
})
