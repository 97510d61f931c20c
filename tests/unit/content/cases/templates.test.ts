import { expect, it } from 'vitest'
import { fillTemplate, GENERAL_TEMPLATES } from '../../../../cms/content/cases/templates.ts'

const VALUES = {
  số: 'PA-2026-000001',
  'ngày nhận': '30/11/2026',
  'cơ quan': 'UBND phường Sa Pa',
  trang: 'Phí',
}

it('fills in what it knows and leaves the rest for the writer', () => {
  expect(fillTemplate('Số {số}, {ngày nhận}: {kết quả}', VALUES)).toBe(
    'Số PA-2026-000001, 30/11/2026: {kết quả}',
  )
})

it('knows every word of the general templates', () => {
  for (const { text } of GENERAL_TEMPLATES) expect(fillTemplate(text, VALUES)).not.toContain('{')
})
