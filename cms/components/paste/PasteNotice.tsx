import { Button } from '@payloadcms/ui'
import type { Notice } from './notice.ts'
import './paste.css'

type Props = { notice: Notice | null; closeLabel: string; onClose: () => void }

/** Says what could not be kept. The region is there before its words, so that screen readers announce them. */
export function PasteNotice({ notice, closeLabel, onClose }: Props) {
  return (
    <div className="paste-notice" role="status">
      {notice && (
        <div className="paste-notice__body">
          <p>{notice.title}</p>
          {notice.items.length > 0 && (
            <ul>
              {notice.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
          <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small" type="button">
            {closeLabel}
          </Button>
        </div>
      )}
    </div>
  )
}
