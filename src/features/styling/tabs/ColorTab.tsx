import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import { Segmented } from '../../../ui/Segmented'
import { Slider } from '../../../ui/Slider'
import { recolor } from '../recolor'
import { type ShadowKind, shadowKind, shadowKinds, shadowOf } from '../shadows'
import type { Styled } from '../styled'
import { ColorField } from './ColorField'
import css from './tabs.module.css'

const usualOutline = { color: '#1a1205', width: 0.16 }
const usualShadow = '#000000'

/** The colours of the letters, of what is around them and of what they cast. */
export function ColorTab({ styled }: { readonly styled: Styled }) {
  const text = useText()
  const format = useFormat()
  const { style, set, preview, keep } = styled
  const { outline, shadow } = style
  const lined = (color: string) => ({ outline: { ...usualOutline, ...outline, color } })
  const kind = shadowKind(style)
  return (
    <div className={css.tab}>
      <ColorField
        label={text('styling.textColor')}
        value={style.color}
        onChoose={(color) => color && set(recolor(style, color))}
        onPreview={(color) => preview(recolor(style, color))}
        onCommit={keep}
      />
      <ColorField
        label={text('styling.outlineColor')}
        value={outline?.color ?? null}
        optional
        onChoose={(color) => set(color ? lined(color) : { outline: undefined })}
        onPreview={(color) => preview(lined(color))}
        onCommit={keep}
      />
      {outline && (
        <Slider
          label={text('styling.outlineWidth')}
          value={outline.width}
          min={0.02}
          max={0.4}
          step={0.02}
          format={format.percent}
          onChange={(width) => preview({ outline: { ...outline, width } })}
          onCommit={keep}
        />
      )}
      <div>
        <p className={css.label}>{text('styling.shadow')}</p>
        <Segmented<ShadowKind | 'none'>
          label={text('styling.shadow')}
          value={kind}
          options={(['none', ...shadowKinds] as const).map((each) => ({
            value: each,
            label: text(`styling.shadow.${each}`),
          }))}
          onChange={(next) =>
            set({ shadow: next === 'none' ? undefined : shadowOf(next, shadow?.color ?? usualShadow) })
          }
        />
      </div>
      {shadow && (
        <ColorField
          label={text('styling.shadowColor')}
          value={shadow.color}
          onChoose={(color) => color && set({ shadow: { ...shadow, color } })}
          onPreview={(color) => preview({ shadow: { ...shadow, color } })}
          onCommit={keep}
        />
      )}
    </div>
  )
}
