'use client'
import { useDocumentEvents, useLivePreviewContext, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { previewText } from './text.ts'
import { FRAME_WIDTHS, useFrameSize, type FrameWidth } from './useFrameSize.ts'
import { useForgotten, useUnsaved } from './useUnsaved.ts'
import './preview.css'

const WIDTHS = Object.keys(FRAME_WIDTHS) as FrameWidth[]

/** Loads the page in a frame again: see site/scripts/frame.ts. */
const reload = ({ current }: RefObject<HTMLIFrameElement | null>, url: string) =>
  current?.contentWindow?.postMessage({ type: 'payload-document-event' }, new URL(url).origin)

interface WidthsProps {
  chosen: FrameWidth
  choose: (width: FrameWidth) => void
  words: ReturnType<typeof previewText>
}

function Widths({ chosen, choose, words }: WidthsProps) {
  return (
    <fieldset className="live-frame__widths">
      <legend>{words.width}</legend>
      {WIDTHS.map((width) => (
        <label key={width}>
          <input
            type="radio"
            name="live-frame-width"
            checked={width === chosen}
            onChange={() => choose(width)}
          />
          {words.widths[width]}
        </label>
      ))}
    </fieldset>
  )
}

/** The page of a document on the portal beside its form, with what is typed there, at the widths of usual screens. */
export function LiveFrame() {
  const { url, isLivePreviewing, shouldRenderIframe } = useLivePreviewContext()
  const { mostRecentUpdate } = useDocumentEvents()
  const words = previewText(useTranslation().i18n.language)
  const [chosen, choose] = useState<FrameWidth>('phone')
  const [box, frame] = [useRef<HTMLDivElement>(null), useRef<HTMLIFrameElement>(null)]
  const size = useFrameSize(box, chosen)
  const isForgotten = useForgotten()
  const progress = useUnsaved(() => url && reload(frame, url))
  useEffect(() => {
    if (mostRecentUpdate && url) reload(frame, url)
  }, [mostRecentUpdate, url])
  if (!url) return null
  // Payload lays the form and this beside each other by its own class.
  const shown = isLivePreviewing ? 'live-preview-window--is-live-previewing' : ''
  return (
    <section className={`live-preview-window ${shown} live-frame`} aria-label={words.page}>
      <div className="live-frame__bar">
        <Widths {...{ chosen, choose, words }} />
        <span role="status">
          {progress === 'shown' ? '' : progress === 'behind' ? words.behind : words.notShown}
        </span>
      </div>
      <div className="live-frame__box" ref={box}>
        {shouldRenderIframe && isForgotten && size && (
          <iframe
            ref={frame}
            src={url}
            title={words.page}
            style={size}
            sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          />
        )}
      </div>
    </section>
  )
}
