import { useText } from '../../../i18n/useText'
import { ColorWell } from '../../../ui/ColorWell'
import { Segmented } from '../../../ui/Segmented'
import type { Styled } from '../styled'
import css from './tabs.module.css'

const usual = ['#ffd84d', '#8fd8ff', '#ffa8d2', '#a5f0b4']

/** A colour for each who speaks. */
export function SpeakerColors({ styled }: { readonly styled: Styled }) {
  const text = useText()
  const { style, set, preview, keep } = styled
  const speakers = style.speakers ?? []
  return (
    <div>
      <p className={css.label}>{text('styling.speakers')}</p>
      <Segmented
        label={text('styling.speakers')}
        value={speakers.length > 0 ? 'each' : 'one'}
        options={[
          { value: 'one', label: text('styling.speakers.one') },
          { value: 'each', label: text('styling.speakers.each') },
        ]}
        onChange={(value) => set({ speakers: value === 'each' ? usual : undefined })}
      />
      {speakers.length > 0 && (
        <div className={css.wells}>
          {speakers.map((color, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: who speaks is told by a number
            <span key={index} className={css.well}>
              <ColorWell
                label={text('styling.speaker', { n: index + 1 })}
                value={color}
                onPreview={(next) => preview({ speakers: speakers.with(index, next) })}
                onCommit={keep}
              />
              <span aria-hidden>{text('styling.speaker', { n: index + 1 })}</span>
            </span>
          ))}
        </div>
      )}
    </div>
  )
}
