import type { Field } from 'payload'
import { namedRows } from '../../components/rows/named.ts'
import { both } from '../../fields/both.ts'
import { day } from '../../fields/day.ts'
import { notBefore } from '../../fields/notBefore.ts'
import { provenance } from '../../fields/provenance.ts'
import { many, one } from '../../fields/relation.ts'
import { cases } from './cases.ts'
import { CHANNELS, DECISION_CHANGES } from './choices.ts'
import { when } from './when.ts'
import { methodFees, methodTime, publishedTimeAndFee } from './timeAndFee.ts'
import { requiredInVietnamese } from '../../fields/requiredInVietnamese.ts'

export const namesTab: Field[] = [
  {
    name: 'name',
    type: 'textarea',
    required: true,
    localized: true,
    label: both('Tên thủ tục', 'Official name'),
  },
  {
    name: 'plainName',
    type: 'text',
    localized: true,
    label: both('Tên thường gọi', 'Plain name'),
  },
  namedRows(
    {
      name: 'otherNames',
      type: 'array',
      label: both('Cách gọi khác', 'Other names people use'),
      labels: { singular: both('Cách gọi', 'Name'), plural: both('Cách gọi', 'Names') },
      admin: {
        description: both(
          'Giúp tìm thấy thủ tục theo cách nói hằng ngày.',
          'Helps people find it in their own words.',
        ),
      },
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          localized: true,
          validate: requiredInVietnamese,
          label: both('Tên', 'Name'),
        },
      ],
    },
    { from: ['name'], row: both('Cách gọi', 'Name') },
  ),
  { name: 'summary', type: 'textarea', localized: true, label: both('Tóm tắt', 'Summary') },
  { name: 'conditions', type: 'textarea', localized: true, label: both('Yêu cầu, điều kiện', 'Conditions') },
  namedRows(
    {
      name: 'results',
      type: 'array',
      label: both('Kết quả', 'Results'),
      labels: { singular: both('Kết quả', 'Result'), plural: both('Kết quả', 'Results') },
      fields: [
        {
          name: 'name',
          type: 'textarea',
          required: true,
          localized: true,
          validate: requiredInVietnamese,
          label: both('Tên kết quả', 'Name'),
        },
      ],
    },
    { from: ['name'], row: both('Kết quả', 'Result') },
  ),
]

export const methodsTab: Field[] = [
  namedRows(
    {
      name: 'methods',
      type: 'array',
      label: both('Cách thức thực hiện', 'Methods'),
      labels: { singular: both('Cách thức', 'Method'), plural: both('Cách thức', 'Methods') },
      fields: [
        {
          name: 'channel',
          type: 'select',
          required: true,
          options: CHANNELS,
          label: both('Hình thức nộp', 'Channel'),
        },
        methodTime,
        methodFees,
        { name: 'note', type: 'textarea', localized: true, label: both('Ghi chú', 'Note') },
        when,
      ],
    },
    { from: ['channel'], options: CHANNELS, row: both('Cách thức', 'Method') },
  ),
  publishedTimeAndFee,
]

export const casesTab: Field[] = [cases]

export const agenciesTab: Field[] = [
  many('competentAgencies', 'agencies', both('Cơ quan có thẩm quyền', 'Competent agencies')),
  many('implementingAgencies', 'agencies', both('Cơ quan thực hiện', 'Implementing agencies')),
  many('coordinatingAgencies', 'agencies', both('Cơ quan phối hợp', 'Coordinating agencies')),
  { name: 'agencyText', type: 'text', label: both('Cơ quan (nguyên văn)', 'Agency (as published)') },
  { name: 'publisher', type: 'text', label: both('Cơ quan công bố', 'Publisher') },
]

export const lawTab: Field[] = [
  namedRows(
    {
      name: 'legalBasis',
      type: 'array',
      label: both('Căn cứ pháp lý', 'Legal basis'),
      labels: { singular: both('Căn cứ', 'Basis'), plural: both('Căn cứ', 'Bases') },
      fields: [
        one('document', 'legal-documents', both('Văn bản', 'Document')),
        { name: 'number', type: 'text', label: both('Số ký hiệu như trích dẫn', 'Number as cited') },
        { name: 'article', type: 'text', label: both('Điều, khoản', 'Article') },
      ],
    },
    { from: ['number', 'article'], row: both('Căn cứ', 'Basis') },
  ),
  {
    name: 'decision',
    type: 'group',
    label: both('Quyết định công bố', 'Publishing decision'),
    fields: [
      { name: 'number', type: 'text', label: both('Số quyết định', 'Number') },
      day('issuedOn', both('Ngày ban hành', 'Issued on')),
      { name: 'issuer', type: 'text', label: both('Cơ quan ban hành', 'Issuer') },
      {
        name: 'change',
        type: 'select',
        options: DECISION_CHANGES,
        label: both('Thủ tục trong quyết định này', 'The procedure in this decision'),
      },
    ],
  },
  day('effectiveFrom', both('Thực hiện từ ngày', 'Effective from')),
  day('effectiveTo', both('Đến ngày', 'Effective to'), {
    description: both(
      'Ngày cuối cùng còn thực hiện. Tình trạng "đã bãi bỏ", "đã được thay thế" tính từ hôm sau.',
      'The last day it applies. "Repealed" and "replaced" hold from the day after.',
    ),
    validate: notBefore({ effectiveFrom: both('ngày bắt đầu thực hiện', 'the first day it applies') }),
  }),
  many('related', 'procedures', both('Thủ tục liên quan', 'Related procedures')),
  provenance,
]
