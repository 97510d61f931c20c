import { describe, expect, it, test } from 'vitest'
import type { History, Told } from '../../../../site/data/histories.ts'
import { sentenceOf } from '../../../../site/views/procedures/changes/change.ts'
import { changesBetween, toPublications } from '../../../../site/views/procedures/changes/history.ts'
import { procedure } from './fixtures.ts'

const names = new Map([
  ['d1', '12/2020/NĐ-CP'],
  ['d2', '13/2025/NĐ-CP'],
  ['a1', 'Sở Tư pháp'],
  ['a2', 'Sở Nội vụ'],
  ['p2', 'Cấp lại giấy khai sinh (1.000002)'],
])

const told = (over: object = {}) => procedure(over) as Told
const tell = (before: object, after: object, locale: 'vi' | 'en' = 'vi') =>
  changesBetween(told(before), told(after), { names, locale }).map((change) => sentenceOf(change, locale))

const online = (over: object = {}) => ({
  ...{ id: 'm1', channel: 'online', time: { value: 10, unit: 'working_day' } },
  ...{ fees: [{ id: 'f1', kind: 'le_phi', amount: 50_000, currency: 'VND' }] },
  ...over,
})
const halved = online({ fees: [{ id: 'f1', kind: 'le_phi', amount: 25_000, currency: 'VND' }] })
const inCase = (over: object) => ({ cases: [{ id: 'c1', ...over }] })
const plain = (sentences: string[]) => sentences.map((one) => one.replaceAll('\u00a0', ' '))

describe('times and fees', () => {
  it('tells the old and the new sum, with the way of filing', () => {
    expect(plain(tell({ methods: [online()] }, { methods: [halved] }))).toEqual([
      'Lệ phí (nộp trực tuyến): từ 50.000 ₫ thành 25.000 ₫',
    ])
    expect(plain(tell({ methods: [online()] }, { methods: [halved] }, 'en'))).toEqual([
      'Charge (filed online): from 50,000 ₫ to 25,000 ₫',
    ])
  })

  it('tells a change of several ways of filing, and of the published words, once', () => {
    const both = (value: number) => ({
      methods: ['direct', 'online'].map((channel) => ({
        ...{ id: channel, channel, time: { value, unit: 'working_day' } },
      })),
      published: { time: { value, unit: 'working_day' } },
    })
    expect(plain(tell(both(10), both(7)))).toEqual([
      'Thời hạn (nộp trực tiếp, trực tuyến): từ 10 ngày làm việc thành 7 ngày làm việc',
    ])
  })

  it('tells ways of filing that came and went', () => {
    const direct = { id: 'm2', channel: 'direct' }
    expect(tell({ methods: [direct] }, { methods: [direct, online()] })).toEqual([
      'Thêm cách nộp: Trực tuyến',
    ])
    expect(tell({ methods: [direct, online()] }, { methods: [online()] })).toEqual(['Bỏ cách nộp: Trực tiếp'])
  })

  it('tells fees that came, went, or are of another kind', () => {
    const fee = { id: 'f2', kind: 'phi', amount: 8_000, currency: 'VND', per: 'bản' }
    const [own] = online().fees
    expect(plain(tell({ methods: [online()] }, { methods: [online({ fees: [own, fee] })] }))).toEqual([
      'Thêm phí (nộp trực tuyến): 8.000 ₫/bản',
    ])
    expect(plain(tell({ methods: [online({ fees: [own, fee] })] }, { methods: [online()] }))).toEqual([
      'Bỏ phí (nộp trực tuyến): 8.000 ₫/bản',
    ])
    expect(tell({ methods: [online()] }, { methods: [online({ fees: [{ ...own, kind: 'phi' }] })] })).toEqual(
      ['Phí, lệ phí (nộp trực tuyến): từ lệ phí thành phí'],
    )
  })
})

describe('papers and steps', () => {
  const papers = (...documents: object[]) => inCase({ documents })
  const steps = (...texts: string[]) => inCase({ steps: texts.map((text, at) => ({ id: `s${at}`, text })) })
  const birth = { id: 'p1', name: 'Giấy chứng sinh', originals: 1 }
  const form = { id: 'p2', name: 'Tờ khai', formUrl: 'https://example.vn/a.docx' }

  it('tells papers that came, went, or are needed in another number', () => {
    expect(tell(papers(birth), papers(birth, form))).toEqual(['Thêm giấy tờ: Tờ khai'])
    expect(tell(papers(birth, form), papers(birth))).toEqual(['Bỏ giấy tờ: Tờ khai'])
    expect(tell(papers(birth), papers({ ...birth, originals: 2 }))).toEqual([
      'Số bản chính của “Giấy chứng sinh”: từ 1 thành 2',
    ])
    expect(tell(papers(form), papers({ ...form, formUrl: 'https://example.vn/b.docx' }))).toEqual([
      'Mẫu của “Tờ khai”: đã viết lại',
    ])
  })

  it('knows a paper with another name by its row', () => {
    expect(tell(papers(birth), papers({ ...birth, name: 'Giấy chứng sinh điện tử' }))).toEqual([
      'Giấy tờ: từ “Giấy chứng sinh” thành “Giấy chứng sinh điện tử”',
    ])
  })

  it('names the step that was written anew, and those that came, went or moved', () => {
    expect(tell(steps('A', 'B', 'C'), steps('A', 'B', 'D'))).toEqual(['Bước 3: đã viết lại'])
    expect(tell(steps('A', 'B'), steps('A', 'B', 'C'))).toEqual(['Thêm bước 3: C'])
    expect(tell(steps('A', 'B', 'C'), steps('A', 'B'))).toEqual(['Bỏ bước 3: C'])
    const [a, b] = [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ]
    expect(tell(inCase({ steps: [a, b] }), inCase({ steps: [b, a] }))).toEqual([
      'Thứ tự các bước: đã viết lại',
    ])
  })

  it('names the case where there are several', () => {
    const two = (...documents: object[]) => ({
      cases: [
        { id: 'c1', name: 'Lần đầu', documents },
        { id: 'c2', name: 'Cấp lại' },
      ],
    })
    expect(tell(two(), two(birth))).toEqual(['Thêm giấy tờ (Lần đầu): Giấy chứng sinh'])
    expect(tell({ cases: [two().cases[0]] }, two())).toEqual(['Thêm trường hợp: Cấp lại'])
  })
})

describe('questions to readers', () => {
  const question = {
    id: 'q',
    key: 'noi-sinh',
    text: 'Sinh ở đâu?',
    options: [{ key: 'vn', label: 'Việt Nam' }],
  }
  const abroad = { ...question, options: [...question.options, { key: 'nn', label: 'Nước ngoài' }] }
  const paper = { id: 'p', name: 'Giấy chứng sinh' }

  it('are told when they came, went or have other answers, and that rows depend on them', () => {
    expect(tell({}, { questions: [question] })).toEqual(['Thêm câu hỏi: Sinh ở đâu?'])
    expect(tell({ questions: [question] }, { questions: [{ ...abroad, id: 'other' }] })).toEqual([
      'Lựa chọn của câu hỏi “Sinh ở đâu?”: đã viết lại',
    ])
    const depends = inCase({ documents: [{ ...paper, when: 'noi-sinh=vn' }] })
    expect(tell(inCase({ documents: [paper] }), depends)).toEqual(['Điều kiện theo câu trả lời: mới bổ sung'])
  })
})

describe('names, agencies and law', () => {
  it.each([
    [{}, { name: 'Khai sinh' }, 'Tên thủ tục: từ “Đăng ký khai sinh” thành “Khai sinh”'],
    [{}, { plainName: 'Làm khai sinh' }, 'Tên thường gọi: Làm khai sinh (trước đây chưa ghi)'],
    [{ plainName: 'Làm khai sinh' }, {}, 'Tên thường gọi: không còn ghi (trước đây: Làm khai sinh)'],
    [{ summary: 'Cũ' }, { summary: 'Mới' }, 'Tóm tắt: đã viết lại'],
    [{}, { conditions: 'Có' }, 'Yêu cầu, điều kiện: mới bổ sung'],
    [{ conditions: 'Có' }, { conditions: '' }, 'Yêu cầu, điều kiện: đã bỏ'],
    [{}, { results: [{ id: 'r', name: 'Giấy khai sinh' }] }, 'Thêm kết quả: Giấy khai sinh'],
    [{}, { status: 'repealed' }, 'Tình trạng: từ Đang áp dụng thành Đã bãi bỏ'],
    [{}, { replacedBy: 'p2' }, 'Thủ tục thay thế: Cấp lại giấy khai sinh (1.000002) (trước đây chưa ghi)'],
    [
      { onlineLevel: 'none' },
      { onlineLevel: 'full' },
      'Mức độ trực tuyến: từ Nộp trực tiếp thành Nộp trực tuyến toàn trình',
    ],
    [{ audiences: ['citizen'] }, { audiences: ['citizen', 'business'] }, 'Thêm đối tượng: Doanh nghiệp'],
    [{ implementingAgencies: ['a1'] }, { implementingAgencies: [] }, 'Bỏ cơ quan thực hiện: Sở Tư pháp'],
    [
      {},
      { legalBasis: [{ id: 'b', document: 'd2', article: 'Điều 5' }] },
      'Thêm căn cứ pháp lý: 13/2025/NĐ-CP, Điều 5',
    ],
    [
      { legalBasis: [{ id: 'b', document: 'd1' }] },
      { legalBasis: [{ id: 'b', document: 'd2' }] },
      'Căn cứ pháp lý: từ 12/2020/NĐ-CP thành 13/2025/NĐ-CP',
    ],
    [
      { decision: { number: '1/QĐ-UBND', issuedOn: '2025-01-01' } },
      { decision: { number: '2/QĐ-UBND', issuedOn: '2026-06-30T17:00:00.000Z' } },
      'Quyết định công bố: từ 1/QĐ-UBND, 01/01/2025 thành 2/QĐ-UBND, 01/07/2026',
    ],
    [{}, { effectiveFrom: '2026-06-30T17:00:00.000Z' }, 'Áp dụng từ ngày: 01/07/2026 (trước đây chưa ghi)'],
  ])('%j to %j', (before, after, sentence) => {
    expect(tell(before, after)).toEqual([sentence])
  })

  it('cuts long texts, and tells only that they changed', () => {
    expect(tell({ name: 'a'.repeat(300) }, { name: 'b'.repeat(300) })).toEqual(['Tên thủ tục: đã viết lại'])
    const [added] = tell({}, { results: [{ id: 'r', name: 'a'.repeat(300) }] })
    expect(added).toHaveLength('Thêm kết quả: '.length + 241)
  })

  it('tells nothing of related documents that are not public', () => {
    expect(tell({}, { implementingAgencies: ['hidden'], related: ['hidden'], replacedBy: 'hidden' })).toEqual(
      [],
    )
    expect(tell({}, { legalBasis: [{ id: 'b', document: 'hidden' }] })).toEqual([])
  })
})

describe('what no reader sees is no change', () => {
  test.each([
    ['white space', { name: 'Đăng ký  khai sinh\n' }, { name: 'Đăng ký khai sinh' }],
    ['the form of letters', { summary: 'Lệ phí'.normalize('NFD') }, { summary: 'Lệ phí'.normalize('NFC') }],
    ['how emptiness is written', { conditions: null, methods: [] }, { conditions: '', methods: null }],
    ['internal fields', { nationalId: '1' }, { nationalId: '2' }],
    [
      'ids of rows that an import has made anew',
      {
        ...inCase({ documents: [{ id: '1', name: 'A' }], steps: [{ id: '2', text: 'B' }] }),
        methods: [online()],
      },
      {
        cases: [{ id: 'c9', documents: [{ id: '3', name: 'A' }], steps: [{ id: '4', text: 'B' }] }],
        methods: [online({ id: 'm9', fees: [{ ...online().fees[0], id: 'f9' }] })],
      },
    ],
  ])('%s', (_, before, after) => {
    expect(tell(before, after)).toEqual([])
  })
})

describe('the publications of a procedure', () => {
  const at = (day: number) => `2026-11-0${day}T03:00:00.000Z`
  const history = (isWhole: boolean): History => ({
    isWhole,
    states: [
      { at: at(3), doc: told({ summary: 'Mới' }) },
      { at: at(2), doc: told({ summary: 'Cũ ' }) },
      { at: at(1), doc: told({ summary: 'Cũ' }) },
    ],
  })

  it('are those that readers can tell apart, the newest first, down to the first one', () => {
    const publications = toPublications(history(true), { names, locale: 'vi' })
    expect(publications.map(({ at, isFirst }) => [at, isFirst])).toEqual([
      [at(3), false],
      [at(1), true],
    ])
  })

  it('say nothing of a first one where older ones are gone', () => {
    const publications = toPublications(history(false), { names, locale: 'vi' })
    expect(publications.map(({ isFirst }) => isFirst)).toEqual([false])
  })
})
