import { useEffect, useRef, useState } from 'react'
import WaveSurfer from 'wavesurfer.js'
import { useStore } from 'zustand'
import { useApp, useStudio } from '../../context/useApp'
import type { Asset } from '../../project/project'
import { peaksOf, type Wave as WaveData } from './peaks'
import css from './Waveform.module.css'

type Props = {
  readonly asset: Asset
  /** The part that is drawn: in pixels of the piece, and the source times at its ends. */
  readonly left: number
  readonly width: number
  readonly start: number
  readonly end: number
}

/** Never loaded with anything: wavesurfer wants an element to play with, and one serves all waveforms. */
const silence = document.createElement('audio')

/** The one place that knows wavesurfer. It is given peaks that are there already, so it decodes and fetches nothing. */
export function Waveform(props: Props) {
  // Its colour is the page's: another theme needs another waveform.
  const theme = useStore(useApp().settings.store, (state) => state.theme)
  return <Wave key={theme} {...props} />
}

function Wave({ asset, left, width, start, end }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const surfer = useRef<WaveSurfer | null>(null)
  const wave = useWave(asset)

  useEffect(() => {
    if (!place.current) return
    const { color } = getComputedStyle(place.current)
    const made = WaveSurfer.create({
      container: place.current,
      media: silence,
      height: place.current.clientHeight,
      waveColor: color,
      progressColor: color,
      cursorWidth: 0,
      barWidth: 2,
      barGap: 1,
      barRadius: 2,
      barMinHeight: 2,
      normalize: true,
      interact: false,
      autoScroll: false,
      hideScrollbar: true,
    })
    surfer.current = made
    return () => made.destroy()
  }, [])

  useEffect(() => {
    if (!wave || !surfer.current || width < 2) return
    const { perSecond, values, loudest } = wave
    const index = (time: number) => Math.round((time / 1_000_000) * perSecond)
    const part = values.subarray(index(start), Math.max(index(start) + 1, index(end)))
    surfer.current.options.maxPeak = loudest
    // A newer load makes the older one reject: that is its way of saying that it was overtaken.
    surfer.current.load('', [part], (end - start) / 1_000_000).catch(() => {})
  }, [wave, width, start, end])

  return <div ref={place} className={css.wave} style={{ left, width }} aria-hidden />
}

function useWave(asset: Asset): WaveData | null {
  const { reader } = useStudio()
  const [wave, setWave] = useState<WaveData | null>(null)
  useEffect(() => {
    let wanted = true
    void peaksOf(reader)(asset).then((found) => wanted && setWave(found))
    return () => {
      wanted = false
    }
  }, [reader, asset])
  return wave
}
