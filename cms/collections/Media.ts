import { GROUPS } from '../abilities/groups.ts'
import { ownedByAgency } from '../abilities/ownedByAgency.ts'
import { publishable } from '../abilities/publishable.ts'
import { referenced } from '../abilities/referenced.ts'
import { env } from '../env.ts'
import { altText } from '../fields/altText.ts'
import { both } from '../fields/both.ts'
import { owner } from '../fields/owner.ts'
import { pictureCuts } from '../fields/pictureCuts.ts'
import { pictureEdits } from '../fields/pictureEdits.ts'
import { checkPicture, PICTURE_TYPES } from '../hooks/checkPicture.ts'
import { forgetFailedUpload, noteUpload } from '../hooks/forgetFailedUpload.ts'
import { keepReplacedFiles } from '../hooks/keepReplacedFiles.ts'
import { preparePicture } from '../hooks/preparePicture.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { imageSizes } from '../images/sizes.ts'

/**
 * Pictures. Only JPEG, PNG, WebP and AVIF are accepted, recognised by their content and decoded in a separate process.
 */
export const Media = ownedByAgency(
  referenced({
    slug: 'media',
    labels: { singular: both('Ảnh', 'Picture'), plural: both('Ảnh', 'Pictures') },
    ...publishable,
    hooks: {
      ...publishable.hooks,
      beforeOperation: [
        ...publishable.hooks.beforeOperation,
        checkPicture,
        preparePicture,
        ...keepReplacedFiles.beforeOperation,
      ],
      beforeValidate: [...publishable.hooks.beforeValidate, ...keepReplacedFiles.beforeValidate],
      beforeChange: [...publishable.hooks.beforeChange, noteUpload],
      afterChange: reconciled.afterChange,
      afterOperation: [...publishable.hooks.afterOperation, ...keepReplacedFiles.afterOperation],
      afterError: [...keepReplacedFiles.afterError, forgetFailedUpload],
    },
    admin: {
      ...publishable.admin,
      useAsTitle: 'filename',
      group: GROUPS.uploads,
      defaultColumns: ['filename', 'alt', 'updatedAt'],
      listSearchableFields: ['alt', 'filename', 'caption', 'credit'],
    },
    upload: {
      staticDir: `${env.DATA_DIR}/media`,
      mimeTypes: PICTURE_TYPES,
      pasteURL: false,
      focalPoint: true,
      adminThumbnail: 'card',
      imageSizes,
      modifyResponseHeaders: ({ headers }) => {
        headers.set('X-Content-Type-Options', 'nosniff')
        headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
        return headers
      },
    },
    fields: [
      altText,
      pictureEdits,
      pictureCuts,
      {
        name: 'decorative',
        type: 'checkbox',
        defaultValue: false,
        label: both('Ảnh trang trí', 'Decorative'),
        admin: {
          description: both(
            'Chỉ chọn khi ảnh không mang thông tin; trình đọc màn hình sẽ bỏ qua ảnh này.',
            'Only when the picture carries no information; screen readers will skip it.',
          ),
        },
      },
      { name: 'caption', type: 'text', localized: true, label: both('Chú thích ảnh', 'Caption') },
      { name: 'credit', type: 'text', label: both('Tác giả, nguồn ảnh', 'Credit') },
      owner(both('Cơ quan', 'Agency')),
    ],
  }),
)
