import { Upload } from 'lucide-react'
import { useText } from '../../i18n/useText'
import { useFileDrop } from '../../ui/useFileDrop'
import css from './DropVeil.module.css'

/** Takes files that are dropped anywhere in the editor, and says so while they are dragged over it. */
export function DropVeil({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const text = useText()
  const over = useFileDrop(onFiles)
  return (
    over && (
      <div className={css.veil}>
        <Upload aria-hidden size={36} />
        <p>{text('media.drop')}</p>
      </div>
    )
  )
}
