import { useStudio } from '../../../context/useApp'
import { type PictureChange, setPicture } from '../../../edits/picture'
import { named } from '../../../i18n/palette'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import { pictureLimits } from '../../../project/picture'
import type { ClipId, Footage, ItemId } from '../../../project/project'
import { Colors } from '../../../ui/Colors'
import { Slider } from '../../../ui/Slider'
import css from './picture.module.css'

const usualWidth = 0.015
const hundredths = (value: number) => Math.round(value * 100) / 100

type Props = { readonly id: ClipId | ItemId; readonly footage: Footage }

/** What is around a picture: its corners, its border, its shadow, and what is seen through it. */
export function FrameTab({ id, footage }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor, playback } = useStudio()
  const now = () => playback.getState().time
  const { opacity = 1, corners = 0, shadow = 0, border } = footage
  const set = (change: PictureChange) => editor.apply('frame', (film) => setPicture(film, id, change, now()))
  const preview = (change: PictureChange) => {
    const series = `${Object.keys(change).join()} ${id}`
    editor.preview('frame', (film) => setPicture(film, id, change, now()), series)
  }
  const width = border?.width ?? usualWidth
  const slider = (
    label: string,
    value: number,
    most: number,
    step: number,
    change: (value: number) => PictureChange,
  ) => (
    <Slider
      label={label}
      value={value}
      min={0}
      max={most}
      step={step}
      format={format.percent}
      onChange={(next) => preview(change(next))}
      onCommit={editor.commit}
    />
  )
  return (
    <div className={css.tab}>
      {slider(text('picture.corners'), corners, 1, 0.05, (value) => ({ corners: hundredths(value) }))}
      {slider(text('picture.shadow'), shadow, 1, 0.05, (value) => ({ shadow: hundredths(value) }))}
      {slider(text('picture.transparency'), hundredths(1 - opacity), 1, 0.05, (value) => ({
        opacity: hundredths(1 - value),
      }))}
      <Colors
        label={text('picture.border')}
        value={border?.color ?? null}
        options={named(text)}
        noneLabel={text('styling.none')}
        otherLabel={text('color.other')}
        onChoose={(color) => set({ border: color ? { color, width } : undefined })}
        onPreview={(color) => preview({ border: { color, width } })}
        onCommit={editor.commit}
      />
      {border &&
        slider(text('picture.borderWidth'), border.width / pictureLimits.border, 1, 0.05, (value) => ({
          border: { ...border, width: Math.max(0.005, hundredths(value) * pictureLimits.border) },
        }))}
    </div>
  )
}
