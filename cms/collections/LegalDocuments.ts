import type { DateField, UIField } from 'payload'
import { addressed } from '../abilities/addressed.ts'
import { GROUPS } from '../abilities/groups.ts'
import { ordered } from '../abilities/ordered.ts'
import { ownedByAgency } from '../abilities/ownedByAgency.ts'
import { publishable } from '../abilities/publishable.ts'
import { nobodyField } from '../access/rules.ts'
import { LINKED_REASON } from '../components/refusals/parts.ts'
import { normaliseNumber } from '../content/text.ts'
import { BY_DATES } from '../content/validity.ts'
import { takeFullText } from '../documentText/route.ts'
import { both } from '../fields/both.ts'
import { contentChangedAt, sourceChangedAt } from '../fields/contentChanged.ts'
import { day } from '../fields/day.ts'
import { DOCUMENT_KINDS, DOCUMENT_RELATIONS, DOCUMENT_STATUSES } from '../fields/documentChoices.ts'
import { provenance } from '../fields/provenance.ts'
import { notBefore } from '../fields/notBefore.ts'
import { many, one } from '../fields/relation.ts'
import { numberKey } from '../fields/numberKey.ts'
import { owner } from '../fields/owner.ts'
import { searchText, texts } from '../fields/searchText.ts'
import { onProvince, pushedTo } from '../fields/shownOn.ts'
import { slugField } from '../fields/slug.ts'
import { textCheck } from '../fields/textCheck.ts'
import { notItself } from '../hooks/notItself.ts'
import { identifyDocument } from '../issuers/identify.ts'
import { endOwn } from '../replacements/endOwn.ts'
import { keepReplaced } from '../replacements/keep.ts'
import { releaseRelations } from '../replacements/release.ts'
import { tellChanged } from '../replacements/tellChanged.ts'

const ISSUE = both('ngày ban hành', 'the day of issue')
const EFFECT = both('ngày có hiệu lực', 'the day of effect')
const ITSELF = both(
  'Văn bản không thể thay thế, bãi bỏ hay sửa đổi chính nó.',
  'A document cannot replace, repeal or amend itself.',
)

/** Computed by `keepReplaced`. */
const replacedOn: DateField = {
  ...day('replacedOn', both('Bị thay thế, bãi bỏ từ ngày', 'Replaced or repealed from'), {
    sidebar: true,
    description: both(
      'Cổng tự ghi khi một văn bản đã xuất bản thay thế hoặc bãi bỏ toàn bộ văn bản này.',
      'Set by the portal when a published document replaces or repeals this one as a whole.',
    ),
  }),
  access: { create: nobodyField, update: nobodyField },
}

/** Beside the files: takes their text into `body`. */
const textFromFile: UIField = {
  name: 'textFromFile',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/documentText/TextFromFile.tsx#TextFromFile' },
  },
}

/** Văn bản: legal documents, their validity and how they change one another. */
export const LegalDocuments = ownedByAgency(
  addressed({
    slug: 'legal-documents',
    labels: { singular: both('Văn bản', 'Legal document'), plural: both('Văn bản', 'Legal documents') },
    ...publishable,
    endpoints: [...publishable.endpoints, takeFullText],
    hooks: {
      ...publishable.hooks,
      beforeValidate: [
        ...publishable.hooks.beforeValidate,
        notItself(/^relations\./, ITSELF),
        endOwn,
        identifyDocument,
      ],
      beforeChange: [...publishable.hooks.beforeChange, ...keepReplaced.beforeChange],
      afterChange: [
        ...publishable.hooks.afterChange,
        ...keepReplaced.afterChange,
        ...tellChanged.afterChange,
      ],
      beforeDelete: [...publishable.hooks.beforeDelete, releaseRelations],
      afterDelete: [
        ...publishable.hooks.afterDelete,
        ...keepReplaced.afterDelete,
        ...tellChanged.afterDelete,
      ],
    },
    admin: {
      ...publishable.admin,
      useAsTitle: 'number',
      group: GROUPS.editorial,
      defaultColumns: ['number', 'title', 'kind', 'issuedOn', 'status', '_status'],
      listSearchableFields: ['number', 'title'],
    },
    defaultSort: '-issuedOn',
    indexes: [ordered('issuedOn'), ordered('onProvince', 'issuedOn'), ordered('updatedAt')],
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'number',
            type: 'text',
            required: true,
            index: true,
            label: both('Số ký hiệu', 'Number'),
            admin: { components: { Error: LINKED_REASON } },
            hooks: {
              beforeValidate: [({ value }) => (typeof value === 'string' ? normaliseNumber(value) : value)],
              // Two documents with the same number are refused.
              beforeDuplicate: [({ value }) => `${String(value ?? '')} (bản sao)`],
            },
          },
          {
            name: 'kind',
            type: 'select',
            required: true,
            index: true,
            options: DOCUMENT_KINDS,
            label: both('Loại văn bản', 'Kind'),
          },
        ],
      },
      {
        name: 'title',
        type: 'textarea',
        required: true,
        localized: true,
        label: both('Tên văn bản', 'Title'),
      },
      { name: 'abstract', type: 'textarea', localized: true, label: both('Trích yếu', 'Abstract') },
      {
        name: 'body',
        type: 'richText',
        label: both('Toàn văn', 'Full text'),
        admin: {
          description: both(
            'Chương, mục, điều là các đề mục: “Điều 5. …” có địa chỉ riêng, ví dụ /van-ban/…#dieu-5.',
            'Chapters, sections and articles are headings: “Điều 5. …” has an address of its own, for example /van-ban/…#dieu-5.',
          ),
        },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'issuer',
            type: 'text',
            required: true,
            index: true,
            label: both('Cơ quan ban hành', 'Issuer'),
            admin: {
              components: { Field: './components/IssuerField.tsx#IssuerField' },
              description: both(
                'Chọn trong danh sách; tên mới được thêm vào danh sách “Cơ quan ban hành”.',
                'Choose from the list; a new name is added to the list of issuers.',
              ),
            },
          },
          { name: 'signer', type: 'text', label: both('Người ký', 'Signer') },
        ],
      },
      {
        type: 'row',
        fields: [
          day('issuedOn', both('Ngày ban hành', 'Issued on')),
          day('effectiveOn', both('Ngày có hiệu lực', 'In force from')),
          day('expiresOn', both('Ngày hết hiệu lực', 'Expires on'), {
            description: both('Ngày cuối cùng còn hiệu lực.', 'The last day it is in force.'),
            validate: notBefore({ effectiveOn: EFFECT, issuedOn: ISSUE }),
          }),
        ],
      },
      many('files', 'files', both('Tệp văn bản', 'Files')),
      textFromFile,
      {
        name: 'relations',
        type: 'array',
        label: both('Quan hệ với văn bản khác', 'Relations to other documents'),
        labels: { singular: both('Quan hệ', 'Relation'), plural: both('Quan hệ', 'Relations') },
        fields: [
          {
            name: 'type',
            type: 'select',
            required: true,
            options: DOCUMENT_RELATIONS,
            label: both('Quan hệ', 'Relation'),
          },
          one('target', 'legal-documents', both('Văn bản', 'Document'), { required: true }),
          { name: 'articles', type: 'text', label: both('Điều, khoản', 'Articles') },
        ],
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        index: true,
        defaultValue: () => BY_DATES,
        options: DOCUMENT_STATUSES,
        label: both('Hiệu lực do biên tập ghi', 'Stated validity'),
        admin: {
          position: 'sidebar',
          description: both(
            'Cổng tự tính còn hay hết hiệu lực theo các ngày của văn bản. Chỉ ghi điều mà ngày không nói được: hết hiệu lực một phần, ngưng hiệu lực, bị bãi bỏ, chưa xác minh.',
            'The portal works out from the dates whether it is in force. State only what dates cannot say: in force in part, suspended, repealed, not verified.',
          ),
        },
      },
      day('statusFrom', both('Áp dụng từ ngày', 'Holds from'), {
        sidebar: true,
        description: both(
          'Trước ngày này, hiệu lực tính theo các ngày của văn bản.',
          'Before this day the dates of the document decide.',
        ),
        validate: notBefore({ issuedOn: ISSUE }),
      }),
      {
        name: 'statusNote',
        type: 'textarea',
        localized: true,
        label: both('Ghi chú hiệu lực', 'Note on validity'),
        admin: { position: 'sidebar' },
      },
      replacedOn,
      owner(both('Cơ quan đăng', 'Publishing agency')),
      onProvince,
      pushedTo({ position: 'sidebar' }),
      slugField('number'),
      numberKey,
      provenance,
      textCheck,
      contentChangedAt,
      sourceChangedAt,
      searchText(texts('number', 'title', 'abstract', 'issuer')),
    ],
  }),
)
