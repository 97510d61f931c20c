import type { Access, CollectionConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { ownAgencies } from '../access/ownAgencies.ts'
import { canReadAll, type Reader } from '../access/permissions.ts'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { LINK_REASONS } from '../links/outcome.ts'
import { LINK_STATES } from '../links/record.ts'
import { checkAgain } from '../links/routes.ts'
import { LINK_CHECKS } from '../links/store.ts'
import { REASON_WORDS, STATE_WORDS } from '../links/words.ts'

/** Those who read all content, and an agency's people those in documents of their own. */
const readersOfPlaces: Access = async ({ req }) => {
  if (canReadAll(req.user as Reader)) return true
  const own = await ownAgencies(req)
  return own !== null && { owners: { in: own } }
}

const CELLS = '/components/links'

/**
 * What is known of the links from public documents to other sites, one record per address. Written by the worker alone
 * (cms/links).
 */
export const LinkChecks: CollectionConfig = {
  slug: LINK_CHECKS,
  labels: {
    singular: both('Liên kết ra ngoài', 'External link'),
    plural: both('Liên kết ra ngoài', 'External links'),
  },
  access: { create: nobody, read: readersOfPlaces, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'url',
    group: GROUPS.editorial,
    defaultColumns: ['url', 'state', 'reason', 'failingSince', 'places', 'again'],
    listSearchableFields: ['url'],
    pagination: { defaultLimit: 50 },
  },
  defaultSort: '-failingSince',
  endpoints: [checkAgain],
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: both('Địa chỉ', 'Address'),
    },
    { name: 'host', type: 'text', index: true, label: both('Máy chủ', 'Host') },
    {
      name: 'state',
      type: 'select',
      index: true,
      options: LINK_STATES.map((value) => ({ value, label: { ...STATE_WORDS[value] } })),
      label: both('Tình trạng', 'State'),
    },
    {
      name: 'reason',
      type: 'select',
      options: LINK_REASONS.map((value) => ({ value, label: { ...REASON_WORDS[value] } })),
      label: both('Lỗi', 'Fault'),
    },
    { name: 'httpStatus', type: 'number', label: both('Mã trả lời', 'HTTP status') },
    { name: 'checkedAt', type: 'date', label: both('Kiểm tra lúc', 'Checked at') },
    { name: 'failingSince', type: 'date', index: true, label: both('Lỗi từ', 'Failing since') },
    { name: 'failedOn', type: 'text', label: both('Ngày lỗi gần nhất', 'Last failed on') },
    { name: 'failedDays', type: 'number', label: both('Số ngày lỗi', 'Days failed') },
    { name: 'dueAt', type: 'date', index: true, label: both('Kiểm tra tiếp lúc', 'Checked next at') },
    /** LinkPlace[] of cms/links/collect.ts. */
    {
      name: 'places',
      type: 'json',
      label: both('Có trong', 'Stands in'),
      admin: {
        components: {
          Cell: `${CELLS}/PlacesCell.tsx#PlacesCell`,
          Field: `${CELLS}/PlacesField.tsx#PlacesField`,
        },
      },
    },
    {
      name: 'owners',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      index: true,
      label: both('Cơ quan phụ trách', 'Owning agencies'),
    },
    {
      name: 'again',
      type: 'ui',
      label: both('Kiểm tra lại', 'Check again'),
      admin: {
        components: { Cell: `${CELLS}/AgainCell.tsx#AgainCell`, Field: `${CELLS}/AgainField.tsx#AgainField` },
      },
    },
  ],
}
