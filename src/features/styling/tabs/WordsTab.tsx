import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import type { Spoken } from '../../../project/textStyle'
import { Segmented } from '../../../ui/Segmented'
import { Slider } from '../../../ui/Slider'
import { type Styled, spokenWith } from '../styled'
import { ColorField } from './ColorField'
import { SpeakerColors } from './SpeakerColors'
import css from './tabs.module.css'

const reveals = ['all', 'words', 'letters'] as const

/** How words come as they are said, and how the one that is being said stands out. */
export function WordsTab({ styled }: { readonly styled: Styled }) {
  const text = useText()
  const format = useFormat()
  const { style, set, preview, keep } = styled
  const { spoken = {}, reveal } = style
  const told = (change: { readonly [Key in keyof Spoken]?: Spoken[Key] | undefined }) => ({
    spoken: spokenWith(spoken, change),
  })
  const colors = (['color', 'box'] as const).map((key) => (
    <ColorField
      key={key}
      label={text(`styling.spoken.${key}`)}
      value={spoken[key] ?? null}
      optional
      onChoose={(color) => set(told({ [key]: color ?? undefined }))}
      onPreview={(color) => preview(told({ [key]: color }))}
      onCommit={keep}
    />
  ))
  return (
    <div className={css.tab}>
      {styled.target.kind === 'cue' && <SpeakerColors styled={styled} />}
      {colors}
      <Slider
        label={text('styling.spoken.scale')}
        value={spoken.scale ?? 1}
        min={1}
        max={1.5}
        step={0.05}
        format={format.percent}
        onChange={(scale) => preview(told({ scale: scale > 1 ? scale : undefined }))}
        onCommit={keep}
      />
      <Slider
        label={text('styling.spoken.before')}
        value={Math.round((1 - (spoken.before ?? 1)) * 20) / 20}
        min={0}
        max={1}
        step={0.05}
        format={format.percent}
        onChange={(hidden) => preview(told({ before: hidden > 0 ? Math.round((1 - hidden) * 20) / 20 : undefined }))}
        onCommit={keep}
      />
      <div>
        <p className={css.label}>{text('styling.reveal')}</p>
        <Segmented
          label={text('styling.reveal')}
          value={reveal ?? 'all'}
          options={reveals.map((value) => ({ value, label: text(`styling.reveal.${value}`) }))}
          onChange={(next) => set({ reveal: next === 'all' ? undefined : next })}
        />
      </div>
    </div>
  )
}
