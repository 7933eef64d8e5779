import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import { fonts } from '../../../project/fonts'
import { Segmented } from '../../../ui/Segmented'
import { Slider } from '../../../ui/Slider'
import type { Styled } from '../styled'
import { FontTile } from './FontTile'
import css from './tabs.module.css'

/** Which letters, and how large. */
export function FontTab({ styled }: { readonly styled: Styled }) {
  const text = useText()
  const format = useFormat()
  const { style, usual, set, preview, keep } = styled
  return (
    <div className={css.tab}>
      <Slider
        label={text('caption.size')}
        value={Math.round((style.size / usual) * 20) / 20}
        min={0.3}
        max={2.5}
        step={0.05}
        notches={[1]}
        format={format.percent}
        onChange={(value) => preview({ size: value * usual })}
        onCommit={keep}
      />
      <Segmented
        label={text('styling.letters')}
        value={style.capitals ? 'capitals' : 'usual'}
        options={[
          { value: 'usual', label: text('styling.usualLetters') },
          { value: 'capitals', label: text('styling.capitals') },
        ]}
        onChange={(value) => set({ capitals: value === 'capitals' ? true : undefined })}
      />
      <ul className={css.fonts} aria-label={text('styling.tab.font')}>
        {fonts.map(({ family }) => (
          <li key={family}>
            <FontTile family={family} chosen={style.font === family} onChoose={() => set({ font: family })} />
          </li>
        ))}
      </ul>
    </div>
  )
}
