import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { zoomLimits } from '../../store/view'
import { Slider } from '../../ui/Slider'
import css from './ZoomSlider.module.css'

/** How wide a second of the film is drawn: each step of the slider is the same share wider. */
export function ZoomSlider() {
  const text = useText()
  const format = useFormat()
  const { view } = useStudio()
  const pxPerSecond = useStore(view.store, (state) => state.pxPerSecond)
  const usual = 60
  return (
    <div className={css.zoom}>
      <Slider
        bare
        label={text('timeline.zoom')}
        value={Math.log2(pxPerSecond)}
        min={Math.log2(zoomLimits.least)}
        max={Math.log2(zoomLimits.most)}
        step={0.05}
        format={(steps) => format.percent(2 ** steps / usual)}
        onChange={(steps) => view.zoom(2 ** steps)}
      />
    </div>
  )
}
