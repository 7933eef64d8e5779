import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { Button } from '../../../ui/Button'
import { FilePicker } from '../../../ui/FilePicker'
import { Notice } from '../../../ui/Notice'
import { RemovedNotice } from '../../../ui/RemovedNotice'
import css from './TemplateShelf.module.css'

/** Takes a template in that somebody passed on, and says what became of those of one's own. */
export function OwnTemplateFiles() {
  const text = useText()
  const { ownTemplates } = useApp()
  const { removed, refused } = useStore(ownTemplates.store)
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className={css.files}>
      <Button kind="quiet" icon={FolderOpen} onClick={() => picker.current?.click()}>
        {text('ownTemplate.open')}
      </Button>
      <FilePicker
        ref={picker}
        single
        label={text('ownTemplate.open')}
        onFiles={([file]) => file && void ownTemplates.take(file)}
      />
      {refused && <Notice kind="error">{text(`ownTemplate.${refused}`)}</Notice>}
      <RemovedNotice
        said={removed && text('ownTemplate.removed', { name: removed.entry.name })}
        restoreLabel={text('command.undo')}
        onRestore={ownTemplates.restore}
      />
    </div>
  )
}
