import { both } from '../../fields/both.ts'
import type { ColumnOf } from '../columns.ts'

/** The columns of the table of services that provinces export from the national portal, with the spellings seen. */
export const SERVICE_FIELDS = [
  {
    key: 'code',
    label: both('Mã thủ tục', 'Code of the procedure'),
    guess: /^ma( so)?(tthc| tthc| thu tuc.*)$|^mathutuc$|^code$/,
  },
  {
    key: 'name',
    label: both('Tên thủ tục', 'Name of the procedure'),
    guess: /^ten(tthc| tthc| thu tuc.*)$|^tenthutuc$|^thu tuc hanh chinh$/,
  },
  {
    key: 'variant',
    label: both('Mã dịch vụ công', 'Code of the service'),
    guess: /^ma( so)?(dvc| dvc.*| dich vu.*)$|^madichvucong$|^variant$/,
  },
  {
    key: 'variantName',
    label: both('Tên dịch vụ công', 'Name of the service'),
    guess: /^ten(dvc| dvc.*| dich vu.*)$|^tendichvucong$|^dich vu cong( truc tuyen)?$|^variant name$/,
  },
  {
    key: 'agencyCode',
    label: both('Mã cơ quan thực hiện', 'Code of the agency'),
    guess: /^ma( so| dinh danh)?( ?cqth| cqth.*| co quan.*| don vi.*)$|^macoquanthuchien$/,
  },
  {
    key: 'agency',
    label: both('Tên cơ quan thực hiện', 'Agency'),
    guess:
      /^ten( ?cqth| cqth.*)$|^(ten )?(co quan|don vi)( truc tiep)? (thuc hien|giai quyet|tiep nhan)|^ten co quan$|^co quan$|^tencoquanthuchien$|^agency$/,
  },
  { key: 'level', label: both('Mức độ', 'Level'), guess: /^muc ?do|^level$/ },
  { key: 'status', label: both('Trạng thái', 'Status'), guess: /^(trang ?thai|tinh trang)|^status$/ },
  {
    key: 'system',
    label: both('Loại hệ thống', 'Kind of system'),
    guess: /^loai ?he ?thong|^he thong|^system$/,
  },
  {
    key: 'url',
    label: both('Địa chỉ nộp', 'Address'),
    guess: /^citizen ?url|^link|^(url|dia chi|duong dan|lien ket)( nop.*| truc tuyen| dvc.*| web)?$/,
  },
] as const satisfies readonly ColumnOf[]

export type ServiceField = (typeof SERVICE_FIELDS)[number]['key']
