import { describe, expect, test } from 'vitest'
import { readDraft, signDraft, type DraftPreview } from '../../../cms/preview/draft.ts'
import { signToken } from '../../../cms/preview/signed.ts'
import { signPreview } from '../../../cms/sites/preview.ts'
import { placeOf, previewToken } from '../../../site/server/preview.ts'

const SECRET = 'a secret of at least 32 characters, for tests'
const made = new Date('2026-11-29T05:00:00Z')
const expires = new Date('2099-11-30T05:00:00Z')
const draft: DraftPreview = { collection: 'news', id: '6f1c2a', made, expires }
const token = signDraft(draft, SECRET)

describe('a link to a draft', () => {
  test('names its document, and the site that shows it, until it expires', () => {
    expect(readDraft(token, SECRET)).toEqual(draft)
    expect(readDraft(signDraft({ ...draft, site: 'xa-bac-ha' }, SECRET), SECRET)?.site).toBe('xa-bac-ha')
    expect(readDraft(token, SECRET, expires)).toBeNull()
  })

  test('says whether the admin may show the page in a frame', () => {
    const framed = { ...draft, beside: '7' }
    expect(readDraft(signDraft(framed, SECRET), SECRET)).toEqual(framed)
  })

  test('is of no use with another secret, as a link to a site, or for what has no page', () => {
    expect(readDraft(token, `${SECRET}!`)).toBeNull()
    expect(readDraft(signPreview({ slug: 'news', expires }, SECRET), SECRET)).toBeNull()
    const words = ['users', '1', '', String(made.getTime())]
    expect(readDraft(signToken({ words, expires }, 'draft-preview', SECRET), SECRET)).toBeNull()
  })
})

describe('a request for a preview', () => {
  test.each([
    [`/xem-thu/${token}`, undefined, token],
    [`/en/xem-thu/${token}?x=1`, undefined, token],
    ['/anh/a.webp', `a=b; site-preview=${token}`, token],
    ['/tin-tuc', undefined, undefined],
    [`/tin-tuc/xem-thu/${token}`, undefined, undefined],
    [`/xem-thu/${token}/more`, undefined, undefined],
  ])('%#: carries its token in the address or in a cookie', (url, cookie, expected) => {
    expect(previewToken({ url, headers: cookie ? { cookie } : {} })).toBe(expected)
  })

  test('shows a draft, a site, or nothing', () => {
    expect(placeOf(token, SECRET)).toEqual({ isPreview: true, draft })
    const ofSite = { ...draft, site: 'xa-bac-ha' }
    expect(placeOf(signDraft(ofSite, SECRET), SECRET)).toMatchObject({ site: 'xa-bac-ha', draft: ofSite })
    expect(placeOf(signPreview({ slug: 'xa-y-ty', expires }, SECRET), SECRET)).toEqual({
      site: 'xa-y-ty',
      isPreview: true,
    })
    const record = { id: '7', made }
    expect(placeOf(signPreview({ slug: 'xa-y-ty', expires, record }, SECRET), SECRET)).toEqual({
      ...{ site: 'xa-y-ty', isPreview: true },
      draft: { collection: 'sites', site: 'xa-y-ty', expires, isWhole: true, ...record },
    })
    expect(placeOf(`${token}x`, SECRET)).toBeUndefined()
  })
})
