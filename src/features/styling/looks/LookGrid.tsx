import { type ReactNode, useId } from 'react'
import type { Look } from '../../../project/textStyles'
import { Sample } from '../sample/Sample'
import css from './LookGrid.module.css'

export type NamedLook = {
  readonly id: string
  readonly name: string
  readonly style: Look
  /** What else can be done with it. */
  readonly menu?: ReactNode
}

type Props = {
  readonly label: string
  readonly looks: readonly NamedLook[]
  readonly words: string
  readonly ground: OffscreenCanvas | null
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** Looks side by side, each with the words in it. */
export function LookGrid({ label, looks, words, ground, chosen, onChoose }: Props) {
  const id = useId()
  return (
    <section>
      <h3 id={id} className={css.label}>
        {label}
      </h3>
      <ul className={css.grid} aria-labelledby={id}>
        {looks.map((look) => (
          <li key={look.id} className={css.cell}>
            <button
              type="button"
              className={css.look}
              aria-pressed={look.id === chosen}
              onClick={() => onChoose(look.id)}
            >
              <Sample look={look.style} words={words} ground={ground} />
              <span className={css.name}>{look.name}</span>
            </button>
            {look.menu}
          </li>
        ))}
      </ul>
    </section>
  )
}
