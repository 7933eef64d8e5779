import css from './Guides.module.css'
import type { Guide } from './guides'

/** The lines that what is dragged has caught on. */
export function Guides({ guides }: { readonly guides: readonly Guide[] }) {
  return guides.map(({ axis, at }) => (
    <span
      key={`${axis} ${at}`}
      className={css[axis]}
      style={{ [axis === 'x' ? 'left' : 'top']: `${at * 100}%` }}
      data-guide={axis}
    />
  ))
}
