import { expect, test } from '../../support/e2e/test.ts'

const ask = '/api/search'

test('the API answers with rows, what is pinned, a better spelling and facets', async ({ request }) => {
  const answer = async (params: Record<string, string>) => (await request.get(ask, { params })).json()
  expect(await answer({ q: 'dang ky ket hom', type: 'procedures' })).toMatchObject({
    ...{ query: 'dang ky ket hom', suggestion: 'đăng ký kết hôn', pinned: [], page: 1 },
    hits: expect.arrayContaining([expect.objectContaining({ code: '1.000894', url: '/thu-tuc/1.000894' })]),
    facets: { field: expect.arrayContaining([{ value: 'ho-tich', count: expect.any(Number) }]) },
  })
  expect(await answer({ q: 'đường dây nóng' })).toMatchObject({
    pinned: [
      {
        type: 'pages',
        title: 'Liên hệ',
        url: expect.stringMatching(/\/lien-he$/),
        snippet: expect.any(String),
      },
    ],
  })
  const filtered = await answer({ q: 'khai sinh', type: 'procedures', field: 'khong-co' })
  expect(filtered).toMatchObject({ total: 0, hits: [], nearest: expect.any(Array) })
  expect(filtered.nearest[0]).toMatchObject({ code: '1.001193', url: '/thu-tuc/1.001193' })
  expect((await answer({ q: 'xã bản vược' })).communes).toEqual([
    { name: 'Xã Bát Xát', url: '/xa-phuong/xa-bat-xat', former: expect.stringContaining('Bản Vược') },
  ])
  const beyond = await answer({ q: 'khai sinh', page: '100' })
  expect(beyond).toMatchObject({ hits: [], page: 100 })
  expect(beyond.pages).toBeLessThan(100)
})

/** What makes no sense, the parameter that is named, and a word of the sentence in either language. */
const refused: [query: string, code: string, parameter: string][] = [
  [`q=${'a'.repeat(10_000)}`, 'badQuery', 'q'],
  ['q=a&type=users', 'badType', 'type'],
  ['q=a&type=__proto__', 'badType', 'type'],
  ['q=a&page=0', 'badPage', 'page'],
  ['q=a&page=-1', 'badPage', 'page'],
  ['q=a&page=1e9', 'badPage', 'page'],
  ['q=a&page=1000000000', 'badPage', 'page'],
  ['q=a&page=abc', 'badPage', 'page'],
  ['q=a&page=x&page=1', 'badPage', 'page'],
  ['q=a&type=procedures&tiers=%22%5D%20OR%20id%20%3E%200', 'badFilter', 'tiers'],
  ['q=a&type=procedures&audiences=constructor', 'badFilter', 'audiences'],
  ['q=a&type=procedures&onlineLevel=toan-trinh', 'badFilter', 'onlineLevel'],
  ['q=a&type=legal-documents&kind=x', 'badFilter', 'kind'],
  ['q=a&type=legal-documents&status=x', 'badFilter', 'status'],
  ['q=a&type=legal-documents&year=99999999', 'badYear', 'year'],
  ['q=a&type=agencies&tier=x', 'badFilter', 'tier'],
  ['q=a&type=life-events&audience=x', 'badFilter', 'audience'],
  ['q=a&type=procedures&field=a%00b', 'badValues', 'field'],
]
for (const [query, code, parameter] of refused) {
  test(`the API refuses ${query.slice(0, 60)} and says why in both languages`, async ({ request }) => {
    for (const [lang, words] of [
      ['vi', `Tham số ${parameter} `],
      ['en', `The parameter ${parameter} `],
    ]) {
      const answer = await request.get(`${ask}?${query}&lang=${lang}`)
      expect(answer.status()).toBe(400)
      const { error } = await answer.json()
      expect(error).toMatchObject({ code, parameter })
      expect(error.message).toContain(words)
    }
  })
}

for (const query of [
  '',
  'q=',
  'q=%00%01%1f',
  'q=khai%00sinh%0d%0a',
  'q=%ed%a0%80',
  'q=%E0%A4%A',
  'q=%22%20OR%20facets.field%20%3D%20x',
  'q=a&q=b&type=news&type=users',
  'q[$ne]=1&type=',
  'q=a&unknown=1&lang=xx',
  'q=a&type=procedures&field=%22%5D%20OR%20id%20%3E%200',
  'q=a&type=news&tiers=x',
  'q=a&page=100',
]) {
  test(`both answer ${query || 'nothing at all'} with sense`, async ({ request }) => {
    const answer = await request.get(`${ask}?${query}`)
    expect(answer.status()).toBe(200)
    expect(await answer.json()).toMatchObject({
      query: expect.not.stringMatching(/\p{Cc}/u),
      hits: expect.any(Array),
    })
    for (const path of ['/tim-kiem', '/en/tim-kiem']) {
      expect((await request.get(`${path}?${query}`)).status(), path).toBe(200)
    }
  })
}
