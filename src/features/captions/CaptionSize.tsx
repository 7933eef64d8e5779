import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { setCaptionStyle } from '../../edits/captions'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { plainCaptions } from '../../project/emptyProject'
import { Slider } from '../../ui/Slider'

/** The size of all captions' letters; 100 % is how they come. */
export function CaptionSize() {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const size = useFilm(({ captions }) => captions.style.size)
  const usual = plainCaptions.size
  return (
    <Slider
      label={text('caption.size')}
      value={Math.round((size / usual) * 20) / 20}
      min={0.5}
      max={2}
      step={0.05}
      format={format.percent}
      onChange={(value) => editor.preview('style', (film) => setCaptionStyle(film, { size: value * usual }), 'size')}
      onCommit={editor.commit}
    />
  )
}
