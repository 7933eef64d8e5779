import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import type { TextBox } from '../../../project/textStyle'
import { Segmented } from '../../../ui/Segmented'
import { Slider } from '../../../ui/Slider'
import type { Styled } from '../styled'
import { ColorField } from './ColorField'
import css from './tabs.module.css'

const usualBox: TextBox = { color: '#1a1205', opacity: 0.75, padding: 0.3, radius: 0.25, around: 'line' }
const kinds = ['none', 'line', 'text'] as const

/** What stands behind the words. */
export function BoxTab({ styled }: { readonly styled: Styled }) {
  const text = useText()
  const format = useFormat()
  const { style, set, preview, keep } = styled
  const { box } = style
  const slider = (key: 'padding' | 'radius', most: number) => (
    <Slider
      label={text(`styling.${key}`)}
      value={box?.[key] ?? 0}
      min={0}
      max={most}
      step={0.02}
      format={format.percent}
      onChange={(value) => box && preview({ box: { ...box, [key]: value } })}
      onCommit={keep}
    />
  )
  return (
    <div className={css.tab}>
      <Segmented
        label={text('styling.box')}
        value={box?.around ?? 'none'}
        options={kinds.map((value) => ({ value, label: text(`styling.box.${value}`) }))}
        onChange={(around) => set({ box: around === 'none' ? undefined : { ...(box ?? usualBox), around } })}
      />
      {box && (
        <>
          <ColorField
            label={text('styling.boxColor')}
            value={box.color}
            onChoose={(color) => color && set({ box: { ...box, color } })}
            onPreview={(color) => preview({ box: { ...box, color } })}
            onCommit={keep}
          />
          <Slider
            label={text('styling.transparency')}
            value={Math.round((1 - box.opacity) * 100) / 100}
            min={0}
            max={0.95}
            step={0.05}
            format={format.percent}
            onChange={(value) => preview({ box: { ...box, opacity: Math.round((1 - value) * 100) / 100 } })}
            onCommit={keep}
          />
          {slider('padding', 0.8)}
          {slider('radius', 0.6)}
        </>
      )}
    </div>
  )
}
