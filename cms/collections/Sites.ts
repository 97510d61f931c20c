import type { PayloadRequest, UIField } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { besideForm } from '../abilities/besideForm.ts'
import { ownRecord } from '../abilities/ownRecord.ts'
import { publishable } from '../abilities/publishable.ts'
import {
  administrators,
  administratorsOrPortal,
  liveSitesOrDesk,
  staff,
  trashOrAdministrators,
} from '../access/rules.ts'
import { HOME_FIELDS } from '../content/portalParts.ts'
import { ACCENTS, isPortal, SITE_TIERS, TIER_WORDS, type Accent } from '../content/sites.ts'
import { alerts } from '../fields/alerts.ts'
import { both } from '../fields/both.ts'
import { ofComponents, ofPortal } from '../fields/forTier.ts'
import { homeBlocks } from '../fields/homeBlocks.ts'
import { httpsOrEmpty } from '../fields/httpsOrEmpty.ts'
import { moment } from '../fields/moment.ts'
import { navLinks } from '../fields/navLinks.ts'
import { openingHours } from '../fields/openingHours.ts'
import { phone } from '../fields/phone.ts'
import { agencyName, portalContact, portalFrame, portalHome } from '../fields/portal.ts'
import { one } from '../fields/relation.ts'
import { requiredInVietnamese } from '../fields/requiredInVietnamese.ts'
import { pushedTo } from '../fields/shownOn.ts'
import { siteAgency } from '../fields/siteAgency.ts'
import { hostRows } from '../fields/siteHosts.ts'
import { siteSlug } from '../fields/siteSlug.ts'
import { approvedOnly } from '../hooks/approvedOnly.ts'
import { askTitle } from '../hooks/askTitle.ts'
import { draftsOnly } from '../hooks/draftsOnly.ts'
import { keepOnePublic } from '../hooks/keepOnePublic.ts'
import { keepPublished } from '../hooks/keepPublished.ts'
import { keepScheduled } from '../hooks/keepScheduled.ts'
import { keepPortal, keepPortalStored } from '../hooks/keepPortal.ts'
import { publishAttachments } from '../hooks/publishAttachments.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { restoreOutsideTrash } from '../hooks/restoreAsDraft.ts'
import { settleReview } from '../hooks/settleReview.ts'
import { previewLinks } from '../sites/previewRoute.ts'

const ACCENT_WORDS: Record<Accent, { vi: string; en: string }> = {
  indigo: both('Chàm', 'Indigo'),
  green: both('Xanh lá', 'Green'),
  teal: both('Xanh ngọc', 'Teal'),
  plum: both('Tím mận', 'Plum'),
  brown: both('Nâu', 'Brown'),
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

/**
 * Each record has one version that readers see, and drafts over it (keepOnePublic.ts): home page, menu, footer and
 * settings are prepared, previewed, and published at once or at their time.
 *
 * Sites by record: the first is the provincial portal, the others are its component sites, those of departments and
 * communes (trang thành phần; Decree 224/2026, Art 11.1).
 */
export const Sites = besideForm(
  'sites',
  ownRecord(
    {
      slug: 'sites',
      labels: {
        singular: both('Trang', 'Site'),
        plural: both('Cổng tỉnh và trang thành phần', 'Portal and component sites'),
      },
      trash: true,
      versions: publishable.versions,
      access: {
        read: liveSitesOrDesk,
        readVersions: staff,
        create: administrators,
        update: administratorsOrPortal,
        delete: trashOrAdministrators,
      },
      endpoints: [...publishable.endpoints, ...previewLinks],
      hooks: {
        ...reconciled,
        ...keepPublished,
        beforeOperation: [draftsOnly, approvedOnly, ...keepPublished.beforeOperation, keepOnePublic],
        beforeValidate: [askTitle],
        beforeChange: [keepPortal, keepScheduled, restoreOutsideTrash],
        beforeDelete: [keepPortalStored, ...reconciled.beforeDelete],
        afterChange: [publishAttachments, settleReview, ...reconciled.afterChange],
      },
      admin: {
        ...publishable.admin,
        useAsTitle: 'name',
        group: GROUPS.system,
        defaultColumns: ['name', 'tier', 'live', 'agency'],
      },
      defaultSort: ['-tier', 'name'],
      fields: [
        desk('checklist', 'SiteChecklist'),
        text('name', both('Tên ngắn', 'Short name'), true),
        {
          ...text('title', both('Tên của trang', 'Name of the site')),
          validate: (value: unknown, { data, req }: { data: object; req: PayloadRequest }) =>
            !isPortal(data) || requiredInVietnamese(value, { req }),
          admin: {
            description: both(
              'Trang thành phần để trống thì là “Trang thông tin điện tử” và tên ngắn.',
              'Left empty on a component site, it is “Website of” and the short name.',
            ),
          },
        },
        agencyName,
        ofComponents(siteAgency),
        one('unit', 'units', both('Đơn vị hành chính', 'Administrative unit')),
        ofComponents({
          name: 'intro',
          type: 'textarea',
          localized: true,
          label: both('Giới thiệu ngắn', 'Introduction'),
        }),
        alerts(ofPortal(pushedTo())),
        portalHome,
        ofComponents({
          type: 'collapsible',
          label: both('Nội dung luật yêu cầu', 'What the law wants'),
          fields: statutoryPages,
        }),
        {
          ...navLinks('menu', both('Trình đơn', 'Menu')),
          admin: {
            description: both(
              'Trên trang thành phần, các mục này đứng sau những mục mà mọi trang đều có.',
              'On a component site these entries stand after those that every site has.',
            ),
          },
        },
        ofComponents(homeBlocks),
        {
          type: 'collapsible',
          label: both('Liên hệ', 'Contact'),
          admin: {
            description: both(
              'Trang thành phần để trống thì lấy của cơ quan.',
              'Left empty on a component site, it is that of the agency.',
            ),
          },
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
            ...portalContact,
            ofComponents(openingHours),
          ],
        },
        portalFrame,
        ofComponents(siteSlug),
        ofComponents(hostRows),
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
          filterOptions: ({ options, data }) =>
            options.filter(
              (one) => isPortal({ tier: typeof one === 'string' ? one : one.value }) === isPortal(data),
            ),
          label: both('Loại', 'Kind'),
          admin: { position: 'sidebar' },
        },
        ofComponents({
          name: 'live',
          type: 'checkbox',
          defaultValue: false,
          index: true,
          label: both('Đang hoạt động', 'Live'),
          admin: { position: 'sidebar' },
        }),
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
        ofComponents(
          moment('closedFrom', both('Đóng từ', 'Closed from'), { admin: { position: 'sidebar' } }),
        ),
        {
          name: 'movedTo',
          type: 'text',
          label: both('Chuyển tới địa chỉ', 'Moved to'),
          validate: httpsOrEmpty,
          admin: { position: 'sidebar', condition: (data) => Boolean(data.closedFrom) },
        },
      ],
    },
    { path: 'agency', theirs: THEIRS, desk: HOME_FIELDS },
  ),
)
