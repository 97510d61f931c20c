import type { CollectionConfig, Field } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { anyone, nobody, staffField } from '../access/rules.ts'
import { FAULTS, PROBE_STATES } from '../content/standing.ts'
import { both } from '../fields/both.ts'
import { ADDRESS_PROBES } from '../probes/store.ts'
import { FAULT_WORDS, PROBE_STATE_WORDS } from '../probes/words.ts'

/** Of no use to readers. */
const inner = <T extends Field>(field: T): T => ({ ...field, access: { read: staffField } })

/**
 * What probes say of the addresses where procedures are filed, one record per address. Written by the worker alone
 * (cms/probes); `updatedAt` is when readers were last told something else.
 */
export const AddressProbes: CollectionConfig = {
  slug: ADDRESS_PROBES,
  labels: {
    singular: both('Địa chỉ nộp hồ sơ', 'Filing address'),
    plural: both('Thăm dò nơi nộp hồ sơ', 'Probes of filing addresses'),
  },
  access: { create: nobody, read: anyone, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'url',
    group: GROUPS.procedures,
    defaultColumns: ['url', 'state', 'fault', 'since', 'probedAt', 'certificateUntil'],
    listSearchableFields: ['url'],
    description: both(
      'Hệ thống hỏi từng địa chỉ theo chu kỳ. Có trả lời không có nghĩa là nộp được: chỉ người mở thử mới xác nhận được, rồi ghi “Ngày kiểm tra” ở điểm nộp hồ sơ.',
      'Each address is asked regularly. That it answers does not mean that one can file there: only a person who tries it can confirm that, by “Checked on” of the entry point.',
    ),
  },
  defaultSort: '-since',
  fields: [
    {
      ...{ name: 'url', type: 'text', required: true, unique: true, index: true },
      label: both('Địa chỉ', 'Address'),
    },
    { name: 'host', type: 'text', index: true, label: both('Máy chủ', 'Host') },
    {
      ...{ name: 'state', type: 'select', index: true },
      options: PROBE_STATES.map((value) => ({ value, label: { ...PROBE_STATE_WORDS[value] } })),
      label: both('Tình trạng', 'State'),
    },
    { name: 'since', type: 'date', label: both('Lỗi từ', 'Failing since') },
    {
      ...{ name: 'fault', type: 'select' },
      options: FAULTS.map((value) => ({ value, label: { ...FAULT_WORDS[value] } })),
      label: both('Lỗi', 'Fault'),
    },
    /** Ids of service-providers; plain texts, so that a provider can be deleted. */
    {
      name: 'providers',
      type: 'json',
      label: both('Hệ thống tiếp nhận', 'Providers'),
      admin: { hidden: true },
    },
    inner({ name: 'httpStatus', type: 'number', label: both('Mã trả lời', 'HTTP status') }),
    inner({ name: 'ms', type: 'number', label: both('Trả lời sau (ms)', 'Answered in (ms)') }),
    inner({ name: 'certificateUntil', type: 'date', label: both('Chứng thư đến', 'Certificate until') }),
    inner({ name: 'probedAt', type: 'date', label: both('Hỏi lúc', 'Probed at') }),
    inner({ name: 'answeredAt', type: 'date', label: both('Trả lời tốt lúc', 'Answered well at') }),
    inner({ name: 'failures', type: 'number', label: both('Số lần lỗi liên tiếp', 'Failures in a row') }),
    inner({ name: 'strong', type: 'number', label: both('Trong đó chắc chắn', 'Of these certain') }),
    inner({ name: 'failedAt', type: 'date', label: both('Lỗi gần nhất', 'Last failure') }),
    inner({ name: 'dueAt', type: 'date', label: both('Hỏi tiếp lúc', 'Probed next at') }),
  ],
}
