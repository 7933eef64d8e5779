import { Download, FolderDown, RotateCcw, Share2 } from 'lucide-react'
import { useState } from 'react'
import { useFilm } from '../../context/useFilm'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { download } from '../../lib/download'
import { fileName } from '../../lib/fileName'
import type { Film } from '../../ports/filmMaker'
import { layout } from '../../project/layout'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useBlobAddress } from '../../ui/useBlobAddress'
import { CaptionFiles } from './CaptionFiles'
import { ChapterFile } from './ChapterFile'
import { CoverFile } from './CoverFile'
import { canSaveAs, type Delivery, saveAs, sharing } from './deliver'
import css from './ExportDone.module.css'

type Props = { readonly film: Film; readonly name: string; readonly onAgain: () => void }

/** The finished film: seen first, then kept or handed on. */
export function ExportDone({ film, name, onAgain }: Props) {
  const text = useText()
  const format = useFormat()
  const project = useFilm()
  const address = useBlobAddress(film.file)
  const [delivery, setDelivery] = useState<Delivery>('left')
  const file = fileName(name, 'mp4')
  const share = sharing(film.file, file)
  const time = format.timecode(layout(project).length)
  return (
    <div className={css.done}>
      {/* biome-ignore lint/a11y/useMediaCaption: its captions are burnt into the picture */}
      <video className={css.film} src={address ?? undefined} controls playsInline preload="auto" aria-label={file} />
      <p className={css.facts}>
        <strong>{file}</strong> {text('export.doneFacts', { time, size: format.bytes(film.file.size) })}
      </p>
      <div className={css.actions}>
        <Button
          kind="primary"
          size="large"
          icon={Download}
          onClick={() => {
            if (address) download(address, file)
            setDelivery('saved')
          }}
        >
          {text('export.save')}
        </Button>
        {share && (
          <Button size="large" icon={Share2} onClick={() => void share().then(setDelivery)}>
            {text('export.share')}
          </Button>
        )}
      </div>
      <p role="status" className={css.saved}>
        {delivery === 'saved' && text('export.saved')}
      </p>
      {delivery === 'failed' && <Notice kind="error">{text('refusal.failed')}</Notice>}
      <CaptionFiles name={name} />
      <ChapterFile name={name} />
      <CoverFile />
      <div className={css.more}>
        {canSaveAs() && (
          <Button kind="quiet" icon={FolderDown} onClick={() => void saveAs(film.file, file).then(setDelivery)}>
            {text('export.saveAs')}
          </Button>
        )}
        <Button kind="quiet" icon={RotateCcw} onClick={onAgain}>
          {text('export.again')}
        </Button>
      </div>
    </div>
  )
}
