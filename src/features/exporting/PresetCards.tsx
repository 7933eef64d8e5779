import type { Key } from '../../i18n/key'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { Project } from '../../project/project'
import { type Shape, shapeOf } from '../../project/shapes'
import { estimateBytes } from '../../store/filming'
import { ChoiceCards } from '../../ui/ChoiceCards'
import { type PresetId, presetsFor } from './presets'
import { ShapeSign } from './ShapeSign'

type Props = {
  readonly project: Project
  readonly value: PresetId
  readonly onChange: (preset: PresetId) => void
}

/** The best quality is named by where such films are shown, the others by what they are good for. */
const uses: Readonly<Record<PresetId, Readonly<Record<Shape, Key>>>> = {
  full: { vertical: 'export.fullVertical', square: 'export.fullSquare', wide: 'export.fullWide' },
  small: { vertical: 'export.smallFor', square: 'export.smallFor', wide: 'export.smallFor' },
  whatsapp: { vertical: 'export.whatsappFor', square: 'export.whatsappFor', wide: 'export.whatsappFor' },
}
const scales = { full: 1, small: 0.82, whatsapp: 0.66 } as const

export function PresetCards({ project, value, onChange }: Props) {
  const text = useText()
  const format = useFormat()
  const shape = shapeOf(project.size)
  return (
    <ChoiceCards
      label={text('export.quality')}
      value={value}
      options={presetsFor(shape).map(({ id, size, bitrate }) => ({
        value: id,
        label: text(`export.${id}`),
        hint: text(uses[id][shape]),
        sign: <ShapeSign size={size} scale={scales[id]} />,
        aside: format.bytes(estimateBytes(project, { bitrate })),
        asideHint: `${size.width}×${size.height}`,
      }))}
      onChange={onChange}
    />
  )
}
