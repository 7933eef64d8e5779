import { useStudio } from '../../context/useApp'
import { plainTitle, setTitle } from '../../edits/titles'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { ItemId } from '../../project/project'
import type { TextStyle } from '../../project/textStyle'
import { Slider } from '../../ui/Slider'
import { Swatches } from '../../ui/Swatches'
import { Section } from './Section'
import { inks } from './titleLooks'

type Props = { readonly id: ItemId; readonly style: TextStyle }

/** Size and colour of a title; 100 % is how one comes. */
export function TitleLook({ id, style }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const usual = plainTitle.size
  return (
    <>
      <Slider
        label={text('caption.size')}
        value={Math.round((style.size / usual) * 20) / 20}
        min={0.3}
        max={1.6}
        step={0.05}
        notches={[1]}
        format={format.percent}
        onChange={(value) =>
          editor.preview('style', (film) => setTitle(film, id, { style: { size: value * usual } }), `size ${id}`)
        }
        onCommit={editor.commit}
      />
      <Section title={text('title.color')}>
        <Swatches
          label={text('title.color')}
          value={style.color}
          options={inks.map(({ color, name }) => ({ value: color, label: text(name) }))}
          onChange={(chosen) => {
            const ink = inks.find(({ color }) => color === chosen)
            if (ink) {
              const outline = { width: 0.16, ...style.outline, color: ink.outline }
              editor.apply('style', (film) => setTitle(film, id, { style: { color: ink.color, outline } }))
            }
          }}
        />
      </Section>
    </>
  )
}
