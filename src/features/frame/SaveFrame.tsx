import { Download } from 'lucide-react'
import { useFilm } from '../../context/useFilm'
import { useSaveFrame } from '../../context/useSaveFrame'
import { useText } from '../../i18n/useText'
import type { Micros } from '../../project/time'
import { Button } from '../../ui/Button'
import { Outcome } from '../../ui/Outcome'
import css from './FrameSheet.module.css'

const formats = [
  ['jpeg', 'JPEG'],
  ['png', 'PNG'],
] as const

/** The frame as a picture file, as large as the film. */
export function SaveFrame({ time }: { readonly time: Micros }) {
  const text = useText()
  const { save, busy, said, failed } = useSaveFrame()
  const size = useFilm(({ size }) => `${size.width}×${size.height}`)
  return (
    <section className={css.part} aria-label={text('frame.save')}>
      <h3 className={css.heading}>{text('frame.save')}</h3>
      <div className={css.formats}>
        {formats.map(([format, name]) => (
          <Button key={format} size="large" icon={Download} disabled={busy} onClick={() => void save(time, format)}>
            {name}
          </Button>
        ))}
      </div>
      <p className={css.hint}>{text('frame.formats', { size })}</p>
      <Outcome said={said} failed={failed} />
    </section>
  )
}
