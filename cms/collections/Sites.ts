import type { UIField } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { ownRecord } from '../abilities/ownRecord.ts'
import { administrators, liveSitesOrDesk, staff, trashOrAdministrators } from '../access/rules.ts'
import {
  ACCENTS,
  HOME_BLOCKS,
  SITE_TIERS,
  TIER_WORDS,
  type Accent,
  type HomeBlock,
} from '../content/sites.ts'
import { alerts } from '../fields/alerts.ts'
import { both } from '../fields/both.ts'
import { httpsOrEmpty } from '../fields/httpsOrEmpty.ts'
import { moment } from '../fields/moment.ts'
import { navLinks } from '../fields/navLinks.ts'
import { openingHours } from '../fields/openingHours.ts'
import { phone } from '../fields/phone.ts'
import { one } from '../fields/relation.ts'
import { siteAgency } from '../fields/siteAgency.ts'
import { hostRows } from '../fields/siteHosts.ts'
import { siteSlug } from '../fields/siteSlug.ts'
import { publishAttachments } from '../hooks/publishAttachments.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { previewLink } from '../sites/previewRoute.ts'

const ACCENT_WORDS: Record<Accent, { vi: string; en: string }> = {
  indigo: both('Chàm', 'Indigo'),
  green: both('Xanh lá', 'Green'),
  teal: both('Xanh ngọc', 'Teal'),
  plum: both('Tím mận', 'Plum'),
  brown: both('Nâu', 'Brown'),
}

const BLOCK_WORDS: Record<HomeBlock, { vi: string; en: string }> = {
  introduction: both('Giới thiệu', 'Introduction'),
  procedures: both('Thủ tục hành chính', 'Procedures'),
  news: both('Tin tức', 'News'),
  events: both('Lịch', 'Events'),
  documents: both('Văn bản', 'Legal documents'),
  map: both('Bản đồ', 'Map'),
  predecessors: both('Đơn vị cũ', 'Former units'),
  leaders: both('Lãnh đạo', 'Leaders'),
  contact: both('Liên hệ', 'Contact'),
}

const text = (name: string, label: { vi: string; en: string }, required = false) => ({
  ...{ name, type: 'text' as const, localized: true, required, label },
})

const desk = (name: string, component: string, position?: 'sidebar'): UIField => ({
  name,
  type: 'ui',
  admin: {
    ...(position && { position }),
    disableListColumn: true,
    components: { Field: `/components/siteDesk/${component}.tsx#${component}` },
  },
})

/** What the law wants on a site, each on a page (Decree 224/2026, Art 9.1.b and 9.1.c). */
const statutoryPages = [
  one('apparatus', 'pages', both('Tổ chức bộ máy', 'Organisation')),
  one('functions', 'pages', both('Chức năng, nhiệm vụ, quyền hạn', 'Functions, duties and powers')),
  one('history', 'pages', both('Lịch sử hình thành', 'History')),
  one('nature', 'pages', both('Điều kiện tự nhiên', 'Natural conditions')),
  one('culture', 'pages', both('Văn hóa, di tích, danh thắng', 'Culture, relics and scenic sites')),
  one('leadersPage', 'pages', both('Tiểu sử và nhiệm vụ của lãnh đạo', 'Leaders: lives and duties')),
]

/** What an agency's people keep up to date themselves. */
const THEIRS = [
  ...['intro', 'alerts', 'menu', 'blocks', 'address', 'phone', 'hotline', 'email'],
  ...['responsiblePerson', 'openingHours', ...statutoryPages.map(({ name }) => name)],
]

/** Trang thành phần: the site of a department or a commune within the provincial portal (Decree 224/2026, Art 11.1). */
export const Sites = ownRecord(
  {
    slug: 'sites',
    labels: {
      singular: both('Trang thành phần', 'Component site'),
      plural: both('Trang thành phần', 'Component sites'),
    },
    trash: true,
    versions: { maxPerDoc: 50, drafts: false },
    access: {
      read: liveSitesOrDesk,
      readVersions: staff,
      create: administrators,
      update: administrators,
      delete: trashOrAdministrators,
    },
    endpoints: [previewLink],
    hooks: { ...reconciled, afterChange: [publishAttachments, ...reconciled.afterChange] },
    admin: { useAsTitle: 'name', group: GROUPS.system, defaultColumns: ['name', 'tier', 'live', 'agency'] },
    defaultSort: 'name',
    fields: [
      desk('checklist', 'SiteChecklist'),
      text('name', both('Tên ngắn', 'Short name'), true),
      {
        ...text('title', both('Tên của trang', 'Name of the site')),
        admin: {
          description: both(
            'Để trống thì là “Trang thông tin điện tử” và tên ngắn.',
            'Left empty, it is “Website of” and the short name.',
          ),
        },
      },
      siteAgency,
      one('unit', 'units', both('Đơn vị hành chính', 'Administrative unit')),
      { name: 'intro', type: 'textarea', localized: true, label: both('Giới thiệu ngắn', 'Introduction') },
      alerts(),
      {
        type: 'collapsible',
        label: both('Nội dung luật yêu cầu', 'What the law wants'),
        fields: statutoryPages,
      },
      navLinks('menu', both('Mục thêm vào trình đơn', 'More entries of the menu')),
      {
        name: 'blocks',
        type: 'array',
        label: both('Các khối của trang chủ', 'Blocks of the home page'),
        labels: { singular: both('Khối', 'Block'), plural: both('Các khối', 'Blocks') },
        admin: {
          description: both(
            'Theo thứ tự; để trống thì hiện mọi khối.',
            'In order; left empty, all are shown.',
          ),
        },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'block',
                type: 'select',
                required: true,
                options: HOME_BLOCKS.map((value) => ({ value, label: BLOCK_WORDS[value] })),
                label: both('Khối', 'Block'),
              },
              { name: 'shown', type: 'checkbox', defaultValue: true, label: both('Hiện', 'Shown') },
            ],
          },
        ],
      },
      {
        type: 'collapsible',
        label: both('Liên hệ (để trống thì lấy của cơ quan)', 'Contact (left empty, that of the agency)'),
        fields: [
          text('address', both('Địa chỉ', 'Address')),
          {
            type: 'row',
            fields: [
              phone('phone', both('Điện thoại', 'Phone')),
              phone('hotline', both('Đường dây nóng', 'Hotline')),
              { name: 'email', type: 'email', label: both('Thư điện tử', 'E-mail') },
            ],
          },
          text('responsiblePerson', both('Người chịu trách nhiệm', 'Person responsible')),
          openingHours,
        ],
      },
      siteSlug,
      hostRows,
      desk('previewLink', 'PreviewLink', 'sidebar'),
      {
        name: 'tier',
        type: 'select',
        required: true,
        index: true,
        options: SITE_TIERS.map((value) => ({
          value,
          label: both(TIER_WORDS[value].vi, TIER_WORDS[value].en),
        })),
        label: both('Loại', 'Kind'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'live',
        type: 'checkbox',
        defaultValue: false,
        index: true,
        label: both('Đang hoạt động', 'Live'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'accent',
        type: 'select',
        required: true,
        defaultValue: 'indigo',
        options: ACCENTS.map((value) => ({ value, label: ACCENT_WORDS[value] })),
        label: both('Màu chủ đạo', 'Accent'),
        admin: { position: 'sidebar' },
      },
      { ...one('emblem', 'media', both('Biểu trưng', 'Emblem'), { sidebar: true }) },
      moment('closedFrom', both('Đóng từ', 'Closed from'), { admin: { position: 'sidebar' } }),
      {
        name: 'movedTo',
        type: 'text',
        label: both('Chuyển tới địa chỉ', 'Moved to'),
        validate: httpsOrEmpty,
        admin: { position: 'sidebar', condition: (data) => Boolean(data.closedFrom) },
      },
    ],
  },
  { path: 'agency', theirs: THEIRS },
)
