import { RectangleHorizontal, RectangleVertical, ShieldCheck, Square } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useCommand } from '../../context/useCommand'
import { useFilm } from '../../context/useFilm'
import { setShape } from '../../edits/film'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import { type Shape, shapeOf } from '../../project/shapes'
import { estimateBytes } from '../../store/filming'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { TextField } from '../../ui/TextField'
import { CoverRow } from './CoverRow'
import { EncoderChoices } from './EncoderChoices'
import css from './ExportSetup.module.css'
import { type ExportChoice, presetOf } from './exportChoice'
import { PresetCards } from './PresetCards'
import { SamplesLeft } from './SamplesLeft'

type Props = {
  readonly choice: ExportChoice
  readonly onChange: (choice: ExportChoice) => void
}

const icons = { vertical: RectangleVertical, square: Square, wide: RectangleHorizontal } as const

export function ExportSetup({ choice, onChange }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const { run: chooseCover } = useCommand('frame')
  const project = useFilm()
  const size = format.bytes(estimateBytes(project, presetOf(choice, project.size)))
  return (
    <div className={css.setup}>
      <p className={css.facts}>{text('export.facts', { time: format.timecode(layout(project).length), size })}</p>
      <SamplesLeft />
      <Segmented
        label={text('shape.label')}
        value={shapeOf(project.size)}
        options={(['vertical', 'square', 'wide'] as const).map((value) => ({
          value,
          label: text(`shape.${value}`),
          icon: icons[value],
        }))}
        onChange={(shape: Shape) => editor.apply('shape', (film) => setShape(film, shape))}
      />
      <PresetCards project={project} value={choice.preset} onChange={(preset) => onChange({ ...choice, preset })} />
      <TextField
        label={text('export.fileName')}
        value={choice.name ?? project.name}
        ending=".mp4"
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={(name) => onChange({ ...choice, name })}
      />
      <CoverRow words={text('export.coverFor')}>
        <Button onClick={chooseCover}>{text('export.coverChoose')}</Button>
      </CoverRow>
      <EncoderChoices value={choice.encoder} onChange={(encoder) => onChange({ ...choice, encoder })} />
      <p className={css.private}>
        <ShieldCheck aria-hidden size={18} />
        {text('export.private')}
      </p>
    </div>
  )
}
