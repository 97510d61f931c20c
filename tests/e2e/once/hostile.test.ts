import { request as rawRequest } from 'node:http'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

interface Ask {
  path: string
  method?: string
  headers?: Record<string, string>
}

/** Sends a path exactly as it is written; a browser or fetch would tidy it first. */
function ask({ path, method = 'GET', headers = {} }: Ask): Promise<Answer> {
  const { port } = systemUnderTest()
  return new Promise((done, fail) => {
    const request = rawRequest(
      { host: '127.0.0.1', port, path, method, headers, timeout: 10_000 },
      (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString()))
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }))
      },
    )
    request.on('timeout', () => request.destroy(new Error('no answer within 10 s')))
    request.on('error', fail)
    request.end()
  })
}

const long = (length: number) => 'ệ'.repeat(length)
const q = encodeURIComponent

/** What strangers and broken programs send, and the statuses that are an honest answer. */
const hostile: Record<string, Ask & { statuses: number[] }> = {
  'half a UTF-8 character': { path: '/%E0%A4%A', statuses: [400] },
  'an overlong slash': { path: '/thu-tuc/%c0%af', statuses: [400] },
  'a lone percent sign': { path: '/thu-tuc/%', statuses: [400] },
  'a NUL': { path: '/thu-tuc/1.001193%00', statuses: [400] },
  'a NUL in the query': { path: '/tim-kiem?q=khai%00sinh', statuses: [200, 400] },
  'a NUL in what is typed': { path: '/api/suggest?q=khai%00sinh', statuses: [200, 400] },
  'half a character in what is typed': { path: '/api/suggest?q=khai%E0%A4%A', statuses: [200, 400] },
  'endless typing': { path: `/api/suggest?q=${'a'.repeat(3000)}`, statuses: [400] },
  'a line break': { path: '/tin-tuc/%0d%0aSet-Cookie:a=b', statuses: [400] },
  'a line break in the query': {
    path: '/tim-kiem?q=%0d%0aLocation:%20https://evil.com',
    statuses: [200, 400],
  },
  'another host after two slashes': { path: '//evil.com', statuses: [400, 404] },
  'another host after two slashes, with a path': { path: '//evil.com/%2e%2e', statuses: [400, 404] },
  'another host behind a backslash': { path: '/\\evil.com', statuses: [400] },
  'another host behind an encoded backslash': { path: '/%5cevil.com', statuses: [400] },
  'another host behind encoded slashes': { path: '/%2f%2fevil.com', statuses: [400, 404] },
  'another host in English': { path: '/en//evil.com', statuses: [301, 400, 404] },
  'another host in English, encoded': { path: '/en/%2fevil.com', statuses: [400, 404] },
  'another host and a slash to tidy': { path: '//evil.com/', statuses: [400, 404] },
  'a whole address': { path: 'http://evil.com/', statuses: [400, 404] },
  'folders upwards': { path: '/../../../etc/passwd', statuses: [400, 404] },
  'folders upwards, encoded': { path: '/tep/..%2f..%2fsecrets.json', statuses: [400, 404] },
  'folders upwards, encoded twice': { path: '/tep/..%252f..%252fsecrets.json', statuses: [400, 404] },
  'folders upwards with backslashes': { path: '/anh/..%5c..%5csecrets.json', statuses: [400, 404] },
  'a file of the project': { path: '/.env', statuses: [404] },
  'the history of the project': { path: '/.git/config', statuses: [404] },
  'the admin': { path: '/admin', statuses: [404] },
  'the API of the CMS': { path: '/api/users', statuses: [404] },
  'an endpoint of the framework': { path: '/_image?href=http://evil.com/a.png', statuses: [404] },
  'a server island': { path: '/_server-islands/x', statuses: [404] },
  'an address of 3 kB': { path: `/tin-tuc/${'a'.repeat(3000)}`, statuses: [404, 414] },
  'an address of 9 kB': { path: `/${'a'.repeat(9000)}`, statuses: [414] },
  'a question of 10 kB': { path: `/tim-kiem?q=${'a'.repeat(10_000)}`, statuses: [200] },
  'a question of 10 kB of accents': { path: `/en/tim-kiem?q=${q(long(3400))}`, statuses: [200] },
  'a question of 10 kB to the API': { path: `/api/search?q=${'a'.repeat(10_000)}`, statuses: [400] },
  'a question of 40 kB': { path: `/tim-kiem?q=${'a'.repeat(40_000)}`, statuses: [414] },
  'a question of many accents': { path: `/tim-kiem?q=${q(long(150))}`, statuses: [200] },
  'a question of operators': {
    path: `/tim-kiem?q=${q(`" OR 1=1 -- ' {"$gt":""} [] \\ *`)}`,
    statuses: [200],
  },
  'a question that is markup': { path: `/tim-kiem?q=${q('<script>alert(1)</script>')}`, statuses: [200] },
  'operators as parameters': { path: '/tim-kiem?q[$ne]=1&type[$gt]=', statuses: [200] },
  'an unknown type': { path: '/tim-kiem?q=a&type=__proto__', statuses: [200] },
  'a filter that does not exist': {
    path: '/tim-kiem?q=a&type=procedures&field=%22%5D%20OR%20id%20%3E%200',
    statuses: [200],
  },
  'page -1': { path: '/thu-tuc?trang=-1', statuses: [200] },
  'page 0': { path: '/thu-tuc?trang=0', statuses: [200] },
  'page 99999': { path: '/thu-tuc?trang=99999', statuses: [404] },
  'page 99999 of the search': { path: '/tim-kiem?q=khai+sinh&trang=99999', statuses: [200] },
  'page 1e9': { path: '/van-ban?trang=1e9', statuses: [200] },
  'page abc': { path: '/tin-tuc?trang=abc', statuses: [200] },
  'a page twice': { path: '/tin-tuc?trang=1&trang=2', statuses: [200] },
  'an unknown filter value': { path: '/thu-tuc?linh-vuc=khong-co&cap=%00', statuses: [200] },
  'a thousand filter values': { path: `/thu-tuc?${'cap=xa&'.repeat(500)}`, statuses: [200] },
  'a year that is no year': { path: '/van-ban?nam=99999999999&loai=constructor', statuses: [200] },
  'a choice that is an address': {
    path: '/thu-tuc/1.001193/nop-ho-so?agency=https://evil.com',
    statuses: [400],
  },
  'a choice that is unknown': { path: '/thu-tuc/1.001193/nop-ho-so?variant=khong-co', statuses: [200] },
  'a checklist of no procedure': { path: '/thu-tuc/9.999999/chuan-bi', statuses: [404] },
  'a checklist of an unknown commune': { path: '/thu-tuc/1.001193/chuan-bi?xa=../..', statuses: [200] },
  'a checklist at no time': { path: '/thu-tuc/1.001193/chuan-bi?gio=99:99&ngay=', statuses: [400] },
  'a day of the result in no row': { path: '/thu-tuc/1.001193/hen-tra.ics?dong=__proto__', statuses: [404] },
  'a day of the result of no day': { path: '/thu-tuc/1.001193/hen-tra.ics?ngay=%00', statuses: [400] },
  'a history of no procedure': { path: '/thu-tuc/9.999999/thay-doi.xml', statuses: [404] },
  'a feed of an unknown field': { path: '/rss/thu-tuc.xml?linh-vuc=khong-co', statuses: [404] },
  'a feed of two fields': { path: '/rss/thu-tuc.xml?linh-vuc=ho-tich&linh-vuc=dat-dai', statuses: [400] },
  'a feed of no agency': { path: '/en/rss/thu-tuc.xml?co-quan=%00', statuses: [400] },
  'a decision that does not exist': { path: '/thu-tuc/quyet-dinh/constructor', statuses: [404] },
  'a data file of no format': { path: '/du-lieu-mo/thu-tuc.xml', statuses: [404] },
  'a case that does not exist': { path: '/thu-tuc/1.001193?truong-hop=-5', statuses: [200] },
  'a code that does not exist': { path: '/thu-tuc/9.999999', statuses: [404] },
  'a code that is a word': { path: '/thu-tuc/constructor', statuses: [404] },
  'a code as JSON that does not exist': { path: '/thu-tuc/9.999999.json', statuses: [404] },
  'letters in pieces (NFD)': { path: `/tin-tuc/${q('đường'.normalize('NFD'))}`, statuses: [301, 404] },
  'a forged host': { path: '/thu-tuc/', headers: { host: 'evil.com' }, statuses: [421] },
  'a forged forwarded host': {
    path: '/thu-tuc/',
    headers: { 'x-forwarded-host': 'evil.com', 'x-forwarded-proto': 'https', forwarded: 'host=evil.com' },
    statuses: [200, 301],
  },
  'a forged host that is no host': { path: '/', headers: { host: 'a b' }, statuses: [400, 421] },
  'a rewritten URL in a header': {
    path: '/',
    headers: { 'x-original-url': '/admin', 'x-rewrite-url': '/admin' },
    statuses: [200],
  },
  'an ETag that is none': {
    path: '/thu-tuc/1.001193.json',
    headers: { 'if-none-match': '"', 'if-match': 'x' },
    statuses: [200],
  },
  'a range that is none': {
    path: '/favicon.svg',
    headers: { range: 'bytes=99-1,x' },
    statuses: [200, 206, 416],
  },
  'an unknown method': { path: '/', method: 'PROPFIND', statuses: [405] },
  'a deletion': { path: '/tin-tuc', method: 'DELETE', statuses: [405] },
}

for (const [name, { statuses, ...asked }] of Object.entries(hostile)) {
  test(`${name}: an honest status, its headers, and nobody is sent elsewhere`, async () => {
    const { status, headers, body } = await ask(asked)
    expect(statuses).toContain(status)
    const { port, portalUrl } = systemUnderTest()
    if (headers.location) {
      const target = new URL(String(headers.location), portalUrl)
      expect(target.host).toBe(`127.0.0.1:${port}`)
      expect(String(headers.location)).not.toMatch(/^\/[/\\]/)
    }
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['set-cookie']).toBeUndefined()
    expect(body).not.toMatch(/node_modules|\n\s+at .*\.m?js:/)
    expect(body).not.toMatch(/(href|src|action)="(https?:)?[/\\]*evil\.com/)
  })
}

test('a question that is markup stays text', async ({ page, search }) => {
  const question = '"><img src=x onerror=alert(1)><script>alert(2)</script>'
  await search.goto(question)
  await expect(search.field).toHaveValue(question)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  await expect(page.locator('script', { hasText: 'alert(2)' })).toHaveCount(0)
})
