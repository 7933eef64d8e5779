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

const calmFor = 120

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

  // While one zooms, what is drawn is stretched; it is drawn anew once the zoom rests.
  const [drawn, setDrawn] = useState({ width, start, end })
  const { left: shift, width: stretched } = stretch(drawn, { width, start, end })
  useEffect(() => {
    const rest = setTimeout(() => setDrawn({ width, start, end }), calmFor)
    return () => clearTimeout(rest)
  }, [width, start, end])

  useEffect(() => {
    if (!wave || !surfer.current || drawn.width < 2) return
    const { perSecond, values, loudest } = wave
    const index = (time: number) => Math.round((time / 1_000_000) * perSecond)
    const part = values.subarray(index(drawn.start), Math.max(index(drawn.start) + 1, index(drawn.end)))
    surfer.current.options.maxPeak = loudest
    // A newer load makes the older one reject: that is its way of saying that it was overtaken.
    surfer.current.load('', [part], (drawn.end - drawn.start) / 1_000_000).catch(() => {})
  }, [wave, drawn])

  const transform = stretched === drawn.width ? undefined : `scaleX(${stretched / drawn.width})`
  return (
    <div ref={place} className={css.wave} style={{ left: left + shift, width: drawn.width, transform }} aria-hidden />
  )
}

type Drawn = { readonly width: number; readonly start: number; readonly end: number }

/** Where something that was drawn for other times and another zoom belongs now, in pixels. */
function stretch(drawn: Drawn, now: Drawn) {
  const scale = now.width / (now.end - now.start)
  return { left: (drawn.start - now.start) * scale, width: (drawn.end - drawn.start) * scale }
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
