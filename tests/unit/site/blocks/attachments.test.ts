import { describe, expect, it } from 'vitest'
import {
  richBlock,
  richElement,
  richParagraph,
  richText,
  richWords,
} from '../../../../cms/content/richNodes.ts'
import { richTextToPlain } from '../../../../search/richText.ts'
import { contentResolvers } from '../../../../site/views/content-links.ts'
import { toRichText } from '../../../../site/views/rich-text.ts'

const file = (more: object = {}) => ({
  relationTo: 'files',
  value: { id: 'f', title: 'Kế hoạch năm 2027', publicName: 'ke-hoach.pdf', filesize: 1_258_291, ...more },
})
const hidden = { relationTo: 'files', value: 'f' }
const attached = (...files: unknown[]) =>
  richText([richBlock('attachments', 'a', { heading: 'Tài liệu', files })])
const linked = (doc: unknown) =>
  richText([
    richParagraph([richElement('link', [richWords('kế hoạch')], { fields: { linkType: 'internal', doc } })]),
  ])
const shown = (text: unknown, locale: 'vi' | 'en' = 'vi') => toRichText(text, contentResolvers(locale))

describe('files in a text', () => {
  it('are listed by name, kind and size', () => {
    expect(shown(attached(file()))).toEqual([
      {
        block: 'attachments',
        view: {
          heading: 'Tài liệu',
          files: [{ title: 'Kế hoạch năm 2027', href: '/tep/ke-hoach.pdf', kind: 'PDF', size: 1_258_291 }],
        },
      },
    ])
  })

  it('are left out when readers may not have them', () => {
    expect(shown(attached(hidden))).toEqual([])
    expect(shown(attached(hidden, file()))).toMatchObject([{ view: { files: [{ kind: 'PDF' }] } }])
  })

  it.each([
    ['vi', ' (PDF, 1,2\u00a0MB)'],
    ['en', ' (PDF, 1.2\u00a0MB)'],
  ] as const)('say kind and size behind a link, in %s', (locale, note) => {
    const link = { tag: 'a', attributes: { href: '/tep/ke-hoach.pdf' }, children: ['kế hoạch'] }
    expect(shown(linked(file()), locale)).toEqual([{ tag: 'p', children: [link, note] }])
  })

  it('leave the words of a link to a hidden file', () => {
    expect(shown(linked(hidden))).toEqual([{ tag: 'p', children: ['kế hoạch'] }])
  })

  it('are found by their names, in any language of the file', () => {
    expect(richTextToPlain(attached(file(), hidden))).toBe('Tài liệu Kế hoạch năm 2027')
    const title = { vi: 'Kế hoạch', en: 'Plan' }
    expect(richTextToPlain(attached(file({ title })))).toBe('Tài liệu Kế hoạch')
  })
})
