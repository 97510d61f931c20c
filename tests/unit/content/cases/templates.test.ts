import { expect, it } from 'vitest'
import {
  CORRECTED_TEMPLATE,
  fillTemplate,
  GENERAL_TEMPLATES,
} from '../../../../cms/content/cases/templates.ts'

const VALUES = {
  số: 'PA-2026-000001',
  'ngày nhận': '30/11/2026',
  'cơ quan': 'UBND phường Sa Pa',
  trang: 'Phí',
  'ngày sửa': 'ngày 01/12/2026',
  'điều đã sửa': 'phí là 8.000 đồng',
}

it('fills in what it knows and leaves the rest for the writer', () => {
  expect(fillTemplate('Số {số}, {ngày nhận}: {kết quả}', VALUES)).toBe(
    'Số PA-2026-000001, 30/11/2026: {kết quả}',
  )
})

it('knows every word of the general templates', () => {
  for (const { text } of [...GENERAL_TEMPLATES, CORRECTED_TEMPLATE])
    expect(fillTemplate(text, VALUES)).not.toContain('{')
})
