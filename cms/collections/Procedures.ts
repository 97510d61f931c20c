import type { Field } from 'payload'
import { addressed } from '../abilities/addressed.ts'
import { GROUPS } from '../abilities/groups.ts'
import { ordered } from '../abilities/ordered.ts'
import { publishable } from '../abilities/publishable.ts'
import { reportedByReaders } from '../abilities/reportedByReaders.ts'
import { isProcedureCode } from '../content/procedureCode.ts'
import { both } from '../fields/both.ts'
import { contentChangedAt, sourceChangedAt } from '../fields/contentChanged.ts'
import { imported } from '../fields/imported.ts'
import { one } from '../fields/relation.ts'
import { searchText } from '../fields/searchText.ts'
import { checkQuestionnaire } from '../hooks/checkQuestionnaire.ts'
import { notItself } from '../hooks/notItself.ts'
import { refuseClashes } from '../hooks/refuseClashes.ts'
import { AUDIENCES, ONLINE_LEVELS, PROCEDURE_STATUSES, TIERS } from './procedures/choices.ts'
import { questionsTab } from './procedures/questions.ts'
import { agenciesTab, casesTab, lawTab, methodsTab, namesTab } from './procedures/tabs.ts'
import { withHelp } from './procedures/withHelp.ts'

const ITSELF = both('Thủ tục không thể thay thế chính nó.', 'A procedure cannot replace itself.')

const names = (data: Record<string, unknown>) =>
  (Array.isArray(data.otherNames) ? data.otherNames : []).map((row: { name?: unknown }) => row?.name)

const isNotInForce = (data: { status?: string; replacedBy?: unknown }) =>
  data.status !== 'in_force' || Boolean(data.replacedBy)

/** Asked for once a procedure is no longer in force. */
const inPlace = one('replacedBy', 'procedures', both('Thủ tục thay thế', 'Replaced by'), { sidebar: true })
const replacedBy = {
  ...inPlace,
  admin: { ...inPlace.admin, condition: isNotInForce },
} as Field

const procedures = addressed({
  slug: 'procedures',
  labels: { singular: both('Thủ tục', 'Procedure'), plural: both('Thủ tục', 'Procedures') },
  ...publishable,
  hooks: {
    ...publishable.hooks,
    beforeValidate: [...publishable.hooks.beforeValidate, notItself(/^replacedBy$/, ITSELF)],
    beforeChange: [...publishable.hooks.beforeChange, checkQuestionnaire, refuseClashes],
  },
  admin: {
    ...publishable.admin,
    useAsTitle: 'name',
    group: GROUPS.procedures,
    defaultColumns: ['code', 'name', 'field', 'onlineLevel', '_status'],
    listSearchableFields: ['code', 'name', 'plainName'],
  },
  defaultSort: 'code',
  indexes: [ordered('updatedAt')],
  fields: withHelp([
    {
      type: 'tabs',
      tabs: [
        { label: both('Tên và kết quả', 'Names and result'), fields: namesTab },
        { label: both('Thời hạn, phí', 'Time and fee'), fields: methodsTab },
        { label: both('Hồ sơ, trình tự', 'Documents and steps'), fields: casesTab },
        { label: both('Câu hỏi', 'Questions'), fields: questionsTab },
        { label: both('Cơ quan', 'Agencies'), fields: agenciesTab },
        { label: both('Căn cứ, nguồn', 'Law and source'), fields: lawTab },
      ],
    },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: both('Mã thủ tục', 'Code'),
      validate: (value: unknown) =>
        isProcedureCode(value) || 'Mã thủ tục có dạng 1.001193 (một chữ số, dấu chấm, sáu chữ số).',
      admin: { position: 'sidebar' },
    },
    {
      name: 'nationalId',
      type: 'text',
      index: true,
      label: both('Mã trang trên Cổng DVC quốc gia', 'Id on the national portal'),
      admin: { position: 'sidebar' },
    },
    one('field', 'fields', both('Lĩnh vực', 'Field'), { sidebar: true }),
    {
      name: 'tiers',
      type: 'select',
      hasMany: true,
      options: TIERS,
      label: both('Cấp thực hiện', 'Tiers'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'audiences',
      type: 'select',
      hasMany: true,
      options: AUDIENCES,
      label: both('Đối tượng', 'Audiences'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'onlineLevel',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      options: ONLINE_LEVELS,
      label: both('Mức độ trực tuyến', 'Online level'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'onlineReason',
      type: 'textarea',
      localized: true,
      label: both('Lý do chỉ một phần', 'Why only partly online'),
      admin: { position: 'sidebar', condition: (data) => data.onlineLevel === 'partial' },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'in_force',
      options: PROCEDURE_STATUSES,
      label: both('Tình trạng', 'Status'),
      admin: { position: 'sidebar' },
    },
    replacedBy,
    {
      name: 'nonBoundary',
      type: 'checkbox',
      defaultValue: false,
      label: both('Thực hiện phi địa giới', 'May be filed anywhere in the province'),
      admin: { position: 'sidebar' },
    },
    contentChangedAt,
    sourceChangedAt,
    imported,
    searchText((data) => [data.code, data.name, data.plainName, ...names(data), data.summary]),
  ]),
})

/** Thủ tục hành chính: one entry of the catalogue, with the parts that Article 8.2 of NĐ 63/2010/NĐ-CP requires. */
export const Procedures = reportedByReaders(procedures)
