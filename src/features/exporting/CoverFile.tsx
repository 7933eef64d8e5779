import { useKeptFilm } from '../../context/useFilm'
import { useSaveFrame } from '../../context/useSaveFrame'
import { useText } from '../../i18n/useText'
import { coverTime } from '../../project/cover'
import { Button } from '../../ui/Button'
import { Outcome } from '../../ui/Outcome'
import { CoverRow } from './CoverRow'

/** The cover as a file beside the film: where films are published, it is asked for. */
export function CoverFile() {
  const text = useText()
  const time = coverTime(useKeptFilm())
  const { save, busy, said, failed } = useSaveFrame()
  return (
    <>
      <CoverRow words={text('export.coverFile')}>
        <Button disabled={busy} onClick={() => void save(time, 'jpeg')}>
          JPEG
        </Button>
      </CoverRow>
      <Outcome said={said} failed={failed} />
    </>
  )
}
