import { Check } from 'lucide-react'
import { RadioGroup } from 'radix-ui'
import { useText } from '../../i18n/useText'
import css from './Gradients.module.css'

const gradients = [
  { name: 'filter.sunset', from: '#ffb56b', to: '#c2407a' },
  { name: 'filter.golden', from: '#ffe9a8', to: '#d98a2b' },
  { name: 'filter.rose', from: '#ffd9e2', to: '#b56fc7' },
  { name: 'filter.lake', from: '#8fe3f0', to: '#2456b8' },
  { name: 'filter.pasture', from: '#d8f09a', to: '#2f7d5b' },
  { name: 'filter.dusk', from: '#3d4a7a', to: '#10121f' },
] as const

type Props = {
  readonly from: string
  /** `null`: the background is of one colour, or a photo. */
  readonly to: string | null
  readonly onChoose: (from: string, to: string) => void
}

/** Two colours that go over into each other. */
export function Gradients({ from, to, onChoose }: Props) {
  const text = useText()
  const chosen = gradients.find((each) => each.from === from && each.to === to)
  return (
    <div>
      <p className={css.label}>{text('film.gradients')}</p>
      <RadioGroup.Root
        className={css.row}
        aria-label={text('film.gradients')}
        value={chosen?.name ?? ''}
        onValueChange={(name) => {
          const next = gradients.find((each) => each.name === name)
          if (next) onChoose(next.from, next.to)
        }}
      >
        {gradients.map((each) => (
          <RadioGroup.Item
            key={each.name}
            value={each.name}
            aria-label={text(each.name)}
            title={text(each.name)}
            className={css.tile}
            style={{ background: `linear-gradient(135deg, ${each.from}, ${each.to})` }}
          >
            <RadioGroup.Indicator className={css.tick}>
              <Check aria-hidden size={18} strokeWidth={3} />
            </RadioGroup.Indicator>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  )
}
