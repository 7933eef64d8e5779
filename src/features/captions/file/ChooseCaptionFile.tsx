import { FolderOpen } from 'lucide-react'
import { useText } from '../../../i18n/useText'
import { Button } from '../../../ui/Button'
import { useCaptionPicker } from './useCaptionPicker'

/** Asks for another file of captions. */
export function ChooseCaptionFile() {
  const text = useText()
  const { picker, ask } = useCaptionPicker()
  return (
    <>
      {picker}
      <Button icon={FolderOpen} wide onClick={ask}>
        {text('captionFile.choose')}
      </Button>
    </>
  )
}
